import { koffi, once } from './load';

/** An open key. Windows keeps handles within 32 bits, so a number can represent any of them. */
export type OpenKey = number;

export const HKLM_KEY: OpenKey = 0x8000_0002;
export const HKCU_KEY: OpenKey = 0x8000_0001;

/** A key as koffi takes and returns it. */
export type Hkey = number | bigint;

/**
 * Wine's entry into the kernel reads a fifth argument from the stack even if there is none, and spins if koffi's own
 * stack ends before it. Extra arguments do no harm if the caller clears the stack, which is not so on ia32.
 */
export const PADDING: readonly number[] = process.arch === 'ia32' ? [] : [0, 0, 0, 0];

/** RegEnumKeyExW and RegEnumValueW, asked only for the name. */
type EnumerateNames = (
  key: Hkey,
  index: number,
  name: Buffer,
  units: Uint32Array,
  reserved: null,
  second: null,
  third: null,
  fourth: null,
) => number;

interface Functions {
  RegOpenKeyExW(key: Hkey, path: string, options: number, rights: number, opened: BigUint64Array): number;
  RegCreateKeyExW(
    key: Hkey,
    path: string,
    zero: 0,
    className: string | null,
    options: number,
    rights: number,
    security: null,
    opened: BigUint64Array,
    disposition: Uint32Array,
  ): number;
  RegSetValueExW(key: Hkey, name: string, zero: 0, type: number, data: Buffer, length: number): number;
  RegEnumKeyExW: EnumerateNames;
  RegEnumValueW: EnumerateNames;
  RegQueryValueExW(key: Hkey, name: string, reserved: null, type: Uint32Array, data: Buffer, size: Uint32Array): number;
  RegDeleteValueW(key: Hkey, name: string): number;
  RegFlushKey(key: Hkey): number;
  RegCloseKey(key: Hkey): number;
  NtQueryKey(key: Hkey, kind: number, buffer: Buffer, size: number, needed: Uint32Array): number;
  NtEnumerateKey(key: Hkey, index: number, kind: number, buffer: Buffer, size: number, needed: Uint32Array): number;
  NtEnumerateValueKey(key: Hkey, index: number, kind: number, buffer: Buffer, size: number, needed: Uint32Array): number;
  NtDeleteKey(key: Hkey, ...padding: number[]): number;
}

const NAMES = ['uintptr', 'uint32', 'void *', 'void *', 'void *', 'void *', 'void *', 'void *'];
const ENUMERATE = ['uintptr', 'uint32', 'uint32', 'void *', 'uint32', 'void *'];

/** Loaded at first use. */
export const functions = once((): Functions => {
  const k = koffi();
  const advapi32 = k.load('advapi32.dll');
  const ntdll = k.load('ntdll.dll');
  return {
    RegOpenKeyExW: advapi32.func('RegOpenKeyExW', 'int32', ['uintptr', 'str16', 'uint32', 'uint32', 'void *']),
    RegCreateKeyExW: advapi32.func('RegCreateKeyExW', 'int32', [
      'uintptr',
      'str16',
      'uint32',
      'str16',
      'uint32',
      'uint32',
      'void *',
      'void *',
      'void *',
    ]),
    RegSetValueExW: advapi32.func('RegSetValueExW', 'int32', ['uintptr', 'str16', 'uint32', 'uint32', 'void *', 'uint32']),
    RegEnumKeyExW: advapi32.func('RegEnumKeyExW', 'int32', NAMES),
    RegEnumValueW: advapi32.func('RegEnumValueW', 'int32', NAMES),
    RegQueryValueExW: advapi32.func('RegQueryValueExW', 'int32', ['uintptr', 'str16', 'void *', 'void *', 'void *', 'void *']),
    RegDeleteValueW: advapi32.func('RegDeleteValueW', 'int32', ['uintptr', 'str16']),
    RegFlushKey: advapi32.func('RegFlushKey', 'int32', ['uintptr']),
    RegCloseKey: advapi32.func('RegCloseKey', 'int32', ['uintptr']),
    NtQueryKey: ntdll.func('NtQueryKey', 'uint32', ['uintptr', 'uint32', 'void *', 'uint32', 'void *']),
    NtEnumerateKey: ntdll.func('NtEnumerateKey', 'uint32', ENUMERATE),
    NtEnumerateValueKey: ntdll.func('NtEnumerateValueKey', 'uint32', ENUMERATE),
    NtDeleteKey: ntdll.func('NtDeleteKey', 'uint32', ['uintptr', ...PADDING.map(() => 'uint32')]),
  };
});

/** HKEY_LOCAL_MACHINE is a sign-extended 32-bit number (winreg.h): koffi needs the whole of it. */
export function hkey(key: OpenKey): Hkey {
  return key >= 0x8000_0000 && process.arch !== 'ia32' ? BigInt.asUintN(64, BigInt(key | 0)) : key;
}
