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

/** Held: what lets go of the file. Not held: the process that has it, where that is certain. */
export type Hold = { readonly release: () => void } | { readonly holder: number | null };

/**
 * Opens a file so that nobody else can until this process lets go of it or ends, however it ends. Who holds it can only be
 * somebody who may open the file: in a private folder, one of its own. A link is opened itself. Throws a `Win32Failure`.
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
  // Without the number the others are told that the machine is in use, and not by which process; an old one would name another.
  quietly(() => rmSync(numberFile(file), { force: true }));
  quietly(() => writeFileSync(numberFile(file), String(process.pid), { flag: 'wx' }));
  return {
    release: () => {
      quietly(() => rmSync(numberFile(file), { force: true }));
      security().CloseHandle(handle);
    },
  };
}

/** Beside the lock, since that itself can be read by its holder alone. */
const numberFile = (file: string): string => `${file}.pid`;

function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // What it is for can be done without.
  }
}

/** A number that was written there and belongs to a process that is alive. */
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
