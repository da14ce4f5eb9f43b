import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { security } from './native/security-functions';
import { lastError, wide, Win32Failure } from './native/win32';
import { isInvalidHandle, longPath } from './native/security-api';

const GENERIC_READ_WRITE = 0xc000_0000;
const SHARE_NOTHING = 0;
const OPEN_ALWAYS = 4;
const OPEN_REPARSE_POINT = 0x0020_0000;
/** Somebody else has it open. */
const SHARING_VIOLATION = 32;

/** If held: the function that releases the file. If not: the process that holds it, if that is certain. */
export type Hold = { readonly release: () => void } | { readonly holder: number | null };

/**
 * Opens a file so that nobody else can until this process releases it or ends, however it ends. Only somebody who may
 * open the file can hold it: in a private folder, the accounts it admits. A link is opened itself. Throws a
 * `Win32Failure`.
 */
export function holdFile(file: string): Hold {
  const handle = security().CreateFileW(
    wide(longPath(file)),
    GENERIC_READ_WRITE,
    SHARE_NOTHING,
    null,
    OPEN_ALWAYS,
    OPEN_REPARSE_POINT,
    0,
  );
  if (isInvalidHandle(handle)) {
    const code = lastError();
    if (code !== SHARING_VIOLATION) throw new Win32Failure('CreateFileW', code);
    return { holder: holderOf(numberFile(file)) };
  }
  // Without the number others only learn that the machine is in use, not by which process; an old number would mislead.
  quietly(() => rmSync(numberFile(file), { force: true }));
  quietly(() => writeFileSync(numberFile(file), String(process.pid), { flag: 'wx' }));
  return {
    release: () => {
      quietly(() => rmSync(numberFile(file), { force: true }));
      security().CloseHandle(handle);
    },
  };
}

/** Beside the lock, because only its holder can read the lock itself. */
const numberFile = (file: string): string => `${file}.pid`;

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // The number is dispensable.
  }
}

/** The number written there, if it belongs to a running process. */
function holderOf(file: string): number | null {
  try {
    const holder = Number(/^\d{1,10}$/.exec(readFileSync(file, 'latin1'))?.[0]);
    if (!Number.isInteger(holder)) return null;
    process.kill(holder, 0);
    return holder;
  } catch {
    return null;
  }
}
