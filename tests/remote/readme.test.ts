import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import { keysOf } from '../support/repairing';
import { commandLine } from './support/command-line';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';

let server: NtServer;
let home: string;

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'remote-readme-'));
  server = await startExchangeServer('q290226-running');
});

afterAll(async () => {
  await server.remove();
  await rm(home, { recursive: true, force: true });
});

/** The commands in README's section, without the options that name the server and the account. */
async function commands(): Promise<readonly (readonly string[])[]> {
  const [, section = ''] = /^## A server on the network\n(.*?)^## /ms.exec(await readFile('README.md', 'utf8')) ?? [];
  return [...section.matchAll(/^npm run --silent cli -- (.*)$/gm)].map(([, line = '']) =>
    line
      .replace(/--machine remote:OLDSERVER --user \S+/, '')
      .replace(/--password-stdin|< password\.txt/g, '')
      .split(' ')
      .filter(Boolean),
  );
}

test('the commands in README look, repair and undo in this order, and leave the server as it was', async () => {
  const machine = await server.open();
  const before = await keysOf(machine);
  const exits: string[] = [];
  for (const words of await commands()) {
    const { exit, err } = await commandLine(server, home, words);
    assert.equal(err, '', words.join(' '));
    exits.push(`${words[0]} ${exit}`);
    if (words[0] === 'repair') expect((await keysOf(machine)).some((tree, i) => firstDifference(before[i]!, tree))).toBe(true);
  }
  expect(exits).toEqual(['scan 10', 'repair 0', 'undo 0']);
  expect((await keysOf(machine)).map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
  machine.close();
});
