import { decodeUtf16, encodeUtf16 } from './utf16';

/**
 * The registry as the product sees it: whole trees of keys with values as raw bytes, so that nothing is lost on the
 * way from a machine to a backup and back.
 */

/**
 * Which registry a 64-bit Windows shows: its own or the one for 32-bit programs (`SOFTWARE\WOW6432Node`). 32-bit
 * Windows has only '32'.
 */
export const REGISTRY_VIEWS = ['64', '32'] as const;

export type RegistryView = (typeof REGISTRY_VIEWS)[number];

/** A key below HKEY_LOCAL_MACHINE; `path` has no leading or trailing backslash. */
export interface KeyRef {
  readonly view: RegistryView;
  readonly path: string;
}

/** One value, exactly as stored. The default value's name is ''. */
export interface RegistryValue {
  readonly name: string;
  /** The type code as stored; any 32-bit number, not only those of `RegistryType`. */
  readonly type: number;
  readonly data: Uint8Array;
}

/** A key with everything below it. */
export interface KeyTree {
  /** The key's own name (last part of its path), in its stored spelling. */
  readonly name: string;
  /** The key's class string; almost always absent. */
  readonly className?: string;
  /** True for a symbolic link key. Links are never followed; the value `SymbolicLinkValue` names the target. */
  readonly link?: true;
  readonly values: readonly RegistryValue[];
  readonly subkeys: readonly KeyTree[];
}

/** What a key directly contains. */
export interface KeyListing {
  readonly subkeys: readonly string[];
  /** Value names; '' is the default value. */
  readonly values: readonly string[];
}

/** Type codes by their names in winnt.h. */
export const RegistryType = {
  REG_NONE: 0,
  REG_SZ: 1,
  REG_EXPAND_SZ: 2,
  REG_BINARY: 3,
  REG_DWORD: 4,
  REG_DWORD_BIG_ENDIAN: 5,
  REG_LINK: 6,
  REG_MULTI_SZ: 7,
  REG_RESOURCE_LIST: 8,
  REG_FULL_RESOURCE_DESCRIPTOR: 9,
  REG_RESOURCE_REQUIREMENTS_LIST: 10,
  REG_QWORD: 11,
} as const;

const TYPE_NAMES = new Map<number, string>(Object.entries(RegistryType).map(([name, code]) => [code, name]));

/** Whether Windows expands variables in a value's text. */
export function expands({ type }: Pick<RegistryValue, 'type'>): boolean {
  return type === RegistryType.REG_EXPAND_SZ;
}

/** 'REG_SZ' for 1; '0x1234' for a code winnt.h does not name. */
export function typeName(type: number): string {
  return TYPE_NAMES.get(type) ?? `0x${type.toString(16)}`;
}

export const HKLM = 'HKEY_LOCAL_MACHINE';

/**
 * `HKEY_LOCAL_MACHINE\SYSTEM\…`, as Registry Editor shows it on a Windows with that many bits: what 32-bit programs see
 * below SOFTWARE on a 64-bit Windows is in `SOFTWARE\WOW6432Node`. A 32-bit Windows has one view and no such key.
 */
export function fullPath({ view, path }: KeyRef, bits: 32 | 64 = 32): string {
  const isRedirected = bits === 64 && view === '32' && REDIRECTED.test(path);
  return `${HKLM}\\${isRedirected ? path.replace(REDIRECTED, '$&\\WOW6432Node') : path}`;
}

/** A place as an error names it, from the root on, as Registry Editor shows it on a Windows with that many bits. */
export function placeShown(at: string, view: RegistryView, bits: 32 | 64): string {
  return at.startsWith(`${HKLM}\\`) ? fullPath({ view, path: at.slice(HKLM.length + 1) }, bits) : at;
}

/** A value as the whole product shows it: `Key → Name`. A key of that name is `Key\Name`. */
export function valueShown(key: string, name: string): string {
  return `${key === '' ? '' : `${key} `}→ ${name === '' ? '(Default)' : name}`;
}

const REDIRECTED = /^software(?!\\wow6432node(?:\\|$))(?=\\|$)/i;

export function parentOf(key: KeyRef): KeyRef {
  return { view: key.view, path: key.path.slice(0, Math.max(0, key.path.lastIndexOf('\\'))) };
}

export function leafOf(key: KeyRef): string {
  return key.path.slice(key.path.lastIndexOf('\\') + 1);
}

/**
 * The form in which the registry compares names: upper case, one UTF-16 unit at a time, no locale. JavaScript's own
 * upper-casing also turns `ß` into `SS` and `ı` into `I`, which are different names to Windows; such units stay.
 */
export function foldName(name: string): string {
  const upper = name.toUpperCase();
  if (isAscii(name)) return upper;
  let folded = '';
  for (let i = 0; i < name.length; i++) folded += foldUnit(name.charAt(i));
  return folded;
}

function isAscii(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0x7f) return false;
  return true;
}

function foldUnit(unit: string): string {
  const upper = unit.toUpperCase();
  return upper.length === 1 && upper.toLowerCase() === unit ? upper : unit;
}

export function sameName(a: string, b: string): boolean {
  return a === b || foldName(a) === foldName(b);
}

/** REG_SZ and REG_EXPAND_SZ data as text: UTF-16LE up to the first NUL, with or without one. */
export function textOf(value: RegistryValue): string {
  const text = decodeUtf16(value.data);
  const end = text.indexOf('\0');
  return end < 0 ? text : text.slice(0, end);
}

/** Text as REG_SZ data: UTF-16LE with the closing NUL. Lone surrogates stay as they are. */
export function textData(text: string): Uint8Array {
  return encodeUtf16(`${text}\0`);
}

/** The value of that name directly in `tree`, or undefined. */
export function valueIn(tree: KeyTree, name: string): RegistryValue | undefined {
  return tree.values.find((value) => sameName(value.name, name));
}

/** The size of a tree: keys including the top one, values, and bytes of data. */
export interface TreeSize {
  readonly keys: number;
  readonly values: number;
  readonly bytes: number;
}

export function sizeOf(tree: KeyTree): TreeSize {
  let keys = 0;
  let values = 0;
  let bytes = 0;
  const open: KeyTree[] = [tree];
  for (let key = open.pop(); key; key = open.pop()) {
    keys += 1;
    values += key.values.length;
    for (const value of key.values) bytes += value.data.length;
    for (const subkey of key.subkeys) open.push(subkey);
  }
  return { keys, values, bytes };
}
