import { ERROR_CODES, ExitCode } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { contextOf, type Place } from '../../places/place';
import { acceptForeign, readForeign } from '../../repair/foreign-run';
import { reopenRun } from '../../repair/run';
import { canUndo } from '../../repair/run-state';
import { previewUndo, undoRun } from '../../repair/undo';
import { filesToPutBack } from '../../repair/whole-files';
import type { CliArguments } from '../arguments';
import { openGiven } from '../place';
import { findRun } from '../run-choice';
import { OUTCOMES } from '../outcomes';
import type { Progress } from '../progress';
import { runReport } from '../reports';
import type { CommandResult } from '../command';
import { errorLine, text } from '../text';
import { underLock } from '../under-lock';
import { undoJson, undoLines } from '../undo-text';
import { showForeign } from './undo-foreign';

/**
 * Restores what a run removed, from its backup. Without --yes it only prints what it would do. If the run is already
 * undone, there is nothing to do.
 */
export async function undo(given: CliArguments, progress: Progress): Promise<CommandResult> {
  const place = await openGiven(given, progress);
  return underLock(place, () => restore(place, given, progress));
}

async function restore(place: Place, given: CliArguments, progress: Progress): Promise<CommandResult> {
  const context = contextOf(place);
  const folder = await findUndo(place, given.run);
  const foreign = await readForeign(context, folder);
  if (foreign !== null && (!given.yes || given.accept === undefined)) return await showForeign(context, foreign, given);
  const run =
    foreign === null
      ? await reopenRun(context, folder)
      : await acceptForeign(context, place.runsRoot, foreign, given.accept ?? '');
  const head = { schema: 1, run: { id: run.id, folder: run.folder } };
  const report = runReport(place, run.folder);
  try {
    if (run.state.phase === 'undone') {
      const lines = [text(sentence('cli.undo.nothing-to-do', { run: run.id }))];
      return { exit: OUTCOMES.undo['nothing-to-do'], lines, json: { ...head, outcome: 'nothing-to-do' }, report };
    }
    const items = await previewUndo(context, run);
    const { bits } = run.state.started.machine;
    const files = await filesToPutBack(context, run);
    const way = place.offline === null ? [] : [text(sentence(files === null ? 'disk.undo.items' : 'disk.undo.files'))];
    const lines = [text(sentence('cli.undo.title', { run: run.id })), ...way, ...undoLines(items, bits)];
    const shown = { ...head, ...undoJson(items, bits), filesPutBack: files };
    if (!given.yes)
      return {
        exit: OUTCOMES.undo.preview,
        lines: [...lines, text(sentence('cli.undo.preview'))],
        json: { ...shown, outcome: 'preview' },
        report,
      };
    await place.network?.requireChangeable();
    progress(text(sentence('cli.progress.undo')));
    const { outcome, error } = await undoRun(context, run);
    return {
      exit: OUTCOMES.undo[outcome] ?? (error ? ERROR_CODES[error.code] : ExitCode.FAILED),
      lines: [...lines, text(sentence(`cli.undo.${outcome}`)), ...(error ? [errorLine(error)] : [])],
      json: { ...shown, outcome, error },
      report,
    };
  } finally {
    await run.close();
  }
}

/** The named run, or the latest that can be undone; failing that, the latest run if it has already been undone. */
async function findUndo(place: Place, named: string | undefined): Promise<string> {
  const runs = await place.runs.list();
  const latest = runs.find(({ state }) => state !== null);
  const undoable = runs.some(({ state }) => state !== null && canUndo(state));
  if (named === undefined && !undoable && latest?.state?.phase === 'undone') return latest.folder;
  return findRun(place, named, (state) => canUndo(state));
}
