import type { RegistryView } from '../../../domain/registry';
import { nativeReg } from './load';
import { functions, HKCU_KEY, hkey, HKLM_KEY, PADDING, type OpenKey } from './registry-functions';
import { dword, read, Win32Failure, win32OfNtStatus } from './win32';

/**
 * The registry functions of Windows. native-reg does what it can (names, single values); koffi adds what it lacks: links opened
 * and not followed, keys created with their class, and removing a key by its handle. Whole keys are read by `KeyReader` and values
 * written by koffi, too, since there may be a hundred thousand of them. All failures are a `Win32Failure`.
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
const CREATED_NEW_KEY = 1;

/** Where Windows looks: the view, and whether a symbolic link at the end of the path is opened itself or followed. */
export interface OpenHow {
  readonly view: RegistryView;
  readonly link: 'itself' | 'followed';
}

function check(call: string, code: number): void {
  if (code !== 0) throw new Win32Failure(call, code);
}

/** What is opened is answered here. On ia32 a handle fills half of it, and the other half stays zero. */
const opened = new BigUint64Array(1);
const disposition = dword();

/** Opens a key below an open one, to be closed with `closeKey`; an empty path is the root key itself, which always is open. */
export function openKey(parent: OpenKey, path: string, rights: number, how: OpenHow): OpenKey {
  if (path === '') return parent;
  const options = how.link === 'itself' ? OPTION_OPEN_LINK : 0;
  check('RegOpenKeyExW', functions().RegOpenKeyExW(hkey(parent), path, options, rights | VIEW_RIGHT[how.view], opened));
  return Number(opened[0]);
}

export interface CreatedKey {
  readonly key: OpenKey;
  /** False where there was one, which is then opened. */
  readonly isNew: boolean;
}

/** Creates a key that is not there, or opens the one that is; its class is set only when it is created. */
export function createKey(
  parent: OpenKey,
  path: string,
  rights: number,
  how: { readonly view: RegistryView; readonly className?: string; readonly link?: boolean },
): CreatedKey {
  const className = how.className ?? null;
  const options = how.link ? OPTION_CREATE_LINK : 0;
  const access = rights | VIEW_RIGHT[how.view];
  check(
    'RegCreateKeyExW',
    functions().RegCreateKeyExW(hkey(parent), path, 0, className, options, access, null, opened, disposition),
  );
  return { key: Number(opened[0]), isNew: read(disposition) === CREATED_NEW_KEY };
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

export interface EnumeratedValue {
  readonly name: string;
  readonly type: number;
  readonly data: Uint8Array;
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
export function setValue(key: OpenKey, { name, type, data }: EnumeratedValue): void {
  const end = GUARD.length + data.length;
  if (guarded.length < end + GUARD.length) guarded = Buffer.alloc(end * 2);
  guarded.set(GUARD);
  guarded.set(data, GUARD.length);
  guarded.set(GUARD, end);
  const bytes = guarded.subarray(GUARD.length, end);
  check('RegSetValueExW', functions().RegSetValueExW(hkey(key), name, 0, type, bytes, bytes.length));
}

const GUARD = [0xff, 0xff];
/** Kept from value to value: making it anew takes longer than all the rest but the call. */
let guarded = Buffer.alloc(256);

/** Returns once what was written is on the disk: Windows itself waits some seconds. */
export function flushKey(key: OpenKey): void {
  check('RegFlushKey', functions().RegFlushKey(hkey(key)));
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
