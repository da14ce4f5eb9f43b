import { ExitCode, RepairError, viewOfError, ERROR_CODES } from '../contract/errors';
import type { ExitStatus } from '../contract/errors';
import { PROGRAM_VERSION } from '../places/version';
import type { CliArguments, CommandName } from './arguments';
import { parseArguments } from './arguments';
import { explain } from './commands/explain';
import { inspect } from './commands/inspect';
import { kit } from './commands/kit';
import { kitRead } from './commands/kit-read';
import { repair } from './commands/repair';
import { runs } from './commands/runs';
import { scan } from './commands/scan';
import { undo } from './commands/undo';
import { verify } from './commands/verify';
import { withOutputFile } from './output-file';
import { errorLine, text } from './text';
import { sentence } from '../contract/words/sentence';

/** Where lines go. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** What a command found: the same result as lines for people and as one JSON document. */
export interface CommandResult {
  readonly exit: ExitStatus;
  readonly lines: readonly string[];
  readonly json: unknown;
}

export type Command = (given: CliArguments) => Promise<CommandResult>;

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

/** The whole command line: arguments in, lines out, exit status back. Never throws. */
export async function runCli(argv: readonly string[], output: Output): Promise<ExitStatus> {
  return withOutputFile(argv, output, answer);
}

async function answer(argv: readonly string[], output: Output): Promise<ExitStatus> {
  const asJson = argv.includes('--json');
  try {
    const given = parseArguments(argv);
    if (given.version) return print(output, [PROGRAM_VERSION], ExitCode.OK);
    if (given.help || given.command === null) return print(output, [text(sentence('cli.help'))], ExitCode.OK);
    const { exit, lines, json } = await RUN[given.command](given);
    if (asJson) output.out(JSON.stringify(json, null, 2));
    else print(output, lines, exit);
    return exit;
  } catch (error) {
    const view = viewOfError(error);
    output.err(errorLine(view));
    if (asJson) output.out(JSON.stringify({ error: view }, null, 2));
    return error instanceof RepairError ? error.exitStatus : ERROR_CODES[view.code];
  }
}

function print(output: Output, lines: readonly string[], exit: ExitStatus): ExitStatus {
  for (const line of lines) output.out(line);
  return exit;
}
