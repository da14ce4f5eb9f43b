import { join } from 'node:path';
import { ABSENT, present, unreadable, type Reading } from '../../../domain/reading';
import { Win32 } from '../../../domain/service';
import { koffi, once } from '../native/load';
import { dword, lastError, systemDirectory, wide } from '../native/win32';

/** VS_FIXEDFILEINFO: signature, then the file version's two halves at these offsets. */
const SIGNATURE = 0xfeef04bd;
const VERSION_HIGH = 8;
const VERSION_LOW = 12;

/** "This file has no version resource", as Windows says of programs without one and of files that are not programs. */
const NO_VERSION: ReadonlySet<number> = new Set([
  Win32.FILE_NOT_FOUND,
  11, // ERROR_BAD_FORMAT: a 16-bit or DOS program
  193, // ERROR_BAD_EXE_FORMAT
  1812, // ERROR_RESOURCE_DATA_NOT_FOUND
  1813, // ERROR_RESOURCE_TYPE_NOT_FOUND
  1814, // ERROR_RESOURCE_NAME_NOT_FOUND
]);

interface VersionDll {
  GetFileVersionInfoSizeW(path: Buffer, zero: Uint32Array): number;
  GetFileVersionInfoW(path: Buffer, zero: 0, size: number, block: Buffer): number;
  VerQueryValueW(block: Buffer, what: Buffer, pointer: [bigint | null], length: Uint32Array): number;
}

const versionDll = once((): VersionDll => {
  const k = koffi();
  // Windows has not loaded this library already: by name alone it would be searched for beside the program first.
  const lib = k.load(join(systemDirectory(), 'version.dll'));
  return {
    GetFileVersionInfoSizeW: lib.func('GetFileVersionInfoSizeW', 'uint32', ['void *', 'void *']),
    GetFileVersionInfoW: lib.func('GetFileVersionInfoW', 'int', ['void *', 'uint32', 'uint32', 'void *']),
    VerQueryValueW: lib.func('VerQueryValueW', 'int', ['void *', 'void *', k.out(k.pointer('void *')), 'void *']),
  };
});

/** The file version of an existing file, as four numbers: "5.5.2653.0". */
export function fileVersion(path: string): Reading<string> {
  const dll = versionDll();
  const name = wide(path);
  const size = dll.GetFileVersionInfoSizeW(name, dword());
  if (size === 0) return refusal(path, lastError());
  const block = Buffer.alloc(size);
  if (!dll.GetFileVersionInfoW(name, 0, size, block)) return refusal(path, lastError());
  const pointer: [bigint | null] = [null];
  if (!dll.VerQueryValueW(block, wide('\\'), pointer, dword()) || pointer[0] === null) return ABSENT;
  const at = Number(pointer[0] - koffi().address(block));
  if (at < 0 || at + VERSION_LOW + 4 > block.length || block.readUInt32LE(at) !== SIGNATURE) return ABSENT;
  const halves = (offset: number): string => `${block.readUInt16LE(at + offset + 2)}.${block.readUInt16LE(at + offset)}`;
  return present(`${halves(VERSION_HIGH)}.${halves(VERSION_LOW)}`);
}

function refusal(path: string, win32: number): Reading<string> {
  if (NO_VERSION.has(win32)) return ABSENT;
  return unreadable(win32 === Win32.ACCESS_DENIED ? 'E-FILE-DENIED' : 'E-FILE-FAILED', path, win32);
}
