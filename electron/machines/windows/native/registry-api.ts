import type { RegistryView } from '../../../domain/registry';
import { functions, HKCU_KEY, hkey, HKLM_KEY, PADDING, type OpenKey } from './registry-functions';
import { dword, read, Win32Failure, win32OfNtStatus } from './win32';

/**
 * The registry functions of Windows, with raw bytes: they open links without following them, create keys with their
 * class, and remove a key by its handle. `KeyReader` reads whole keys. All failures are a `Win32Failure`.
 */

export { HKCU_KEY, HKLM_KEY, type OpenKey };

/** Access rights (winnt.h), as few as each act needs. */
export const Right = {
  QUERY_VALUE: 0x0001,
  SET_VALUE: 0x0002,
  CREATE_SUB_KEY: 0x0004,
  /** Enumerating first asks for the longest name, which is a query: KEY_QUERY_VALUE | KEY_ENUMERATE_SUB_KEYS. */
  LIST: 0x0009,
  CREATE_LINK: 0x0020,
  DELETE: 0x0001_0000,
} as const;

const VIEW_RIGHT: Readonly<Record<RegistryView, number>> = { '64': 0x0100, '32': 0x0200 };

const OPTION_CREATE_LINK = 2;
const OPTION_OPEN_LINK = 8;
const CREATED_NEW_KEY = 1;

/** winerror.h */
const FILE_NOT_FOUND = 2;
const MORE_DATA = 234;
const NO_MORE_ITEMS = 259;

/** How Windows looks: in which view, and whether a symbolic link at the end of the path is opened or followed. */
export interface OpenHow {
  readonly view: RegistryView;
  readonly link: 'itself' | 'followed';
}

function check(call: string, code: number): void {
  if (code !== 0) throw new Win32Failure(call, code);
}

/** Receives an opened key. On ia32 a handle fills half of it, and the other half stays zero. */
const opened = new BigUint64Array(1);
const disposition = dword();

/** Opens a key below an open one, to be closed with `closeKey`; an empty path returns `parent`, open already. */
export function openKey(parent: OpenKey, path: string, rights: number, how: OpenHow): OpenKey {
  if (path === '') return parent;
  const options = how.link === 'itself' ? OPTION_OPEN_LINK : 0;
  check('RegOpenKeyExW', functions().RegOpenKeyExW(hkey(parent), path, options, rights | VIEW_RIGHT[how.view], opened));
  return Number(opened[0]);
}

export interface CreatedKey {
  readonly key: OpenKey;
  /** False if the key existed; it is then opened. */
  readonly isNew: boolean;
}

/** Creates a missing key, or opens an existing one; the class is set only when the key is created. */
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

/** Uses an open key and closes it, whatever happens in between. */
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

/**
 * Removes exactly the key that a handle was opened on (with `Right.DELETE`): unlike a name, it cannot lead along a
 * link.
 */
export function deleteOpenKey(key: OpenKey): void {
  const status = functions().NtDeleteKey(key, ...PADDING);
  if (status !== 0) throw new Win32Failure('NtDeleteKey', win32OfNtStatus(status));
}

/**
 * The longest name in UTF-16 units: 255 for a key, 16,383 for a value (Windows' registry element size limits), plus the
 * NUL.
 */
const LONGEST_NAME = 16_384;

/** Receives names. */
const nameBuffer = Buffer.alloc(2 * LONGEST_NAME);
const nameUnits = dword();

type Enumerate = 'RegEnumKeyExW' | 'RegEnumValueW';

/** The names of all subkeys, or of all values, in Windows' order. */
function names(call: Enumerate, key: OpenKey): readonly string[] {
  const found: string[] = [];
  for (;;) {
    nameUnits[0] = LONGEST_NAME;
    const code = functions()[call](hkey(key), found.length, nameBuffer, nameUnits, null, null, null, null);
    if (code === NO_MORE_ITEMS) return found;
    check(call, code);
    found.push(nameBuffer.toString('utf16le', 0, 2 * read(nameUnits)));
  }
}

export const subkeyNames = (key: OpenKey): readonly string[] => names('RegEnumKeyExW', key);

export const valueNames = (key: OpenKey): readonly string[] => names('RegEnumValueW', key);

const valueType = dword();
const valueSize = dword();

/** One value by name; undefined if Windows answers that there is none. */
export function queryValue(key: OpenKey, name: string): EnumeratedValue | undefined {
  // Another program may lengthen the value between two calls, so the buffer grows until the value fits.
  for (let data = Buffer.alloc(256); ; data = Buffer.alloc(Math.max(read(valueSize), 2 * data.length))) {
    valueSize[0] = data.length;
    const code = functions().RegQueryValueExW(hkey(key), name, null, valueType, data, valueSize);
    if (code === FILE_NOT_FOUND) return undefined;
    if (code === MORE_DATA) continue;
    check('RegQueryValueExW', code);
    return { name, type: read(valueType), data: Uint8Array.from(data.subarray(0, read(valueSize))) };
  }
}

/**
 * Stores exactly these bytes. If a string lacks its closing NUL, RegSetValueEx looks at the two bytes after it and
 * includes them if they are zero; so these bytes are set to something else (and so are those before the data, where it
 * looks if the length is odd).
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
/** Kept from value to value: allocating it again takes longer than everything except the call. */
let guarded = Buffer.alloc(256);

/** Returns once the changes are on the disk: Windows itself waits some seconds. */
export function flushKey(key: OpenKey): void {
  check('RegFlushKey', functions().RegFlushKey(hkey(key)));
}

/** Returns false if there was none. */
export function deleteValue(key: OpenKey, name: string): boolean {
  const code = functions().RegDeleteValueW(hkey(key), name);
  if (code === FILE_NOT_FOUND) return false;
  check('RegDeleteValueW', code);
  return true;
}
