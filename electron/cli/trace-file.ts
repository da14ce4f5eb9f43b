import { open, rm } from 'node:fs/promises';
import { writeSync } from 'node:fs';
import { RepairError } from '../contract/errors';
import type { Trace, TraceEvent } from '../machines/remote';
import { PROGRAM_VERSION } from '../places/version';

/** A protocol trace in a file, one JSON document per line. */
export interface TraceFile {
  readonly write: Trace;
  close(): Promise<void>;
}

/** Opens a new file instead of an earlier one, and never a link put there meanwhile. Throws E-OUT-NOT-WRITABLE. */
export async function openTrace(file: string): Promise<TraceFile> {
  const handle = await rm(file, { force: true })
    .then(() => open(file, 'wx', 0o600))
    .catch((cause: unknown) => {
      throw new RepairError('E-OUT-NOT-WRITABLE', file, { cause });
    });
  const begun = performance.now();
  let isOpen = true;
  // Written synchronously, so that a killed program leaves what it saw.
  const line = (event: TraceEvent | { readonly kind: 'trace'; readonly program: string; readonly runtime: string }): void => {
    if (isOpen) writeSync(handle.fd, `${JSON.stringify({ ms: Math.round(performance.now() - begun), ...event })}\n`);
  };
  line({ kind: 'trace', program: PROGRAM_VERSION, runtime: process.version });
  return {
    write: line,
    async close() {
      isOpen = false;
      await handle.close();
    },
  };
}
