import type { RegistryView } from '../../../domain/registry';
import { nativeReg } from './load';
import { functions, HKCU_KEY, hkey, HKLM_KEY, PADDING, type Hkey, type OpenKey } from './registry-functions';
import { dword, read, wide, Win32Failure, win32OfNtStatus } from './win32';

/**
 * The registry functions of Windows. native-reg does what it can (names, single values, writing); koffi adds what it
 * lacks: keys opened with their class, values with type and data by index (asking by name searches the list again for
 * each), and removing a key by its handle. All failures are a `Win32Failure`.
 */

export { HKCU_KEY, HKLM_KEY, type OpenKey };

/** Access rights (winnt.h), as few as each act needs. */
export const Right = {
  QUERY_VALUE: 0x0001,
  SET_VALUE: 0x0002,
  CREATE_SUB_KEY: 0x0004,
  /** Enumerating asks for the longest name first, which is a query: KEY_QUERY_VALUE | KEY_ENUMERATE_SUB_KEYS. */
  LIST: 0x0009,
  CREATE_LINK: 0x0020,
  DELETE: 0x0001_0000,
} as const;

const VIEW_RIGHT: Readonly<Record<RegistryView, number>> = { '64': 0x0100, '32': 0x0200 };

const OPTION_CREATE_LINK = 2;
const OPTION_OPEN_LINK = 8;

const MORE_DATA = 234;
const NO_MORE_ITEMS = 259;

/** Where Windows looks: the view, and whether a symbolic link at the end of the path is opened itself or followed. */
export interface OpenHow {
  readonly view: RegistryView;
  readonly link: 'itself' | 'followed';
}

export interface KeyInfo {
  readonly className: string;
  readonly subkeys: number;
  readonly values: number;
  /** Bytes. */
  readonly longestValue: number;
  /** FILETIME of the last change to the key or its values. */
  readonly lastWrite: bigint;
}

function check(call: string, code: number): void {
  if (code !== 0) throw new Win32Failure(call, code);
}

/** Opens a key below an open one, to be closed with `closeKey`; an empty path is the root key itself, which always is open. */
export function openKey(parent: OpenKey, path: string, rights: number, how: OpenHow): OpenKey {
  if (path === '') return parent;
  const out: Hkey[] = [0];
  const options = how.link === 'itself' ? OPTION_OPEN_LINK : 0;
  check('RegOpenKeyExW', functions().RegOpenKeyExW(hkey(parent), wide(path), options, rights | VIEW_RIGHT[how.view], out));
  return Number(out[0]);
}

/** Creates a key that is not there, or opens the one that is; its class is set only when it is created. */
export function createKey(
  parent: OpenKey,
  path: string,
  rights: number,
  how: { readonly view: RegistryView; readonly className?: string; readonly link?: boolean },
): OpenKey {
  const out: Hkey[] = [0];
  const className = how.className === undefined ? null : wide(how.className);
  const options = how.link ? OPTION_CREATE_LINK : 0;
  check(
    'RegCreateKeyExW',
    functions().RegCreateKeyExW(hkey(parent), wide(path), 0, className, options, rights | VIEW_RIGHT[how.view], null, out, null),
  );
  return Number(out[0]);
}

export function closeKey(key: OpenKey): void {
  if (key !== HKLM_KEY && key !== HKCU_KEY) functions().RegCloseKey(key);
}

/** Opens, uses and closes a key, whatever happens in between. */
export function withKey<T>(key: OpenKey, use: (key: OpenKey) => T): T {
  try {
    return use(key);
  } finally {
    closeKey(key);
  }
}

export function keyInfo(key: OpenKey): KeyInfo {
  const [classLength, subkeys, values, longest, time] = [dword(), dword(), dword(), dword(), new BigUint64Array(1)];
  for (let room = 260; ; room *= 4) {
    const className = Buffer.alloc(room * 2);
    classLength[0] = room;
    const code = functions().RegQueryInfoKeyW(
      key,
      className,
      classLength,
      null,
      subkeys,
      null,
      null,
      values,
      null,
      longest,
      null,
      time,
    );
    if (code === MORE_DATA && room < 0x10000) continue;
    check('RegQueryInfoKeyW', code);
    return {
      className: className.toString('utf16le', 0, classLength[0] * 2),
      subkeys: read(subkeys),
      values: read(values),
      longestValue: read(longest),
      lastWrite: time[0] ?? 0n,
    };
  }
}

