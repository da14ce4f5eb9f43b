import type { RightsView } from '../../contract/wizard/views';
import type { Place } from '../../places/place';
import type { Shell } from '../shell';

/** The rights for acts on a machine. */
export function rightsAt(place: Place | null, { canAskForRights, rightsDeclined }: Shell): RightsView {
  const isPractice = place?.name.kind === 'practice' && place.network === null;
  if (place === null || place.facts.elevated || isPractice) return 'held';
  // More rights here give none on a server; for a disk that is not writable, whoever connected it has to grant them.
  if (!canAskForRights || place.name.kind !== 'this') return 'missing';
  return rightsDeclined ? 'declined' : 'can-ask';
}
