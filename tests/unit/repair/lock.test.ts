import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import net from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { sentence } from '../../../electron/contract/words/sentence';
import { RepairError } from '../../../electron/contract/errors';
import { lockMachine } from '../../../electron/places/lock-machine';
import { type Lock, lockFileName } from '../../../electron/repair/lock';
import { bundleWorker } from '../../support/bundle-worker';

const takeLock = (resource: string): Promise<Lock> => lockMachine('practice', resource);

const children: ChildProcess[] = [];

let home: string;
let program: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'lock-'));
  program = await bundleWorker(path.join(import.meta.dirname, 'lock-worker.ts'), home);
});

afterAll(() => rm(home, { recursive: true, force: true }));

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

async function holder(resource: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, [program, resource], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  await once(child.stdout, 'data');
  return child;
}

async function refusal(resource: string): Promise<RepairError> {
  const error: unknown = await takeLock(resource).then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof RepairError) return error;
  throw new Error('not refused', { cause: error });
}

describe('the lock of a machine', () => {
  test('is taken once, released and taken again, independently of other locks', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    const lock = await takeLock(one);
    expect(await refusal(one)).toMatchObject({
      code: 'E-BUSY',
      where: one,
      detail: sentence('detail.process', { id: String(process.pid) }),
    });
    const second = await takeLock(other);
    await lock.release();
    await (await takeLock(one)).release();
    await second.release();
  });

  test('held by another process names that process and is free as soon as it is killed', async () => {
    const resource = randomUUID();
    const child = await holder(resource);
    expect(await refusal(resource)).toMatchObject({
      code: 'E-BUSY',
      detail: sentence('detail.process', { id: String(child.pid) }),
    });
    child.kill('SIGKILL');
    await once(child, 'exit');
    await (await takeLock(resource)).release();
  });

  // Windows has no signal that suspends a process.
  if (process.platform !== 'win32') {
    test('held by a suspended process is still held', async () => {
      const resource = randomUUID();
      const child = await holder(resource);
      child.kill('SIGSTOP');
      const error = await refusal(resource);
      expect(error).toMatchObject({
        code: 'E-BUSY',
        where: resource,
        detail: sentence('detail.process', { id: String(child.pid) }),
      });
    });
  }

  test.runIf(process.platform === 'linux')(
    'names its holder without connecting to it, and does not believe what it would say',
    async () => {
      const resource = randomUUID();
      let calls = 0;
      const liar = net.createServer((caller) => {
        calls += 1;
        caller.end('4711');
      });
      await new Promise<void>((done) => liar.listen(`\0${lockFileName(resource)}`, done));
      expect(await refusal(resource)).toMatchObject({
        code: 'E-BUSY',
        detail: sentence('detail.process', { id: String(process.pid) }),
      });
      expect(calls).toBe(0);
      await new Promise((done) => liar.close(done));
    },
  );
});
