import type { KeyTree, RegistryValue } from '../registry';
import { isTextType, type RegFileEncoding, type RegFileFormat } from './document';
import { hasOddLength, hasWideText, isLoneSurrogateIn } from './text-data';
import { type AnsiPage, WINDOWS_1252 } from './ansi-page';

/** What a `.reg` file cannot express. */
export type RegFileLossKind =
  /** A key's class string: the format has no place for it. */
  | 'class-name'
  /** A symbolic-link key: an import would turn it into an ordinary key, or write through it into its target. */
  | 'link-key'
  /** A key name that no registry has: empty, or with a backslash. */
  | 'impossible-key-name'
  /** A name with a NUL: Windows' reader ends it there, and would write to another key or value. */
  | 'nul-in-name'
  /** A name with CR or LF: only this reader is known to accept it, and no reader accepts it in a key's name. */
  | 'line-break-in-name'
  /** A name with a character that the file's code page lacks. */
  | 'not-ansi-name'
  /** A name with half a surrogate pair, in a UTF-8 or ANSI file. */
  | 'lone-surrogate-name'
  /** REGEDIT4: text data with a character that the code page lacks. */
  | 'not-ansi-data'
  /** REGEDIT4: text data with half a surrogate pair. */
  | 'lone-surrogate-data'
  /**
   * A name or text with characters that a computer with another ANSI code page reads differently; they are in the file.
   */
  | 'other-code-page'
  /** REGEDIT4: text data with an odd number of bytes, which cannot be characters. */
  | 'odd-length-text';

export interface RegFileLoss {
  readonly kind: RegFileLossKind;
  /** Full path of the key. */
  readonly path: string;
  /** The value, '' for the default one; absent if the loss is about the key. */
  readonly valueName?: string;
  /** The characters it is about, each once; only if the file is for a known code page. */
  readonly characters?: string;
  /**
   * True: the value, or the key with everything below it, is not in the file. False: it is there, without what `kind`
   * names or in a form that Windows may not read.
   */
  readonly leftOut: boolean;
}

export interface WrittenRegFile {
  readonly bytes: Uint8Array;
  /** Everything that reading the bytes back, here or in Windows, would not restore; empty for most files. */
  readonly notExpressed: readonly RegFileLoss[];
}

/** A file that is written while its pieces are iterated, which is possible only once. */
export interface RegFilePieces {
  /** Each piece is valid until the next one is requested. */
  readonly pieces: Iterable<Uint8Array>;
  /** As in `WrittenRegFile`; complete after the last piece. */
  readonly notExpressed: readonly RegFileLoss[];
}

export interface RegFileForm {
  readonly format: RegFileFormat;
  readonly encoding: RegFileEncoding;
  /** The code page of ANSI; Windows-1252 when absent. */
  readonly page?: AnsiPage;
}

/** What the encoding cannot carry in a name; null if nothing. */
export function nameLoss(name: string, { encoding, page = WINDOWS_1252 }: RegFileForm): RegFileLossKind | null {
  if (encoding === 'utf-16le') return null;
  if (LONE_SURROGATE.test(name)) return 'lone-surrogate-name';
  return encoding === 'ansi' && !hasAll(page, name) ? 'not-ansi-name' : null;
}

export function hasAll(page: AnsiPage, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!page.has(text.charCodeAt(i))) return false;
  return true;
}

/** The characters that another ANSI code page may read differently, each once: ASCII is the same in all. */
export function pageCharacters(...texts: readonly string[]): string {
  return [...new Set(texts.join('').match(NOT_ASCII) ?? [])].join('');
}

const NOT_ASCII = /[^\0-\x7f]/gu;

/** With the flag `u`, a surrogate matches only if it is not half of a pair. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Why Windows would not read a name as written; null if it would. */
export function unsafeName(name: string): RegFileLossKind | null {
  if (name.includes('\0')) return 'nul-in-name';
  return hasLineBreak(name) ? 'line-break-in-name' : null;
}

export function hasLineBreak(name: string): boolean {
  return name.includes('\n') || name.includes('\r');
}

/** REGEDIT4 keeps texts as ANSI bytes, unless the file itself is UTF-16. Version 5.00 keeps UTF-16. */
export function keepsAnsiData({ format, encoding }: RegFileForm): boolean {
  return format === 'regedit4' && encoding !== 'utf-16le';
}

/** Why `hex(…)` bytes cannot express this data; null if they can. Version 5.00 can express any bytes. */
export function hexLoss(type: number, data: Uint8Array, form: RegFileForm): RegFileLossKind | null {
  if (!keepsAnsiData(form) || !isTextType(type)) return null;
  if (hasOddLength(data)) return 'odd-length-text';
  if (!hasWideText(data, form.page ?? WINDOWS_1252)) return null;
  return isLoneSurrogateIn(data) ? 'lone-surrogate-data' : 'not-ansi-data';
}

/**
 * What a file with these losses contains of `tree`, whose parent is the key `parent`: exactly the tree that reading the
 * file must give. Undefined if the whole key was left out.
 */
export function withoutLosses(parent: string, tree: KeyTree, losses: readonly RegFileLoss[]): KeyTree | undefined {
  const lost = lostByKey(losses);
  if (lost.get(joinPath(parent, tree.name))?.whole) return undefined;
  const top: Mutable = { name: tree.name, values: [], subkeys: [] };
  const open = [{ from: tree, to: top, path: joinPath(parent, tree.name) }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { from, to, path } = next;
    const names = lost.get(path)?.values;
    to.values = names ? from.values.filter((value) => !names.has(value.name)) : from.values;
    for (const subkey of from.subkeys) {
      const below = joinPath(path, subkey.name);
      if (lost.get(below)?.whole) continue;
      const kept: Mutable = { name: subkey.name, values: [], subkeys: [] };
      to.subkeys.push(kept);
      open.push({ from: subkey, to: kept, path: below });
    }
  }
  return top;
}

/** What a file leaves out of one key: the whole key, or values by name. */
interface Lost {
  whole: boolean;
  readonly values: Set<string>;
}

function lostByKey(losses: readonly RegFileLoss[]): ReadonlyMap<string, Lost> {
  const byKey = new Map<string, Lost>();
  for (const { path, valueName, leftOut } of losses) {
    if (!leftOut) continue;
    const lost = byKey.get(path) ?? { whole: false, values: new Set() };
    byKey.set(path, lost);
    if (valueName === undefined) lost.whole = true;
    else lost.values.add(valueName);
  }
  return byKey;
}

interface Mutable {
  readonly name: string;
  values: readonly RegistryValue[];
  readonly subkeys: Mutable[];
}

export function joinPath(parent: string, name: string): string {
  return parent === '' ? name : `${parent}\\${name}`;
}
