import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { planRepair } from '../../../electron/domain/plan';
import type { Machine } from '../../../electron/machines/ports';
import { runStorage } from '../../../electron/places/run-storage';
import { serverRuns } from '../../../electron/places/server-runs';
import { systemClock } from '../../../electron/repair/clock';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { beginRun } from '../../../electron/repair/run';
import { openInMemory } from '../../remote/small-server/in-memory';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'server-runs-'));
});

afterEach(() => rm(root, { recursive: true, force: true }));

/** Begins a run on a small server, as if it had been reached under that origin. */
async function begin(folder: string, origin: NonNullable<Machine['origin']>): Promise<string> {
  const { machine } = await openInMemory();
  const observation = await observe(machine, systemClock);
  const plan = planRepair('Q290226', observation);
  const runs = path.join(root, folder);
  const storage = runStorage('remote', runs);
  const context = { machine: { ...machine, origin }, facts: observation.facts, storage, clock: systemClock, program: 'test' };
  const run = await beginRun(context, {
    folder: path.join(runs, `20261128T00000${folder.length}Z-OLDNT`),
    plan,
    fingerprint: planFingerprint(plan, observation),
    ticket: '',
    technician: '',
    answers: {},
    look: null,
  });
  await run.close();
  machine.close();
  return run.folder;
}

describe('the runs on servers of the network', () => {
  test('none where none was ever made', async () => {
    expect(await serverRuns(path.join(root, 'none'))).toEqual([]);
  });

  test('are listed for every server, with the way back to it and without a connection', async () => {
    await begin('A', { host: 'oldserver', user: 'Administrator' });
    await begin('BB', { host: '192.0.2.7', port: '4450', user: 'admin', domain: 'NTDOM' });
    const runs = await serverRuns(root);
    expect(runs.map(({ logon }) => logon)).toEqual([
      { address: { host: 'oldserver' }, user: 'Administrator', domain: '' },
      { address: { host: '192.0.2.7', port: 4450 }, user: 'admin', domain: 'NTDOM' },
    ]);
    expect(runs.map(({ stored }) => stored.state?.started.machine)).toMatchObject([
      { name: 'OLDNT', place: 'remote' },
      { name: 'OLDNT', place: 'remote' },
    ]);
  });

  test.each([
    [{ host: 'a b', user: 'u' }],
    [{ host: '', user: 'u' }],
    [{ host: 'x/../y', user: 'u' }],
    [{ user: 'u' }],
    [{ host: 'x' }],
  ])('one whose way back is none is listed all the same: %j', async (origin) => {
    await begin('A', origin);
    expect(await serverRuns(root)).toMatchObject([{ logon: null }]);
  });

  test('a port that is none is left out', async () => {
    await begin('A', { host: 'x', port: '99999', user: 'u' });
    expect(await serverRuns(root)).toMatchObject([{ logon: { address: { host: 'x' } } }]);
  });

  test('a damaged journal is listed as damaged, and a file among the folders does no harm', async () => {
    const folder = await begin('A', { host: 'x', user: 'u' });
    const journal = path.join(folder, 'journal.jsonl');
    await writeFile(journal, `x${await readFile(journal, 'utf8')}`);
    await mkdir(path.join(root, 'empty'));
    await writeFile(path.join(root, 'file'), 'x');
    expect(await serverRuns(root)).toMatchObject([{ logon: null, stored: { state: null } }]);
  });
});
