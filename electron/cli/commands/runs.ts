import { sentence } from '../../contract/words/sentence';
import { oneLine } from '../../domain/one-line';
import type { StoredRun } from '../../repair/run-store';
import { canResume, canUndo } from '../../repair/run-state';
import { overrideOf } from '../../report/account';
import { serverNow } from '../../report/server-now';
import type { CliArguments } from '../arguments';
import { openGiven } from '../place';
import { OUTCOMES } from '../outcomes';
import { runReport } from '../reports';
import { findRun } from '../run-choice';
import type { CommandResult } from '../command';
import type { Progress } from '../progress';
import { errorLine, text } from '../text';

/** Lists a machine's earlier runs, newest first, even damaged ones; with --report, writes the report of one of them. */
export async function runs(given: CliArguments, progress: Progress): Promise<CommandResult> {
  const place = await openGiven(given, progress);
  const list = await place.runs.list();
  const wanted = given.report === undefined ? null : await findRun(place, given.run, () => true);
  return {
    exit: OUTCOMES.runs.listed,
    lines: list.length === 0 ? [text(sentence('cli.runs.none', { server: place.facts.name }))] : list.map(line),
    json: { schema: 1, runs: list.map(asJson) },
    ...(wanted === null ? {} : { report: runReport(place, wanted) }),
  };
}

function line(run: StoredRun): string {
  if (run.state === null) return oneLine(`${run.id}  ${errorLine(run.damage)}`);
  const against = overrideOf(run.state);
  const undo = canUndo(run.state) ? `  ${text(sentence('cli.runs.undoable'))}` : '';
  return oneLine(
    [
      run.id,
      run.state.started.article,
      `${text(sentence(`acts.phase.${run.state.phase}`))}${undo}`,
      ...(against === null ? [] : [text(against.title)]),
      text(serverNow(run.state)),
      run.folder,
    ].join('  '),
  );
}

function asJson(run: StoredRun): unknown {
  const { id, folder } = run;
  if (run.state === null)
    return { id, folder, phase: run.damage.code === 'E-RUN-FOREIGN' ? 'foreign' : 'damaged', error: run.damage };
  const { started, startedAt, phase, lastError } = run.state;
  return {
    id,
    folder,
    startedAt,
    article: started.article,
    server: started.machine.name,
    phase,
    againstAdvice: overrideOf(run.state) !== null,
    serverNow: text(serverNow(run.state)),
    canUndo: canUndo(run.state),
    canResume: canResume(run.state),
    error: lastError,
  };
}
