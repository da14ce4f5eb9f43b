import { ExitCode } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { oneLine } from '../../domain/one-line';
import type { StoredRun } from '../../repair/run-store';
import { canResume, canUndo } from '../../repair/run-state';
import type { CliArguments } from '../arguments';
import { openGiven } from '../place';
import type { CommandResult } from '../run';
import { errorLine, text } from '../text';

/** Lists the earlier runs of a machine, newest first, damaged ones included. */
export async function runs(given: CliArguments): Promise<CommandResult> {
  const place = await openGiven(given);
  const list = await place.runs.list();
  return {
    exit: ExitCode.OK,
    lines: list.length === 0 ? [text(sentence('cli.runs.none', { server: place.facts.name }))] : list.map(line),
    json: { schema: 1, runs: list.map(asJson) },
  };
}

function line(run: StoredRun): string {
  if (run.state === null) return oneLine(`${run.id}  ${errorLine(run.damage)}`);
  const undo = canUndo(run.state) ? `  ${text(sentence('cli.runs.undoable'))}` : '';
  return oneLine(
    `${run.id}  ${run.state.started.article}  ${text(sentence(`acts.phase.${run.state.phase}`))}${undo}  ${run.folder}`,
  );
}

function asJson(run: StoredRun): unknown {
  const { id, folder } = run;
  if (run.state === null) return { id, folder, phase: 'damaged', error: run.damage };
  const { started, startedAt, phase, lastError } = run.state;
  return {
    id,
    folder,
    startedAt,
    article: started.article,
    server: started.machine.name,
    phase,
    canUndo: canUndo(run.state),
    canResume: canResume(run.state),
    error: lastError,
  };
}
