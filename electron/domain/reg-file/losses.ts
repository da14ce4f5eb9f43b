import type { KeyTree, RegistryValue } from '../registry';
import { isTextType, type RegFileEncoding, type RegFileFormat } from './document';
import { hasOddLength, hasWideText, isLoneSurrogateIn } from './text-data';
import { type AnsiPage, WINDOWS_1252 } from './ansi-page';

/** What a `.reg` file cannot say. */
export type RegFileLossKind =
  /** A key's class string: the format has no place for it. */
  | 'class-name'
  /** A symbolic-link key: importing would make a common key of it, or write through it into its target. */
  | 'link-key'
  /** A key's name that no registry has: empty, or holding a backslash. */
  | 'impossible-key-name'
  /** A name holding NUL: Windows' reader ends it there, and would write to another key or value. */
  | 'nul-in-name'
  /** A name holding CR or LF: no reader but this one is known to take it; in a key's name none can. */
  | 'line-break-in-name'
  /** A name with a character the file's code page does not have. */
  | 'not-ansi-name'
  /** A name with half a surrogate pair, in a UTF-8 or ANSI file. */
  | 'lone-surrogate-name'
  /** REGEDIT4: text data with a character the code page does not have. */
  | 'not-ansi-data'
  /** REGEDIT4: text data with half a surrogate pair. */
  | 'lone-surrogate-data'
  /** A name or text with characters that a computer with another ANSI code page reads otherwise; they are in the file. */
  | 'other-code-page'
  /** REGEDIT4: text data of an odd number of bytes, which are not characters. */
  | 'odd-length-text';

export interface RegFileLoss {
  readonly kind: RegFileLossKind;
  /** Full path of the key. */
  readonly path: string;
  /** The value, '' for the default one; absent where it is about the key. */
  readonly valueName?: string;
  /** The characters it is about, each once; only where the file is for a known code page. */
  readonly characters?: string;
  /**
   * True: the value, or the key with everything below it, is not in the file. False: it is there, without what `kind`
   * names or in a form that Windows may not read.
   */
  readonly leftOut: boolean;
}

export interface WrittenRegFile {
  readonly bytes: Uint8Array;
  /** Everything that reading the bytes again would not give back, and what Windows would not; empty for most. */
  readonly notExpressed: readonly RegFileLoss[];
}

/** A file that is written as its pieces are asked for, which can be done once. */
export interface RegFilePieces {
  /** Each is good until the next one is asked for. */
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

/** The characters of texts that another ANSI code page may read otherwise, each once: ASCII is the same in all. */
export function pageCharacters(...texts: readonly string[]): string {
  return [...new Set(texts.join('').match(NOT_ASCII) ?? [])].join('');
}

const NOT_ASCII = /[^\0-\x7f]/gu;

/** Under `u`, a surrogate is one by itself only where it is not half of a pair. */
const LONE_SURROGATE = /\p{Surrogate}/u;

/** A name that Windows would not read as written; null for any other. */
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

/** Why `hex(…)` bytes cannot stand for this data; null where they can. Version 5.00 holds any bytes. */
export function hexLoss(type: number, data: Uint8Array, form: RegFileForm): RegFileLossKind | null {
  if (!keepsAnsiData(form) || !isTextType(type)) return null;
  if (hasOddLength(data)) return 'odd-length-text';
  if (!hasWideText(data, form.page ?? WINDOWS_1252)) return null;
  return isLoneSurrogateIn(data) ? 'lone-surrogate-data' : 'not-ansi-data';
}

/**
 * What a file with these losses says of `tree`, whose parent is the key `parent`: the tree that reading the file must
 * give, exactly. Undefined where the whole key was left out.
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

/** What a file leaves out of one key: all of it, or values by name. */
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
