import type { KeyTree, RegistryValue } from '../registry';
import type { AnsiPage } from './ansi-page';
import type { RegFileEncoding, RegFileFormat, RegFileKey, RegFileValue } from './document';
import { joinPath, type RegFileLoss, type RegFilePieces, unsafeName, type WrittenRegFile } from './losses';
import { joined, serializedPieces } from './serialize';

/** A key with everything below it, or some values of a key. */
export type RegFileEntry =
  /** `parent`: full path of the key above, such as `HKEY_LOCAL_MACHINE\SOFTWARE`. */
  | { readonly parent: string; readonly tree: KeyTree }
  /** `path`: full path of the key that contains the values. */
  | { readonly path: string; readonly values: readonly RegistryValue[] };

/** What Windows writes: Version 5.00 in UTF-16, REGEDIT4 in ANSI. */
export const ENCODING_OF: Readonly<Record<RegFileFormat, RegFileEncoding>> = { 'version-5': 'utf-16le', regedit4: 'ansi' };

/**
 * A `.reg` file that restores the entries when double-clicked: Version 5.00 as UTF-16LE with BOM, REGEDIT4 in `page`
 * (Windows-1252 when absent), CRLF. Reading it gives `withoutLosses` of each tree. What Windows could not read, or
 * would write to the wrong place, is left out and listed. Names within a key must be unique, as in a registry.
 */
export function writeRegFile(entries: readonly RegFileEntry[], format: RegFileFormat, page?: AnsiPage): WrittenRegFile {
  return joined(regFilePieces(entries, format, page));
}

/** The same piece by piece, for a file that should not be in memory as a whole. */
export function regFilePieces(entries: readonly RegFileEntry[], format: RegFileFormat, page?: AnsiPage): RegFilePieces {
  const losses: RegFileLoss[] = [];
  return serializedPieces({ format, encoding: ENCODING_OF[format], ...(page ? { page } : {}) }, keysOf(entries, losses), losses);
}

function* keysOf(entries: readonly RegFileEntry[], losses: RegFileLoss[]): Iterable<RegFileKey> {
  for (const entry of entries) {
    if ('tree' in entry) yield* keysIn(entry.parent, entry.tree, losses);
    else yield section(entry.path, entry.values, losses);
  }
}

/** Every key before its subkeys, in their order, without recursion: keys may be 512 deep. */
function* keysIn(parent: string, tree: KeyTree, losses: RegFileLoss[]): Iterable<RegFileKey> {
  const open = [{ parent, key: tree }];
  for (let next = open.pop(); next; next = open.pop()) {
    const path = joinPath(next.parent, next.key.name);
    const { key } = next;
    const lost = keyLoss(key);
    if (lost !== null) {
      losses.push({ kind: lost, path, leftOut: true });
      continue;
    }
    if (key.className !== undefined && key.className !== '') losses.push({ kind: 'class-name', path, leftOut: false });
    yield section(path, key.values, losses);
    for (let i = key.subkeys.length - 1; i >= 0; i--) open.push({ parent: path, key: key.subkeys[i]! });
  }
}

function keyLoss(key: KeyTree): RegFileLoss['kind'] | null {
  if (key.link) return 'link-key';
  if (key.name === '' || key.name.includes('\\')) return 'impossible-key-name';
  return unsafeName(key.name);
}

function section(path: string, values: readonly RegistryValue[], losses: RegFileLoss[]): RegFileKey {
  const kept: RegFileValue[] = [];
  for (const { name, type, data } of values) {
    const unsafe = unsafeName(name);
    if (unsafe === null) kept.push({ name: name === '' ? null : name, type, data, deleted: false });
    else losses.push({ kind: unsafe, path, valueName: name, leftOut: true });
  }
  return { path, deleted: false, values: kept };
}
