import { lstat, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { ERROR_CODES, type ExitStatus, RepairError } from '../contract/errors';
import type { Output } from './command';
import { randomNameBeside } from '../machines/safe-files';
import { type CliArguments, parseArguments } from './arguments';
import { refuseTaken } from './output-place';
import { errorLine } from './text';

/**
 * Writes what a command prints to the file of `--output` as well, in UTF-8: the packed program is no console program, and
 * whoever started it unattended sees none of its output. With --json the file holds the one document and no more.
 *
 * The arguments come first: the file is made, under a name of its own, only where they are right, so that a wrong place is
 * known before anything is changed; it takes its name when all is said. What the command reads or keeps, links and what is
 * no file are refused. A line that is wrong is said in the file only where nothing of its name is there yet.
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
      // What the command itself made in the meantime counts as well.
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

/** Null for a line that is wrong, which the command says itself. */
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

/** The file named, also where the rest of the line is wrong: that is what the file is to say. */
function outputFile(argv: readonly string[]): string | null {
  const at = argv.findIndex((word) => word === '--output' || word.startsWith('--output='));
  const word = argv[at];
  if (word === undefined) return null;
  const name = word === '--output' ? argv[at + 1] : word.slice('--output='.length);
  return name === undefined || name === '' || name.startsWith('-') ? null : name;
}
