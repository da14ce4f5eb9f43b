import { contentDifference, differenceSays } from '../../domain/difference-says';
import { type Sentence, sentence } from '../../contract/words/sentence';
import {
  type ArticleId,
  type ArticleItem,
  ARTICLES,
  EXCHANGE_KEY,
  KMSERVER_KEY,
  SERVICE_KEY,
  SETUP_COMPONENT,
  WHOLE_REMOVAL,
} from '../../domain/articles';
import { addedSince, firstDifference } from '../../domain/compare';
import { parseImagePath } from '../../domain/image-path';
import type { TargetContent, TargetReading } from '../../domain/observation';
import { type KeyTree, leafOf, sameName, sizeOf, textOf } from '../../domain/registry';
import type { Machine } from '../../machines/ports';
import { readItems } from '../../repair/read-targets';
import type { ContentSize, KitItemProof, KitOutcome, KitProof } from '../reading';
import type { History } from './history';

/**
 * Compares before and after, byte for byte: every item in the backup with what the newest look found, and everything
 * around the items. `before` is null if there is no backup yet.
 */
export async function prove(
  article: ArticleId | null,
  before: Machine | null,
  now: Machine,
  history: History,
  isCurrent: boolean,
): Promise<KitProof> {
  const isChanged = history.changedBy !== null;
  if (before === null) return { outcome: isChanged ? 'unclear' : 'looked', items: [], siblings: null, added: [] };
  const { items } = ARTICLES[article ?? WHOLE_REMOVAL];
  const then = await readItems(before.registry, items);
  if (!isCurrent) return { outcome: 'unclear', items: then.map(unknown), siblings: null, added: [] };
  const found = await readItems(now.registry, items);
  const wanted = history.changedBy;
  const proofs = then.map((target, at) => proofOf(target, found[at] ?? target, wanted, items));
  const siblings = await siblingsDifference(before, now, items);
  const added = wanted === 'UNDONE' ? then.flatMap((target, at) => additions(target, found[at] ?? target)) : [];
  return { outcome: outcomeOf(proofs, siblings, history), items: proofs, siblings, added };
}

function outcomeOf(items: readonly KitItemProof[], siblings: Sentence | null, { changedBy }: History): KitOutcome {
  const all = (...states: readonly KitItemProof['state'][]): boolean => items.every(({ state }) => states.includes(state));
  if (changedBy === null) return all('unchanged', 'never', 'unread') ? 'backed-up' : 'unclear';
  // What was in no export when the backup was made does not concern the kit, neither to remove nor to restore.
  if (changedBy === 'UNDONE') return all('unchanged', 'never', 'unread') && siblings === null ? 'undone' : 'undo-differs';
  if (all('removed', 'changed', 'never') && siblings === null) return 'repaired';
  if (all('removed', 'changed', 'never', 'unread') && siblings === null) return 'unseen';
  return 'partly';
}

/** A change was begun, and no complete look was made after it. */
function unknown({ item, target, reading }: TargetReading): KitItemProof {
  const before = reading.state === 'present' ? contentSize(reading.value) : null;
  return { item, target, state: 'unknown', difference: null, before, now: null };
}

function proofOf(
  before: TargetReading,
  now: TargetReading,
  wanted: History['changedBy'],
  items: readonly ArticleItem[],
): KitItemProof {
  const { item, target } = before;
  const was = before.reading.state === 'present' ? before.reading.value : null;
  const is = now.reading.state === 'present' ? now.reading.value : null;
  const sizes = { before: was && contentSize(was), now: is && contentSize(is) };
  const proof = (state: KitItemProof['state'], difference: Sentence | null = null): KitItemProof => ({
    item,
    target,
    state,
    difference,
    ...sizes,
  });
  if (before.reading.state === 'unreadable' || now.reading.state === 'unreadable') return proof('unread');
  if (was === null) return is === null ? proof('never') : proof('differs', sentence('difference.added'));
  if (is === null) return wanted === 'AFTER' ? proof('removed') : proof('differs', sentence('difference.gone'));
  const difference = contentDifference(was, is);
  if (wanted !== 'AFTER') return difference === null ? proof('unchanged') : proof('differs', difference);
  const trims = items.some(({ id, act }) => id === item && act === 'trim-image-path');
  if (trims && isShortened(was, is)) return proof('changed');
  return proof('there', difference);
}

function contentSize(content: TargetContent): ContentSize {
  if (content.kind === 'value') return { kind: 'value', bytes: content.value.data.length };
  return { kind: 'key', ...sizeOf(content.tree) };
}

/** Q235418: the same type, the beginning of the old text, and nothing after the program. */
function isShortened(was: TargetContent, is: TargetContent): boolean {
  if (was.kind !== 'value' || is.kind !== 'value' || was.value.type !== is.value.type) return false;
  const [before, after] = [textOf(was.value).trim(), textOf(is.value)];
  if (before === after) return false;
  const isBeginning = before.startsWith(after.endsWith('"') ? after.slice(0, -1) : after);
  return isBeginning && parseImagePath(after, {}).candidates.some(({ rest }) => rest === '');
}

/** Everything that the articles name is in two keys; the rest of these keys must be as before. */
async function siblingsDifference(before: Machine, now: Machine, items: readonly ArticleItem[]): Promise<Sentence | null> {
  const trims = items.some(({ act }) => act === 'trim-image-path');
  const path = trims ? SERVICE_KEY : EXCHANGE_KEY;
  const key = { view: '32' as const, path };
  const [a, b] = [await before.registry.readTree(key), await now.registry.readTree(key)];
  if (a.state !== 'present' || b.state !== 'present')
    return a.state === b.state && a.state === 'absent' ? null : sentence('difference.unread', { path });
  const rest = trims ? withoutImagePath : withoutItems;
  const difference = firstDifference(rest(a.value), rest(b.value));
  return difference && differenceSays({ ...difference, at: below(path, difference.at) });
}

/** A place below a key, as a path from the root: `Key\\Sub` or `Key → Value`. */
function below(path: string, at: string): string {
  if (at === '') return path;
  return at.startsWith('→') ? `${path} ${at}` : `${path}\\${at}`;
}

const withoutImagePath = (tree: KeyTree): KeyTree => ({
  ...tree,
  values: tree.values.filter(({ name }) => !sameName(name, 'ImagePath')),
});

/** `Exchange` without KMServer and without Setup's entry in either form. */
function withoutItems(tree: KeyTree): KeyTree {
  const subkeys = tree.subkeys.filter(({ name }) => !sameName(name, leafOf({ view: '32', path: KMSERVER_KEY })));
  return {
    ...tree,
    subkeys: subkeys.map((subkey) =>
      sameName(subkey.name, 'Setup')
        ? {
            ...subkey,
            values: subkey.values.filter(({ name }) => !sameName(name, SETUP_COMPONENT)),
            subkeys: subkey.subkeys.filter(({ name }) => !sameName(name, SETUP_COMPONENT)),
          }
        : subkey,
    ),
  };
}

function additions({ reading: before }: TargetReading, { target, reading: now }: TargetReading): readonly string[] {
  if (now.state !== 'present' || now.value.kind !== 'key') return [];
  if (before.state !== 'present' || before.value.kind !== 'key') return [target.path];
  return addedSince(before.value.tree, now.value.tree).map((name) => below(target.path, name));
}
