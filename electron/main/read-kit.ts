import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type ErrorView, RepairError } from '../contract/errors';
import type { KitReading, ResultFolder } from '../kit';
import type { HeldEvidence } from '../repair/gather';

/** The thread's input and its answer (`kit-reader.ts`). */
export interface ReadKitJob {
  readonly results: ResultFolder;
  readonly held: HeldEvidence;
}

export type ReadKitAnswer = { readonly reading: KitReading } | { readonly error: ErrorView };

/** Results damaged in unforeseen ways must not exhaust the program's memory. */
const MOST_MEGABYTES = 512;

/** As `readResults`, in a separate thread; `script` is the built `kit-reader.ts`. */
export async function readKitApart(script: string, job: ReadKitJob): Promise<KitReading> {
  const thread = new Worker(script, { workerData: job, resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  try {
    const [answer] = (await once(thread, 'message')) as [ReadKitAnswer];
    if ('reading' in answer) return answer.reading;
    const { code, where, win32, detail } = answer.error;
    throw new RepairError(code, where, {
      ...(win32 === undefined ? {} : { win32 }),
      ...(detail === undefined ? {} : { detail }),
    });
  } finally {
    await thread.terminate();
  }
}
