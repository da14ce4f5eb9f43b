import type { CommandLine, ResultState } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import { canUndo } from '../../repair/run-state';
import { undoCommand } from '../../report/undo-command';
import type { Shell } from '../shell';
import type { ResultStage } from '../stage';
import { lessonOf } from './scenarios';

/** The result of an act, from its account. */
export function resultView(stage: ResultStage, shell: Shell): ResultState {
  const { opened, account, error } = stage;
  const { run, place } = opened;
  const { outcome, act, items, itemsDone, override, done, notDone, next } = account;
  return {
    page: 'result',
    outcome,
    act,
    items,
    itemsDone,
    override,
    done,
    notDone,
    next,
    folder: run.folder,
    run: run.id,
    canUndo: canUndo(run.state),
    commands: commandLines(stage, shell),
    error,
    lesson: lessonOf(place.name),
  };
}

/**
 * The commands to undo and to ask whether the service is gone; the latter not for a practice server, about which this
 * computer can say nothing.
 */
function commandLines({ opened, account }: ResultStage, { command }: Shell): readonly CommandLine[] {
  const { state, id } = opened.run;
  const { machine, service } = state.started;
  const undo = canUndo(state) ? undoCommand(command, id, machine) : null;
  const isAsked = account.act === 'remove' && machine.place !== 'practice';
  return [
    ...(undo === null ? [] : [{ line: undo, says: sentence('wizard.result.command.undo') }]),
    ...(isAsked
      ? [{ line: `sc query ${service}`, says: sentence('wizard.result.command.query', { server: machine.name }) }]
      : []),
  ];
}
