import path from 'node:path';

/** How the program was started. */
export interface StartedAs {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The running program: node, Electron, or the packed program. */
  readonly file: string;
  /** Whether Electron itself is the product, and does not run it from its sources. */
  readonly packed: boolean;
}

const NOW: StartedAs = {
  variables: process.env,
  file: process.execPath,
  packed: 'electron' in process.versions && !('defaultApp' in process),
};

/**
 * The beginning of a command line for this program, to be pasted in the program's folder: the portable exe by its
 * current name (PowerShell requires `.\`, and cmd.exe accepts it), or the npm script if it runs from its sources.
 */
export function programCommand({ variables, file, packed }: StartedAs = NOW): string {
  const exe = variables['PORTABLE_EXECUTABLE_FILE'] ?? (packed ? file : null);
  if (exe === null || exe === '') return 'npm run --silent cli --';
  const paths = exe.includes('\\') ? path.win32 : path.posix;
  const name = `.${paths.sep}${paths.basename(exe)}`;
  return /^[\w./\\-]+$/.test(name) ? name : `"${name}"`;
}
