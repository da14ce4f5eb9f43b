import type { ServerNowView } from '../../contract/wizard/views';
import { serverNow } from '../../report/server-now';
import type { RunState } from '../../repair/run-state';
import { runIn } from '../known-in';
import type { Stage } from '../stage';

/** "Server now", from a run's journal. */
export function nowOfRun(state: RunState): ServerNowView {
  return { server: state.started.machine.name, at: state.updatedAt, says: serverNow(state) };
}

/** The same for a stage: from its run's journal, and from the service if read since. Null if no run was begun. */
export function nowOf(stage: Stage): ServerNowView | null {
  const opened = runIn(stage);
  if (opened === null) return leftIn(stage);
  const { state } = opened.run;
  const service = stage.at === 'stop' ? stage.service : null;
  const now = nowOfRun(state);
  return service === null ? now : { ...now, says: serverNow(state, { service: service.name, state: service.state }) };
}

/** From a run that was begun for this repair and has been closed. */
function leftIn(stage: Stage): ServerNowView | null {
  if (stage.at === 'trouble' || stage.at === 'undo' || stage.at === 'looking') return leftIn(stage.from);
  if (stage.at === 'where') return stage.left;
  return 'intent' in stage ? stage.intent.left : null;
}
