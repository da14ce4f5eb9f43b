import { createHash } from 'node:crypto';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';

/** Held while a run acts on a machine. */
export interface Lock {
  release(): Promise<void>;
}

/** How long a holder may take to say who it is, in milliseconds; only its process number hangs on it. */
const ANSWER_TIME = 500;

/**
 * Takes the one lock of a machine, named by `resource` (a machine's id or a state file). Throws E-BUSY with the holder's
 * process number. The lock is a local endpoint of the operating system (a named pipe on Windows, an abstract socket on
 * Linux), which ends with its process however that ends: unlike a lock file, it cannot be left behind by a kill or a
 * power cut, so there is no stale lock to judge.
 */
export async function takeLock(resource: string): Promise<Lock> {
  const endpoint = endpointFor(resource);
  // Windows lets one program alone listen at a pipe; Wine lets several, so there whoever answers is the holder.
  const before = process.platform === 'win32' ? await whoHolds(endpoint) : null;
  if (before !== null) throw busy(resource, before);
  const server = net.createServer((caller) => {
    caller.on('error', () => undefined);
    // Both ends at once: whoever asks cannot hold up the release.
    caller.end(String(process.pid), () => caller.destroy());
  });
  try {
    await listen(server, endpoint);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES'))) throw error;
    throw busy(resource, await whoHolds(endpoint));
  }
  server.unref();
  return { release: () => new Promise((done) => server.close(() => done())) };
}

function busy(resource: string, holder: string | null): RepairError {
  return new RepairError('E-BUSY', resource, holder ? { detail: sentence('detail.process', { id: holder }) } : {});
}

function endpointFor(resource: string): string {
  const name = `exchange-kms-repair-${createHash('sha256').update(resource).digest('hex').slice(0, 32)}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`;
  if (process.platform === 'linux') return `\0${name}`;
  return path.join(os.tmpdir(), `${name}.sock`);
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

function whoHolds(endpoint: string): Promise<string | null> {
  return new Promise((resolve) => {
    const caller = net.connect(endpoint);
    let answer = '';
    caller.setTimeout(ANSWER_TIME, () => caller.destroy());
    caller.on('data', (part) => (answer += part.toString('latin1').slice(0, 12)));
    caller.on('error', () => undefined);
    caller.on('close', () => {
      resolve(/^\d+$/.test(answer) ? answer : null);
    });
  });
}
