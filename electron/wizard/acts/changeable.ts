import type { Place } from '../../places/place';

/**
 * A server on the network shows beforehand what prevents changing it: it signs nothing, shares no disk, saves no key.
 * Checked before an act begins, so that none fails halfway because of it. Throws as `NetworkMachine.requireChangeable`
 * does.
 */
export async function requireChangeable({ network }: Pick<Place, 'network'>): Promise<void> {
  await network?.requireChangeable();
}
