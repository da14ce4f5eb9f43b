import path from 'node:path';

/** What tells how the program was started. */
export interface StartedAs {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The program that runs: node, Electron, or the packed program. */
  readonly file: string;
  /** Electron that is itself the product, and not one that runs it from its sources. */
  readonly packed: boolean;
}

const NOW: StartedAs = {
  variables: process.env,
  file: process.execPath,
  packed: 'electron' in process.versions && !('defaultApp' in process),
};

/**
 * The beginning of a command line for this program, to be pasted in the folder it lies in: the portable exe by the name it has
 * now (`.\` is what PowerShell asks for and cmd.exe takes), from its sources the script for it.
 */
export function programCommand({ variables, file, packed }: StartedAs = NOW): string {
  const exe = variables['PORTABLE_EXECUTABLE_FILE'] ?? (packed ? file : null);
  if (exe === null || exe === '') return 'npm run --silent cli --';
  const paths = exe.includes('\\') ? path.win32 : path.posix;
  const name = `.${paths.sep}${paths.basename(exe)}`;
  return /^[\w./\\-]+$/.test(name) ? name : `"${name}"`;
}
