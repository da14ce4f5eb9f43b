import { contextOf, type Place } from '../places/place';
import { lockMachine } from '../places/lock-machine';
import { reopenRun, type Run } from '../repair/run';

/** A run that is open here, holding the machine's one lock. */
export interface OpenRun {
  readonly place: Place;
  readonly run: Run;
  readonly close: () => Promise<void>;
}

/** Takes the machine's lock, then opens a run; releases the lock if that fails. Throws E-BUSY. */
export async function openRun(place: Place, open: (place: Place) => Promise<Run>): Promise<OpenRun> {
  const lock = await lockMachine(place.name.kind, place.lockName);
  try {
    const run = await open(place);
    return {
      place,
      run,
      close: async () => {
        await run.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Opens an earlier run by its folder. */
export function openEarlier(place: Place, folder: string): Promise<OpenRun> {
  return openRun(place, (here) => reopenRun(contextOf(here), folder));
}
