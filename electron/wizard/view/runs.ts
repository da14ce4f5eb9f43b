import type { EarlierRun } from '../../contract/wizard/views';
import { type ScenarioId, SCENARIOS } from '../../machines/practice';
import { canResume, canUndo } from '../../repair/run-state';
import type { StoredRun } from '../../repair/run-store';
import { accountOf, gotOf, overrideOf } from '../../report/account';
import { RUN_STATUS } from '../../report/run';
import { nowOfRun } from './now';

/** An earlier run as its card shows it. */
export function earlierRun(run: StoredRun, scenario: ScenarioId | null): EarlierRun {
  const { id, folder, state } = run;
  const practised = scenario === null ? null : { id: SCENARIOS[scenario].words.title };
  if (state === null) {
    return {
      id,
      folder,
      place: scenario === null ? 'this' : 'practice',
      scenario,
      practised,
      server: '',
      article: '',
      startedAt: '',
      status: run.damage.code === 'E-RUN-FOREIGN' ? 'foreign' : 'damaged',
      got: null,
      canUndo: false,
      canResume: false,
      canCheck: false,
      now: null,
      override: null,
    };
  }
  const { started, startedAt, phase } = state;
  return {
    id,
    folder,
    place: started.machine.place,
    scenario,
    practised,
    server: started.machine.name,
    article: started.article,
    startedAt,
    status: RUN_STATUS[phase],
    got: gotOf(accountOf({ state })),
    canUndo: canUndo(state),
    canResume: canResume(state) && phase !== 'backed-up',
    // Not on a disk: by the time of the restart it is back in its server, where the check would have to be made.
    canCheck:
      started.machine.place !== 'offline' &&
      state.backup !== null &&
      !(state.lastCheck?.clean && state.lastCheck.serviceListed === false) &&
      (phase === 'removed' || phase === 'partly-removed' || phase === 'interrupted'),
    now: nowOfRun(state),
    override: overrideOf(state),
  };
}
