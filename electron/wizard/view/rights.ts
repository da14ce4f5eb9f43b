import type { RightsView } from '../../contract/wizard/views';
import type { Place } from '../../places/place';
import type { Shell } from '../shell';

/** The rights for acts at a place. */
export function rightsAt(place: Place | null, { canAskForRights, rightsDeclined }: Shell): RightsView {
  const isPractice = place?.name.kind === 'practice' && place.network === null;
  if (place === null || place.facts.elevated || isPractice) return 'held';
  // More rights here are none on a server; a disk that cannot be written to needs them from whoever connected it.
  if (!canAskForRights || place.name.kind !== 'this') return 'missing';
  return rightsDeclined ? 'declined' : 'can-ask';
}
