import path from 'node:path';
import { ERROR_CODES, ExitCode, type ExitStatus, RepairError, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { reportStorage } from '../places/run-storage';
import { PROGRAM_VERSION } from '../places/version';
import { makeReportFolder, saveReport } from '../report/save';
import { type CliArguments, type CommandName, parseArguments } from './arguments';
import type { Command, CommandResult, Output } from './command';
import { explain } from './commands/explain';
import { inspect } from './commands/inspect';
import { kit } from './commands/kit';
import { kitRead } from './commands/kit-read';
import { repair } from './commands/repair';
import { runs } from './commands/runs';
import { scan } from './commands/scan';
import { undo } from './commands/undo';
import { verify } from './commands/verify';
import { helpText } from './help';
import { withOutputFile } from './output-file';
import type { Progress } from './progress';
import { closeGivenServer } from './server';
import { errorLine, printableJson, text } from './text';

const RUN: Readonly<Record<CommandName, Command>> = {
  scan,
  repair,
  undo,
  verify,
  runs,
  kit,
  'kit-read': kitRead,
  inspect,
  explain,
};

/** The whole command line: arguments in, lines out, exit status back. Never throws, and never asks anything. */
export async function runCli(argv: readonly string[], output: Output): Promise<ExitStatus> {
  return withOutputFile(argv, output, answer);
}

async function answer(argv: readonly string[], { out, err, progress = () => undefined }: Output): Promise<ExitStatus> {
  const asJson = argv.includes('--json');
  const clear = (): void => progress(null);
  try {
    const given = parseArguments(argv);
    if (given.version) return print(out, [PROGRAM_VERSION], ExitCode.OK);
    if (given.help || given.command === null) return print(out, [helpText(given.command)], ExitCode.OK);
    // An unusable place for the report must be known before anything is changed.
    if (given.report !== undefined) await makeReportFolder(path.resolve(given.report));
    const { result, file } = await carryOut(given, given.command, given.quiet ? () => undefined : progress, clear);
    const { exit, lines, json, refusal } = result;
    if (refusal) throw refusal;
    if (asJson) out(printableJson(file === null ? json : { ...json, report: file }));
    else if (!given.quiet) print(out, [...lines, ...(file === null ? [] : [text(sentence('cli.report', { file }))])], exit);
    return exit;
  } catch (error) {
    clear();
    const view = viewOfError(error);
    err(errorLine(view));
    if (asJson) out(printableJson({ error: view }));
    return error instanceof RepairError ? error.exitStatus : ERROR_CODES[view.code];
  }
}

/** Carries out a command, writes its report, and closes the connection that it may have opened. */
async function carryOut(
  given: CliArguments,
  command: CommandName,
  progress: Progress,
  clear: () => void,
): Promise<{ readonly result: CommandResult; readonly file: string | null }> {
  try {
    const result = await RUN[command](given, progress);
    clear();
    return { result, file: await writeReport(given, result) };
  } finally {
    await closeGivenServer(given);
  }
}

/** The path of the report's HTML file; null if none was requested, or there is nothing to report. */
async function writeReport({ report: folder, language }: CliArguments, { report }: CommandResult): Promise<string | null> {
  if (folder === undefined || report === undefined) return null;
  return saveReport(reportStorage(), path.resolve(folder), await report(), language);
}

function print(out: Output['out'], lines: readonly string[], exit: ExitStatus): ExitStatus {
  for (const line of lines) out(line);
  return exit;
}
