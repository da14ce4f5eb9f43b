import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { KeyTree } from '../../electron/domain/registry';
import { systemClock } from '../../electron/repair/clock';
import { observe } from '../../electron/repair/observe';
import { keysOf, repairOn } from '../support/repairing';
import { atChange } from './support/boundaries';
import { comesBack } from './support/comes-back';
import { commandLine, type Ended } from './support/command-line';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { type Proxy, startProxy, type Verdict } from './support/proxy';

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

const cli = (...words: readonly string[]): Promise<Ended> => commandLine(server, home, words);

/** A command that is killed at a change, before its request arrives or after; false where there is no change of that number. */
async function killed(boundary: number, verdict: Verdict, ...words: readonly string[]): Promise<boolean> {
  let child: ChildProcess | undefined;
  proxy.decide = atChange(boundary, verdict, () => void child?.kill('SIGKILL'));
  const ended = await commandLine(server, home, words, { port: proxy.port, started: (started) => (child = started) });
  proxy.decide = () => 'pass';
  if (ended.exit !== null) assert.equal(ended.exit, 0, ended.err);
  return ended.exit === null;
}

async function isAsBefore(what: string): Promise<void> {
  const machine = await server.open();
  const now = await keysOf(machine);
  machine.close();
  expect(now.map((tree, i) => firstDifference(before[i]!, tree), what)).toEqual(before.map(() => null));
}

describe('the program is killed', () => {
  test.each(['cut-before', 'cut-after'] as const)(
    'at every change of a repair, %s: what is left is undone after logging on again',
    async (verdict) => {
      let boundary = 0;
      for (; await killed(boundary, verdict, 'repair', '--yes'); boundary++) {
        const undone = await cli('undo', '--yes');
        // Before anything was removed there may be nothing to undo.
        assert.ok(undone.exit === 0 || undone.err.startsWith('E-RUN-NOT-FOUND'), `boundary ${boundary}: ${undone.err}`);
        await isAsBefore(`boundary ${boundary}`);
      }
      expect(boundary).toBeGreaterThan(8);
      // The last one went through.
      assert.equal((await cli('undo', '--yes')).exit, 0);
    },
  );

  test('at every change of an undo: it is undone by beginning again', async () => {
    let boundary = 0;
    for (let isKilled = true; isKilled; boundary++) {
      assert.equal((await cli('repair', '--yes')).exit, 0);
      isKilled = await killed(boundary, boundary % 2 === 0 ? 'cut-after' : 'cut-before', 'undo', '--yes');
      if (isKilled) assert.equal((await cli('undo', '--yes')).exit, 0, `boundary ${boundary}`);
      await isAsBefore(`boundary ${boundary}`);
    }
    expect(boundary).toBeGreaterThan(8);
  });
});

test('the server is killed at every change of a repair: once it is back and the repair undone, it is what it was', async () => {
  const kills: number[] = [];
  let killing: Promise<void> | undefined;
  for (let boundary = 0; boundary === kills.length; boundary++) {
    const machine = await server.open({ address: { host: '127.0.0.1', port: proxy.port } });
    const observation = await observe(machine, systemClock);
    proxy.decide = atChange(boundary, 'cut-before', async () => {
      kills.push(boundary);
      await (killing = server.kill());
    });
    const { outcome, folder, error } = await repairOn(machine, observation);
    proxy.decide = () => 'pass';
    machine.close();
    if (kills.length > boundary) {
      expect(outcome, `boundary ${boundary}`).not.toBe('removed');
      expect(error?.code, `boundary ${boundary}`).toMatch(/^E-(?:NET-LOST|NET-UNREACHABLE|UNREADABLE-ITEM|WITNESS-UNAVAILABLE)$/);
      await killing;
      await server.start();
    } else assert.equal(outcome, 'removed', JSON.stringify(error));
    await comesBack(server, folder, before);
  }
  expect(kills.length).toBeGreaterThan(8);
});
