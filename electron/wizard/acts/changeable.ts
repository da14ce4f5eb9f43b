import type { Place } from '../../places/place';

/**
 * A server on the network says beforehand what stands in the way of changing it: it signs nothing, shares no disk, saves no
 * key. Asked before an act is begun, so that none ends halfway over it. Throws as `NetworkMachine.requireChangeable` does.
 */
export async function requireChangeable({ network }: Pick<Place, 'network'>): Promise<void> {
  await network?.requireChangeable();
}
