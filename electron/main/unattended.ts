import { runCli } from '../cli/run';
import { ExitCode, type ExitStatus, RepairError } from '../contract/errors';
import { errorLine } from '../cli/text';

/**
 * The command line inside the packed program, with its exit status. A GUI program's output goes nowhere, which is not
 * an error.
 */
export function runUnattended(words: readonly string[]): Promise<ExitStatus> {
  return runCli(words, { out: (text) => write(process.stdout, text), err: (text) => write(process.stderr, text) });
}

/** Refuses an option in a run that nobody watches: without a message box, which a script would wait for. */
export function refuseUnattended(name: string): ExitStatus {
  write(process.stderr, errorLine(new RepairError('E-OPTION-UNKNOWN', name).toView()));
  return ExitCode.USAGE;
}

function write(to: NodeJS.WriteStream, text: string): void {
  try {
    to.write(`${text}\n`);
  } catch {
    // There is no console, and nobody listens: what is to be kept goes to --output.
  }
}
