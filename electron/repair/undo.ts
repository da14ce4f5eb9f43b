import { type ErrorView, RepairError, viewOfError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { contentDifference } from '../domain/difference-says';
import { addedSince, lackingIn, sameKey } from '../domain/compare';
import type { TargetContent } from '../domain/observation';
import { foldName, type KeyRef, type KeyTree, leafOf, parentOf } from '../domain/registry';
import type { Snapshot, SnapshotEntry } from '../domain/snapshot';
import type { RegistryPort, WholeFilesPort } from '../machines/ports';
import { loadBackup } from './backup';
import { placed } from './placed-error';
import { readTarget } from './read-targets';
import type { Run, RunContext } from './run';
import { canUndo } from './run-state';
import { proveHolds, witnessed } from './two-routes';
import { commitDraft, filesToPutBack, settleFiles } from './whole-files';

/** What undo would do to one item. */
export interface UndoItem {
  readonly entry: SnapshotEntry;
  readonly act: 'restore' | 'nothing';
  readonly now: TargetContent | null;
  /** Keys and values added since the backup, which undo removes. */
  readonly addedSince: readonly string[];
}

export interface UndoOptions {
  readonly onAction?: (id: string, state: 'running' | 'done' | 'failed') => void;
}

export interface UndoResult {
  readonly outcome: 'undone' | 'failed';
  readonly done: readonly string[];
  readonly error: ErrorView | null;
}

/** What undo would restore and remove, in the order it would work: last removed, first restored. Changes nothing. */
export async function previewUndo(context: RunContext, run: Run): Promise<readonly UndoItem[]> {
  return previewOf(context, await loadBackup(context.storage, run));
}

/** As `previewUndo`, for a backup that the user may not have accepted yet. */
export async function previewOf(context: RunContext, snapshot: Snapshot): Promise<readonly UndoItem[]> {
  const items: UndoItem[] = [];
  for (const entry of [...snapshot.entries].reverse()) {
    const reading = await readTarget(context.machine.registry, entry);
    if (reading.state === 'unreadable') {
      throw new RepairError('E-UNREADABLE-ITEM', reading.at, { win32: reading.win32 });
    }
    const now = reading.state === 'present' ? reading.value : null;
    const equal = now !== null && contentDifference(entry.content, now) === null;
    items.push({ entry, act: equal ? 'nothing' : 'restore', now, addedSince: additions(entry.content, now) });
  }
  return items;
}

/**
 * Restores exactly what the backup contains and removes what was added since under those keys; each item counts only if
 * both routes agree. If the registry is files that nobody has changed since, those are put back whole, and the items
 * are proven as usual. Refuses an altered backup (E-BACKUP-ALTERED) before anything is written. Can be repeated.
 */
export async function undoRun(context: RunContext, run: Run, options: UndoOptions = {}): Promise<UndoResult> {
  if (!canUndo(run.state))
    throw new RepairError('E-RUN-NOT-UNDOABLE', run.id, { detail: sentence(`acts.phase.${run.state.phase}`) });
  if (run.state.interruptedAct === 'undoing') await settleFiles(context, run);
  const items = await previewUndo(context, run);
  const files = await filesToPutBack(context, run);
  await run.record({ kind: 'undo-started' });
  const done: string[] = [];
  const failed = async (thrown: unknown): Promise<UndoResult> => {
    const error = viewOfError(thrown);
    await run.record({ kind: 'undo-ended', outcome: 'failed', error });
    return { outcome: 'failed', done, error };
  };
  const { wholeFiles, registry } = context.machine;
  const atOnce = wholeFiles !== undefined;
  if (atOnce) {
    try {
      if (files === null) await restoreAtOnce(context, run, wholeFiles, items);
      else await wholeFiles.putBack(files);
    } catch (thrown) {
      return failed(thrown);
    }
    if (files !== null) await run.record({ kind: 'files-put-back', files });
  }
  for (const { entry, act, now } of items) {
    options.onAction?.(entry.id, 'running');
    try {
      await run.record({ kind: 'undo-action-started', id: entry.id });
      if (act === 'restore' && !atOnce) await restore(registry, entry, now);
      await proveHolds(context.machine, entry, entry.content, 'E-UNDO-NOT-PROVEN');
      await run.record({ kind: 'undo-action-done', id: entry.id, ...witnessed(context.machine) });
    } catch (thrown) {
      options.onAction?.(entry.id, 'failed');
      return failed(placed(thrown, entry.view, registry));
    }
    done.push(entry.id);
    options.onAction?.(entry.id, 'done');
  }
  await run.record({ kind: 'undo-ended', outcome: 'undone' });
  return { outcome: 'undone', done, error: null };
}

/** Restores all items in memory, then exchanges all files or none. */
async function restoreAtOnce(
  context: RunContext,
  run: Run,
  wholeFiles: WholeFilesPort,
  items: readonly UndoItem[],
): Promise<void> {
  const draft = wholeFiles.draft();
  for (const { entry, act, now } of items) if (act === 'restore') await restore(draft.registry, entry, now);
  await commitDraft(context, run, draft);
}

async function restore(
  registry: RegistryPort,
  { target, view, content }: SnapshotEntry,
  now: TargetContent | null,
): Promise<void> {
  const key: KeyRef = { view, path: target.path };
  if (content.kind === 'value') {
    // An overwritten value would keep the spelling of its name.
    if (now?.kind === 'value' && now.value.name !== content.value.name) await registry.deleteValue(key, now.value.name);
    await registry.writeTree(key, { name: leafOf(key), values: [content.value], subkeys: [] });
    return;
  }
  if (now?.kind === 'key') await clear(registry, key, content.tree, now.tree);
  const tree = now?.kind === 'key' ? lackingIn(now.tree, content.tree) : content.tree;
  if (tree) await registry.writeTree({ view, path: `${parentOf(key).path}\\${tree.name}` }, tree);
}

/** Removes what the backup does not contain; also a key whose class, link or spelling differs, to create it anew. */
async function clear(registry: RegistryPort, key: KeyRef, then: KeyTree, now: KeyTree): Promise<void> {
  if (!sameKey(then, now)) {
    await registry.deleteTree(key);
    return;
  }
  const values = new Map(then.values.map((value) => [foldName(value.name), value]));
  for (const value of now.values) {
    if (values.get(foldName(value.name))?.name !== value.name) await registry.deleteValue(key, value.name);
  }
  const keys = new Map(then.subkeys.map((subkey) => [foldName(subkey.name), subkey]));
  for (const subkey of now.subkeys) {
    const below: KeyRef = { view: key.view, path: `${key.path}\\${subkey.name}` };
    const before = keys.get(foldName(subkey.name));
    if (before) await clear(registry, below, before, subkey);
    else await registry.deleteTree(below);
  }
}

function additions(then: TargetContent, now: TargetContent | null): readonly string[] {
  return then.kind === 'key' && now?.kind === 'key' ? addedSince(then.tree, now.tree) : [];
}
