import { lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ERROR_CODES, type ExitStatus, RepairError } from '../contract/errors';
import type { Output } from './command';
import { randomNameBeside } from '../machines/safe-files';
import { type CliArguments, parseArguments } from './arguments';
import { refuseTaken } from './output-place';
import { errorLine } from './text';

/**
 * Also writes what a command prints to the file of `--output`, in UTF-8: the packed program is not a console program,
 * and whoever started it unattended sees none of its output. With --json the file contains only the one document.
 *
 * The arguments are checked first: the file is created, under a temporary name, only if they are right, so that an
 * unusable place is known before anything is changed. It gets its name when the command is done. Files that the command
 * reads or keeps, links, and anything that is not a file are refused. The error of a wrong command line is written only
 * if there is no file of that name yet.
 */
export async function withOutputFile(
  argv: readonly string[],
  output: Output,
  act: (argv: readonly string[], output: Output) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const name = outputFile(argv);
  if (name === null) return act(argv, output);
  const given = parsed(argv);
  if (given === null && (await isThere(name))) return act(argv, output);
  const temporary = randomNameBeside(path.resolve(name));
  try {
    await refuseTaken(name, given);
    const file = await open(temporary, 'wx');
    try {
      const lines: string[] = [];
      const keep = (to: (text: string) => void) => (text: string) => {
        lines.push(`${text}\n`);
        to(text);
      };
      const err = argv.includes('--json') ? output.err : keep(output.err);
      const exit = await act(argv, { ...output, out: keep(output.out), err });
      await file.writeFile(lines.join(''));
      await file.close();
      // What the command itself has created meanwhile counts as well.
      await refuseTaken(name, given);
      await rename(temporary, name);
      return exit;
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(temporary, { force: true });
      throw error;
    }
  } catch (cause) {
    const error = cause instanceof RepairError ? cause : notWritable(name, cause);
    output.err(errorLine(error.toView()));
    return ERROR_CODES[error.code];
  }
}

function notWritable(name: string, cause: unknown): RepairError {
  const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new RepairError('E-OUT-NOT-WRITABLE', name, { detail, cause });
}

/** Null for a wrong command line, which the command reports itself. */
function parsed(argv: readonly string[]): CliArguments | null {
  try {
    return parseArguments(argv);
  } catch {
    return null;
  }
}

async function isThere(name: string): Promise<boolean> {
  return lstat(name).then(
    () => true,
    () => false,
  );
}

/** The named file, even if the rest of the line is wrong: that is what the file is to say. */
function outputFile(argv: readonly string[]): string | null {
  const at = argv.findIndex((word) => word === '--output' || word.startsWith('--output='));
  const word = argv[at];
  if (word === undefined) return null;
  const name = word === '--output' ? argv[at + 1] : word.slice('--output='.length);
  return name === undefined || name === '' || name.startsWith('-') ? null : name;
}