/** The key's own name in its stored spelling (KEY_BASIC_INFORMATION). */
export function keyName(key: OpenKey): string {
  const NAME_LENGTH = 12;
  const NAME = 16;
  const buffer = Buffer.alloc(NAME + 2 * 512);
  const status = functions().NtQueryKey(key, 0, buffer, buffer.length, dword());
  if (status !== 0) throw new Win32Failure('NtQueryKey', win32OfNtStatus(status));
  return buffer.toString('utf16le', NAME, NAME + buffer.readUInt32LE(NAME_LENGTH));
}

export interface EnumeratedValue {
  readonly name: string;
  readonly type: number;
  readonly data: Uint8Array;
}

/** Reads values by index into buffers it keeps, one call of Windows for each value. */
export class ValueReader {
  private static readonly LONGEST_NAME = 16_383;
  private readonly name = Buffer.alloc((ValueReader.LONGEST_NAME + 1) * 2);
  private readonly nameLength = dword();
  private readonly type = dword();
  private readonly size = dword();
  private data = Buffer.alloc(0x10000);

  /** Makes room for the longest value of a key before its values are read. */
  reserve(bytes: number): void {
    if (bytes > this.data.length) this.data = Buffer.alloc(bytes);
  }

  /** The value at `index`, or undefined past the last one. */
  read(key: OpenKey, index: number): EnumeratedValue | undefined {
    for (;;) {
      this.nameLength[0] = ValueReader.LONGEST_NAME + 1;
      this.size[0] = this.data.length;
      const code = functions().RegEnumValueW(key, index, this.name, this.nameLength, null, this.type, this.data, this.size);
      if (code === NO_MORE_ITEMS) return undefined;
      if (code === MORE_DATA) {
        this.reserve(Math.max(this.size[0], this.data.length * 2));
        continue;
      }
      check('RegEnumValueW', code);
      return {
        name: this.name.toString('utf16le', 0, this.nameLength[0] * 2),
        type: read(this.type),
        data: new Uint8Array(this.data.subarray(0, this.size[0])),
      };
    }
  }
}

/** Removes the very key a handle was opened on (with `Right.DELETE`): unlike removal by name, it cannot be led along a link. */
export function deleteOpenKey(key: OpenKey): void {
  const status = functions().NtDeleteKey(key, ...PADDING);
  if (status !== 0) throw new Win32Failure('NtDeleteKey', win32OfNtStatus(status));
}

export const subkeyNames = (key: OpenKey): readonly string[] => throughNativeReg(() => nativeReg().enumKeyNames(key));

export const valueNames = (key: OpenKey): readonly string[] => throughNativeReg(() => nativeReg().enumValueNames(key));

/** One value by name; undefined where Windows answers that there is none. */
export function queryValue(key: OpenKey, name: string): EnumeratedValue | undefined {
  const value = throughNativeReg(() => nativeReg().queryValueRaw(key, name));
  return value === null ? undefined : { name, type: value.type, data: new Uint8Array(value) };
}

/**
 * Stores exactly these bytes. For a string without its closing NUL, RegSetValueEx looks at the two bytes behind it and
 * takes them along if they are zero, so what stands there is set to something else (and something stands before it,
 * where it looks for an odd length of one).
 */
export function setValue(key: OpenKey, value: EnumeratedValue): void {
  const guarded = Buffer.alloc(value.data.length + 4, 0xff);
  guarded.set(value.data, 2);
  throughNativeReg(() => nativeReg().setValueRaw(key, value.name, value.type, guarded.subarray(2, 2 + value.data.length)));
}

/** False: there was none. */
export const deleteValue = (key: OpenKey, name: string): boolean => throughNativeReg(() => nativeReg().deleteValue(key, name));

/** native-reg throws plain errors with the Win32 number in `errno`. */
function throughNativeReg<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    const { errno, syscall } = error as { readonly errno?: unknown; readonly syscall?: unknown };
    if (typeof errno === 'number') throw new Win32Failure(String(syscall), errno);
    throw error;
  }
}
