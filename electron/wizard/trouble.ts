import { viewOfError } from '../contract/errors';
import { sentence, type Sentence } from '../contract/words/sentence';
import type { TroubleWay, WizardView } from '../contract/wizard/views';
import { canUndo } from '../repair/run-state';
import type { Session } from './session';
import { stateNow } from './views/result';

/** Shows what went wrong, what state the server is in, and the ways on. */
export function trouble(session: Session, error: unknown, ways: readonly TroubleWay[], now?: Sentence): WizardView {
  const { run, place } = session.work;
  return session.show({
    page: 'trouble',
    error: viewOfError(error),
    stateNow: now ?? (place === null ? sentence('disk.now.unopened') : stateNow(run, place.facts.name)),
    run: run && canUndo(run.state) ? run.id : null,
    ways,
  });
}
