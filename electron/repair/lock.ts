import { createHash } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { holderOfSocket } from './socket-holder';

/** Held while a run acts on a machine. */
export interface Lock {
  release(): Promise<void>;
}

/**
 * Takes the one lock of a machine on a system other than Windows, named by `resource` (a machine's id or a state file).
 * Throws E-BUSY, with the holder's process number if the system itself reports it. The lock is a local endpoint of the
 * operating system (an abstract socket on Linux), which ends with its process however that ends. Unlike a lock file, it
 * cannot be left behind by a kill or a power cut, so no stale lock has to be judged. The program never connects to it:
 * the holder has no say.
 */
export async function takeSocketLock(resource: string): Promise<Lock> {
  const name = lockFileName(resource);
  const server = net.createServer((caller) => caller.destroy());
  try {
    await listen(server, process.platform === 'linux' ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))) throw error;
    throw busy(resource, await holderOfSocket(name));
  }
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

/** E-BUSY. @param holder the process number, if it is certain */
export function busy(resource: string, holder: number | null): RepairError {
  return new RepairError(
    'E-BUSY',
    resource,
    holder === null ? {} : { detail: sentence('detail.process', { id: String(holder) }) },
  );
}

/** A lock name for any resource: paths are long, and contain characters that names must not. */
export function lockFileName(resource: string): string {
  return `exchange-kms-repair-${createHash('sha256').update(resource).digest('hex').slice(0, 32)}`;
}

function listen(server: net.Server, endpoint: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(endpoint, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
