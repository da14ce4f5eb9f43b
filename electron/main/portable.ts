/** Environment variables, as `process.env`. */
type Variables = Readonly<Record<string, string | undefined>>;

/** What the portable exe passes to the program that it unpacked and started. */
export interface Portable {
  /** The exe itself, as the user knows it. */
  readonly file: string;
  /** The folder it is in. */
  readonly folder: string;
}

/** Null if the program was not started by its portable exe. */
export function portableOf(variables: Variables): Portable | null {
  const file = variables['PORTABLE_EXECUTABLE_FILE'];
  const folder = variables['PORTABLE_EXECUTABLE_DIR'];
  return file && folder ? { file, folder } : null;
}

/**
 * The exe starts the program with its unpacking folder as the current one. File names on the command line would mean
 * files in there, which are deleted at the end, and a folder that is somebody's current one cannot be deleted: so the
 * program changes to the exe's own folder.
 */
export function leaveUnpackedFolder(portable: Portable | null): void {
  if (portable === null) return;
  try {
    process.chdir(portable.folder);
  } catch {
    // The folder is gone or may not be entered: absolute names still work.
  }
}
