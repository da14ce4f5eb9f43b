import { RepairError } from '../../contract/errors';
import { koffi } from './native/load';
import { security } from './native/security-functions';
import type { Handle } from './native/service-functions';
import { shell } from './native/shell-functions';
import { lastError, wide } from './native/win32';

const SEE_MASK_NOASYNC = 0x0000_0100;
const SEE_MASK_FLAG_NO_UI = 0x0000_0400;
const SW_SHOWNORMAL = 1;

/** "The operation was canceled by the user": the question or the password prompt was declined. */
const ERROR_CANCELLED = 1223;

const GENERIC_READ = 0x8000_0000;
const FILE_SHARE_READ = 1;
const OPEN_EXISTING = 3;
const NO_FILE = [-1, -1n, 0xffff_ffff_ffff_ffffn];

export interface ElevatedStart {
  /** Absolute path of the program. */
  readonly file: string;
  /** Its command line after the name, quoted as Windows programs read it. */
  readonly parameters: string;
  /** The window to ask above; 0 for none. */
  readonly window: Handle;
}

/**
 * Starts a program with administrator rights: uses the shell's verb "runas", which asks the user for consent or for an
 * administrator's password. Returns once the question is answered; this thread waits meanwhile. Throws
 * E-ELEVATION-FAILED with the file.
 */
export function startElevated({ file, parameters, window }: ElevatedStart): 'started' | 'declined' {
  const { info, ShellExecuteExW } = shell();
  const started = ShellExecuteExW({
    cbSize: koffi().sizeof(info),
    fMask: SEE_MASK_NOASYNC | SEE_MASK_FLAG_NO_UI,
    hwnd: window,
    lpVerb: 'runas',
    lpFile: file,
    lpParameters: parameters,
    // The current folder would stay open, or might be one that the other account cannot enter.
    lpDirectory: null,
    nShow: SW_SHOWNORMAL,
  });
  if (started !== 0) return 'started';
  const code = lastError();
  if (code === ERROR_CANCELLED) return 'declined';
  throw new RepairError('E-ELEVATION-FAILED', file, { win32: code });
}

/**
 * Keeps a file unchanged until the returned function is called: others may read and start it, nobody may write, rename
 * or delete it. Throws E-ELEVATION-FAILED if somebody has it open for writing.
 */
export function holdUnchanged(file: string): () => void {
  const api = security();
  const handle = api.CreateFileW(wide(file), GENERIC_READ, FILE_SHARE_READ, null, OPEN_EXISTING, 0, 0);
  if (NO_FILE.includes(handle)) throw new RepairError('E-ELEVATION-FAILED', file, { win32: lastError() });
  return () => void api.CloseHandle(handle);
}
