import { open } from 'node:fs/promises';
import { ERROR_CODES, type ExitStatus, RepairError } from '../contract/errors';
import type { Output } from './command';
import { errorLine } from './text';

/**
 * Writes what a command prints to the file of `--output` as well, in UTF-8: the packed program is no console program, and
 * whoever started it unattended sees none of its output. With --json the file holds the one document and no more. The file
 * is opened before anything is done, so that a wrong place is known before anything is changed.
 */
export async function withOutputFile(
  argv: readonly string[],
  output: Output,
  act: (argv: readonly string[], output: Output) => Promise<ExitStatus>,
): Promise<ExitStatus> {
  const name = outputFile(argv);
  if (name === null) return act(argv, output);
  try {
    const file = await open(name, 'w');
    try {
      const lines: string[] = [];
      const keep = (to: (text: string) => void) => (text: string) => {
        lines.push(`${text}\n`);
        to(text);
      };
      const err = argv.includes('--json') ? output.err : keep(output.err);
      const exit = await act(argv, { ...output, out: keep(output.out), err });
      await file.writeFile(lines.join(''));
      return exit;
    } finally {
      await file.close();
    }
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    output.err(errorLine(new RepairError('E-OUT-NOT-WRITABLE', name, { detail }).toView()));
    return ERROR_CODES['E-OUT-NOT-WRITABLE'];
  }
}

/** The file named, also where the rest of the line is wrong: that is what the file is to say. */
function outputFile(argv: readonly string[]): string | null {
  const at = argv.findIndex((word) => word === '--output' || word.startsWith('--output='));
  const word = argv[at];
  if (word === undefined) return null;
  const name = word === '--output' ? argv[at + 1] : word.slice('--output='.length);
  return name === undefined || name === '' || name.startsWith('-') ? null : name;
}
