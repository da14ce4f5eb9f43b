import { present, type Reading, unreadable } from '../../../domain/reading';
import { koffi, once } from '../native/load';
import { lastError, wide } from '../native/win32';

/** GetDriveTypeW's value for a drive that stays in the computer. */
const DRIVE_FIXED = 3;

interface Functions {
  GetLogicalDrives(): number;
  GetDriveTypeW(root: Buffer): number;
}

const kernel = once((): Functions => {
  const kernel32 = koffi().load('kernel32.dll');
  return {
    GetLogicalDrives: kernel32.func('GetLogicalDrives', 'uint32', []),
    GetDriveTypeW: kernel32.func('GetDriveTypeW', 'uint32', ['void *']),
  };
});

/** The letters of this computer's own disks. Asking for the type of a drive does not wait for a medium. */
export function fixedDrives(): Reading<readonly string[]> {
  const bits = kernel().GetLogicalDrives();
  if (bits === 0) return unreadable('E-FILE-FAILED', 'GetLogicalDrives', lastError());
  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(65 + at)).filter((_, at) => (bits & (1 << at)) !== 0);
  return present(letters.filter((letter) => kernel().GetDriveTypeW(wide(`${letter}:\\`)) === DRIVE_FIXED));
}
