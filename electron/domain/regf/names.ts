import { foldName } from '../registry';
import { decodeUtf16, encodeUtf16 } from '../utf16';

/**
 * Names are kept as UTF-16 or, where every character is below U+0100, as one byte each. The latter is called ASCII in
 * Windows' own words and is Latin-1: `Schlüssel` is kept so, too.
 */
export function decodeName(bytes: Uint8Array, compressed: boolean): string {
  return compressed ? latin1(bytes) : decodeUtf16(bytes);
}

/** More arguments than this to one call can overflow the stack. */
const CHUNK = 0x2000;

function latin1(bytes: Uint8Array): string {
  if (bytes.length <= CHUNK) return String.fromCharCode.apply(null, bytes as unknown as number[]);
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += latin1(bytes.subarray(at, at + CHUNK));
  return text;
}

export interface StoredName {
  readonly bytes: Uint8Array;
  readonly compressed: boolean;
}

/** A name as Windows would keep it; before 1.3 (NT 3.51) there was UTF-16 only. */
export function encodeName(name: string, minor: number): StoredName {
  const bytes = encodeUtf16(name);
  if (minor < 3 || !isLatin1(name)) return { bytes, compressed: false };
  return { bytes: bytes.filter((_, i) => i % 2 === 0), compressed: true };
}

function isLatin1(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) > 0xff) return false;
  return true;
}

/** The order of subkeys in their list: by upper-cased UTF-16 units. */
export function compareNames(a: string, b: string): number {
  const [x, y] = [foldName(a), foldName(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** What an `lh` list keeps beside a subkey. */
export function nameHash(name: string): number {
  const upper = foldName(name);
  let hash = 0;
  for (let i = 0; i < upper.length; i++) hash = (Math.imul(hash, 37) + upper.charCodeAt(i)) >>> 0;
  return hash;
}

/** What an `lf` list keeps beside a subkey: the first four characters, or nothing where one of them is above U+00FF. */
export function nameHint(name: string): number {
  let hint = 0;
  for (let i = 0; i < Math.min(4, name.length); i++) {
    const unit = name.charCodeAt(i);
    if (unit > 0xff) return 0;
    hint |= unit << (i * 8);
  }
  return hint >>> 0;
}
