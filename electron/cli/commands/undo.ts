import { ERROR_CODES, ExitCode } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { showTarget } from '../../domain/plan';
import { contextOf } from '../../places/place';
import { takeLock } from '../../repair/lock';
import { reopenRun } from '../../repair/run';
import { canUndo } from '../../repair/run-state';
import type { UndoItem } from '../../repair/undo';
import { previewUndo, undoRun } from '../../repair/undo';
import { filesToPutBack } from '../../repair/whole-files';
import type { CliArguments } from '../arguments';
import { openGiven } from '../place';
import { findRun } from '../run-choice';
import type { CommandResult } from '../run';
import { errorLine, text } from '../text';

/** Puts back what a run removed, from its backup. Without --yes only says what it would do. */
export async function undo(given: CliArguments): Promise<CommandResult> {
  const place = await openGiven(given);
  const lock = await takeLock(place.lockName);
  try {
    const context = contextOf(place);
    const run = await reopenRun(context, await findRun(place, given.run, (state) => canUndo(state)));
    try {
      const items = await previewUndo(context, run);
      const files = await filesToPutBack(context, run);
      const way = place.offline === null ? [] : [text(sentence(files === null ? 'disk.undo.items' : 'disk.undo.files'))];
      const lines = [text(sentence('cli.undo.title', { run: run.id })), ...way, ...items.map(line)];
      const head = { schema: 1, run: { id: run.id, folder: run.folder }, items: items.map(itemJson), filesPutBack: files };
      if (!given.yes)
        return {
          exit: ExitCode.OK,
          lines: [...lines, text(sentence('cli.undo.preview'))],
          json: { ...head, outcome: 'preview' },
        };
      const { outcome, error } = await undoRun(context, run);
      return {
        exit: error ? ERROR_CODES[error.code] : ExitCode.OK,
        lines: [...lines, text(sentence(`cli.undo.${outcome}`)), ...(error ? [errorLine(error)] : [])],
        json: { ...head, outcome, error },
      };
    } finally {
      await run.close();
    }
  } finally {
    await lock.release();
  }
}

function line({ entry, act, addedSince }: UndoItem): string {
  const added = addedSince.map((name) => `\n      ${text(sentence('cli.undo.added', { name }))}`).join('');
  return `  - ${text(sentence(`cli.undo.${act}`, { path: showTarget(entry) }))}${added}`;
}

function itemJson({ entry, act, addedSince }: UndoItem): unknown {
  return { id: entry.id, path: showTarget(entry), view: entry.view, act, addedSince };
}
