import path from 'node:path';
import { RepairError } from '../../contract/errors';
import { contextOf, type Place } from '../../places/place';
import { loadBackup } from '../../repair/backup';
import { checkRun } from '../../repair/check';
import { sha256 } from '../../repair/fingerprint';
import { MANIFEST_FILE } from '../../repair/manifest';
import { planOfRun } from '../../repair/plan-of-run';
import type { Run } from '../../repair/run';
import { previewUndo as preview, undoRun } from '../../repair/undo';
import { filesToPutBack } from '../../repair/whole-files';
import { accountOf } from '../../report/account';
import { type Act, type Env, shown } from '../act';
import { runIn } from '../known-in';
import { findKnownRun } from '../known-runs';
import { openEarlier, type OpenRun } from '../open-run';
import type { ResultStage, ReviewStage, Stage, StopStage, UndoStage } from '../stage';
import { requireChangeable } from './changeable';
import { afterBackup } from './travel';

/** Acts on earlier runs: undo, resume, check. */

/** Finds a run by its id: the one that is open here, or wherever it is. It is closed again if what follows fails. */
async function withRun<T>(stage: Stage, id: string, env: Env, use: (opened: OpenRun) => Promise<T>): Promise<T> {
  const here = runIn(stage);
  if (here?.run.id === id) return use(here);
  const { stored, open } = await findKnownRun(env, id);
  if (open === null) throw new RepairError('E-RUN-NOT-FOUND', id);
  const opened = await openEarlier(await open(), stored.folder);
  try {
    return await use(opened);
  } catch (error) {
    await opened.close();
    throw error;
  }
}

interface RunGiven {
  readonly run: string;
}

/** What undo would do. Back leads to the page on which it was requested. */
export function previewUndo(stage: Stage, { run: id }: RunGiven, env: Env): Promise<UndoStage> {
  return withRun(stage, id, env, async (opened) => {
    const { place, run } = opened;
    return {
      at: 'undo',
      opened,
      items: await preview(contextOf(place), run),
      way: await undoWay(place, run),
      progress: null,
      from: stage,
    };
  });
}

async function undoWay(place: Place, run: Run): Promise<UndoStage['way']> {
  if (place.offline === null) return null;
  return (await filesToPutBack(contextOf(place), run)) === null ? 'items' : 'files';
}

export async function* undo(stage: UndoStage): Act {
  const { place, run } = stage.opened;
  await requireChangeable(place);
  const progress = new Map<string, 'running' | 'done' | 'failed'>();
  yield { ...stage, progress: new Map() };
  yield* shown({
    work: (report: (each: readonly [string, 'running' | 'done' | 'failed']) => void) =>
      undoRun(contextOf(place), run, { onAction: (id, state) => report([id, state]) }),
    each: (each) => ({ ...stage, progress: new Map(progress.set(...each)) }),
    end: ({ error }) => ({ at: 'result', opened: stage.opened, account: accountOf(run), error }),
  });
}

/** Continues a repair that was left after its backup, or was interrupted, according to its backup. */
export function resume(stage: Stage, { run: id }: RunGiven, env: Env): Promise<StopStage | ReviewStage> {
  return withRun(stage, id, env, async (opened) => {
    const { place, run } = opened;
    const plan = planOfRun(run.state, await loadBackup(place.storage, run));
    const bytes = await place.storage.readFile(path.join(run.backupFolder, MANIFEST_FILE));
    const manifest = { name: MANIFEST_FILE, size: bytes.length, sha256: sha256(bytes) };
    return afterBackup({ opened, plan, manifest, intent: null });
  });
}

/** Reads again what a repair left; meant for after the restart. */
export function check(stage: Stage, { run: id }: RunGiven, env: Env): Promise<ResultStage> {
  return withRun(stage, id, env, async (opened) => {
    const { items } = await checkRun(contextOf(opened.place), opened.run);
    const error = items.find((item) => item.error !== null)?.error ?? null;
    return { at: 'result', opened, account: accountOf(opened.run, { checked: items }), error };
  });
}
