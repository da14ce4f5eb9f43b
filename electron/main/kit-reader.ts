import { parentPort, workerData } from 'node:worker_threads';
import { RepairError } from '../contract/errors';
import { readResults } from '../kit';
import type { ReadKitAnswer, ReadKitJob } from './read-kit';

/** A separate thread that reads the results of one kit, so that reading does not block the window. */

async function answer({ results, held }: ReadKitJob): Promise<ReadKitAnswer> {
  try {
    return { reading: await readResults(results, held) };
  } catch (error) {
    // A RepairError keeps its class only on this side of the thread.
    if (error instanceof RepairError) return { error: error.toView() };
    throw error;
  }
}

parentPort?.postMessage(await answer(workerData as ReadKitJob));
