import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { firstDifference } from '../../../electron/domain/compare';
import type { KeyTree } from '../../../electron/domain/registry';
import { keysOf } from '../../support/repairing';
import { atChange } from './boundaries';
import { commandLine, type Ended } from './command-line';
import { startExchangeServer } from './exchange-server';
import type { NtServer } from './nt-server';
import { type Proxy, startProxy, type Verdict } from './proxy';

/** A server with a broken Key Management, a proxy in front of it, and the built command line, which can be killed. */
export interface KillBench {
  readonly server: () => NtServer;
  readonly proxy: () => Proxy;
  /** The keys before anything was repaired. */
  readonly before: () => readonly KeyTree[];
  readonly cli: (...words: readonly string[]) => Promise<Ended>;
  /** Kills a command at a change, before or after the request arrives; false if there is no change of that number. */
  readonly killed: (boundary: number, verdict: Verdict, ...words: readonly string[]) => Promise<boolean>;
  readonly isAsBefore: (what: string) => Promise<void>;
}

/** The bench of one test file: set up before its first test and removed after its last. */
export function killBench(): KillBench {
  let server: NtServer;
  let proxy: Proxy;
  let home: string;
  let before: readonly KeyTree[];

  beforeAll(async () => {
    home = await mkdtemp(path.join(tmpdir(), 'remote-kill-'));
    server = await startExchangeServer('q290226-running');
    proxy = await startProxy(server.port);
    const machine = await server.open();
    before = await keysOf(machine);
    machine.close();
  });

  afterAll(async () => {
    await proxy.close();
    await server.remove();
    await rm(home, { recursive: true, force: true });
  });

  return {
    server: () => server,
    proxy: () => proxy,
    before: () => before,
    cli: (...words) => commandLine(server, home, words),
    killed: async (boundary, verdict, ...words) => {
      let child: ChildProcess | undefined;
      proxy.decide = atChange(boundary, verdict, () => void child?.kill('SIGKILL'));
      const ended = await commandLine(server, home, words, { port: proxy.port, started: (started) => (child = started) });
      proxy.decide = () => 'pass';
      if (ended.exit !== null) assert.equal(ended.exit, 0, ended.err);
      return ended.exit === null;
    },
    isAsBefore: async (what) => {
      const machine = await server.open();
      const now = await keysOf(machine);
      machine.close();
      expect(now.map((tree, i) => firstDifference(before[i]!, tree), what)).toEqual(before.map(() => null));
    },
  };
}
