import { differenceSays } from '../domain/difference-says';
import { type Sentence, sentence } from '../contract/words/sentence';
import { firstDifference } from '../domain/compare';
import type { TargetContent } from '../domain/observation';
import {
  type AnsiPage,
  parseRegFile,
  type RegFileEntry,
  type RegFileFormat,
  type RegFileLoss,
  type RegFilePieces,
  regFilePieces,
  treesOf,
  withoutLosses,
} from '../domain/reg-file';
import { fullPath, type KeyRef, type KeyTree, leafOf, parentOf, sameName } from '../domain/registry';
import type { Snapshot, SnapshotEntry } from '../domain/snapshot';

/** Where Registry Editor, a 64-bit program on 64-bit Windows, finds the SOFTWARE key of 32-bit programs. */
const WOW64_NODE = 'SOFTWARE\\WOW6432Node';

/** The snapshot as a `.reg` file that restores it on a double-click; `page` is the code page of REGEDIT4. */
export function backupRegPieces(snapshot: Snapshot, bits: 32 | 64, format: RegFileFormat, page: AnsiPage): RegFilePieces {
  return regFilePieces(
    snapshot.entries.map((entry) => entryFor(entry, bits)),
    format,
    page,
  );
}

/**
 * Compares a written `.reg` file with the snapshot: it must express the snapshot except for exactly what its writer
 * said it could not express. Null if so, else the first difference.
 */
export function expressesSnapshot(
  bytes: Uint8Array,
  snapshot: Snapshot,
  bits: 32 | 64,
  notExpressed: readonly RegFileLoss[],
  page: AnsiPage,
): Sentence | null {
  const document = parseRegFile(bytes, page.label === undefined ? {} : { codePage: page.label });
  for (const { view, target, content } of snapshot.entries) {
    const key: KeyRef = { view, path: target.path };
    const path = regPath(key, bits);
    const found = only(content, treesOf(document, path));
    const parent = path.slice(0, path.lastIndexOf('\\'));
    const meant: KeyTree = content.kind === 'key' ? content.tree : { name: leafOf(key), values: [content.value], subkeys: [] };
    const expected = withoutLosses(parent, meant, notExpressed);
    if (expected === undefined) {
      if (found !== undefined) return sentence('detail.unexpected', { path });
      continue;
    }
    if (found === undefined) return sentence('detail.missing', { path });
    const difference = firstDifference(expected, { ...found, name: expected.name });
    if (difference) return differenceSays(difference);
  }
  return null;
}

/** A value's key may contain another entry: item 3 can be a value and a subkey of the same key at once. */
function only(content: TargetContent, found: KeyTree | undefined): KeyTree | undefined {
  if (content.kind === 'key' || found === undefined) return found;
  return { name: found.name, values: found.values.filter(({ name }) => sameName(name, content.value.name)), subkeys: [] };
}

function entryFor({ view, target, content }: SnapshotEntry, bits: 32 | 64): RegFileEntry {
  const key: KeyRef = { view, path: target.path };
  if (content.kind === 'value') return { path: regPath(key, bits), values: [content.value] };
  return { parent: regPath(parentOf(key), bits), tree: content.tree };
}

function regPath(key: KeyRef, bits: 32 | 64): string {
  const twin = bits === 64 && key.view === '32' ? key.path.replace(/^SOFTWARE(?=\\|$)/i, () => WOW64_NODE) : key.path;
  return fullPath({ ...key, path: twin });
}
