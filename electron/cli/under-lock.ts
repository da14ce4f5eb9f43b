import { lockMachine } from '../places/lock-machine';
import type { Place } from '../places/place';

/** Acts on a machine while no other program does; throws E-BUSY if one does. */
export async function underLock<Value>(place: Place, act: () => Promise<Value>): Promise<Value> {
  const lock = await lockMachine(place.name.kind, place.lockName);
  try {
    return await act();
  } finally {
    await lock.release();
  }
}
