import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import type { ForeignRun } from '../../repair/foreign-run';
import type { RunContext } from '../../repair/run';
import { previewOf } from '../../repair/undo';
import type { CliArguments } from '../arguments';
import { OUTCOMES } from '../outcomes';
import { errorLine, text } from '../text';
import { undoJson, undoLines } from '../undo-text';

/**
 * The question before undoing a run that somebody else made: what is wrong with it, what it would write, and the
 * checksum that accepts it. With --yes alone nothing is done.
 */
export async function showForeign(context: RunContext, run: ForeignRun, { yes }: CliArguments) {
  const items = await previewOf(context, run.snapshot);
  const { why, manifestSha256 } = run;
  return {
    exit: OUTCOMES.undo.foreign,
    lines: [
      errorLine(why),
      text(sentence('cli.undo.foreign.claims', { server: run.state.started.machine.name, at: run.state.startedAt })),
      ...undoLines(items, run.state.started.machine.bits),
      text(sentence('cli.undo.foreign.accept', { sum: manifestSha256 })),
    ],
    json: {
      schema: 1,
      run: { id: run.id, folder: run.folder },
      outcome: 'foreign',
      error: why,
      accept: manifestSha256,
      ...undoJson(items, run.state.started.machine.bits),
    },
    ...(yes ? { refusal: new RepairError(why.code, why.where, { detail: why.detail ?? '' }) } : {}),
  };
}
