import type { Sentence } from '../contract/words/sentence';
import type { RepairOutcome } from '../domain/next-steps';
import { aboutLook } from '../domain/next-steps/about-look';
import { nextSentences } from '../domain/next-steps/say';
import { lookOf } from '../repair/run-look';
import { FILES_LIST } from '../repair/files-list';
import type { RunState } from '../repair/run-state';
import { stoppedServices } from './server-now';

/** What this program knows in addition to the journal. */
export interface KnownSince {
  /** The server was restarted after the repair ended; true if this program did it (practice servers). */
  readonly restarted?: boolean;
}

/** What comes next after a run, according to its article and how it ended (`domain/next-steps`). */
export function nextOf(state: RunState, { restarted = false }: KnownSince): readonly Sentence[] {
  const { started, lastCheck } = state;
  const listed = lastCheck?.serviceListed ?? null;
  return nextSentences(
    {
      article: started.article,
      outcome: outcomeOf(state),
      place: started.machine.place === 'offline' ? 'disk' : 'server',
      serviceStopped: stoppedServices(state).length > 0,
      restart: restarted || listed === false ? 'done' : listed === true ? 'owed' : 'unknown',
      ...aboutLook(started.article, lookOf(started)),
      filesLeft: state.files.left.map(({ name }) => name),
    },
    { server: started.machine.name, list: FILES_LIST },
  );
}

function outcomeOf(state: RunState): RepairOutcome {
  switch (state.phase) {
    case 'started':
    case 'backed-up':
      return stoppedServices(state).length > 0 ? 'nothing-done' : 'backed-up';
    case 'interrupted':
      return 'interrupted';
    case 'partly-removed':
      return state.lastAct === 'undoing' ? 'partly-undone' : 'partly-done';
    case 'removed':
      return state.lastCheck && !state.lastCheck.clean ? 'not-as-left' : 'done';
    case 'undone':
      return 'undone';
  }
}
