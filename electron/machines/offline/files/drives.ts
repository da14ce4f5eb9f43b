import type { Reading } from '../../../domain/reading';
import type { KeyTree } from '../../../domain/registry';
import { sameBytes } from '../../../domain/compare';
import { decodeUtf16 } from '../../../domain/utf16';

/**
 * The drive letters a Windows assigned, from the key `SYSTEM\MountedDevices` (Windows 2000 and later; NT 4.0 has none),
 * and which of them mean the same volume.
 */
export interface DriveLetters {
  /** Upper case, without the colon, sorted. */
  readonly letters: readonly string[];
  sameVolume(a: string, b: string): boolean;
}

/** The device names of CD-ROM and floppy drives: nobody installs Exchange there. */
const NO_DISK = /#CdRom|^\\\?\?\\FDC#|#GENERIC_FLOPPY/i;

export function driveLetters(mounted: Reading<KeyTree>): DriveLetters {
  const volumes = new Map<string, Uint8Array>();
  for (const { name, data } of mounted.state === 'present' ? mounted.value.values : []) {
    const letter = /^\\DosDevices\\([a-z]):$/i.exec(name)?.[1];
    if (letter !== undefined && !NO_DISK.test(decodeUtf16(data))) volumes.set(letter.toUpperCase(), data);
  }
  return {
    letters: [...volumes.keys()].sort(),
    sameVolume(a, b) {
      const [x, y] = [volumes.get(a), volumes.get(b)];
      return a === b || (x !== undefined && y !== undefined && sameBytes(x, y));
    },
  };
}
