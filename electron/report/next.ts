import { type Sentence, sentence } from '../contract/words/sentence';
import type { RunState } from '../repair/run-state';
import { stoppedServices } from './server-now';

/** What this program knows besides the journal. */
export interface KnownSince {
  /** The server was restarted since the repair ended; true where this program did it (practice servers). */
  readonly restarted?: boolean;
}

/** What comes next after a run, by how it ended and what its article does. */
export function nextOf(state: RunState, since: KnownSince): readonly Sentence[] {
  switch (state.phase) {
    case 'started':
    case 'backed-up':
      return [...startAgain(state), sentence('report.next.begin-again')];
    case 'interrupted':
      return [sentence('report.next.interrupted')];
    case 'partly-removed':
      return [sentence(state.lastAct === 'undoing' ? 'acts.next.undo-again' : 'acts.next.undo-or-resume')];
    case 'undone': {
      const owed = startAgain(state);
      return owed.length > 0 ? owed : [sentence('acts.next.none')];
    }
    case 'removed':
      return afterRepair(state, since);
  }
}

/** A service this run stopped, and whose repair is not in force, is still missing to its users. */
function startAgain(state: RunState): readonly Sentence[] {
  const services = stoppedServices(state);
  return services.length === 0 ? [] : [sentence('acts.next.start-services', { services: services.join(', ') })];
}

/** A changed value is in force at once; only a removed service stays listed until the restart. */
function afterRepair({ started, lastCheck }: RunState, { restarted = false }: KnownSince): readonly Sentence[] {
  if (lastCheck && !lastCheck.clean) return [sentence('acts.next.look-again')];
  if (!started.actions.some(({ act }) => act === 'remove')) return [sentence('report.next.service-pack')];
  const { place, name: server } = started.machine;
  const end = [sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
  if (place === 'offline') return [sentence('disk.next.start', { server }), ...end];
  if (lastCheck?.serviceListed === false || restarted)
    return [sentence('report.next.service-pack'), sentence('acts.next.setup-again')];
  if (lastCheck?.serviceListed === true) return [sentence('acts.next.restart-now', { server }), sentence('report.next.check'), ...end];
  return [sentence('acts.next.restart', { server }), sentence('report.next.check'), ...end];
}
