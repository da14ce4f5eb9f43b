import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import type { KeyTree } from '../../../../electron/domain/registry';
import { cli } from '../../cli/support';
import { haveOracles, readWithHivex } from '../../domain/regf/oracles';
import { BROKEN_SERVER, type ServerDisk, serverDisk } from './server-disk';
import { keepStateIn } from '../../../support/state-home';

/** The whole repair of a disk by the command line; libhivex checks the resulting hives, not the product's parser. */

const state = mkdtempSync(path.join(tmpdir(), 'offline-runs-'));
const restore = keepStateIn(state);

const disks: ServerDisk[] = [];

afterEach(() => Promise.all(disks.splice(0).map((disk) => disk.remove())));
afterAll(() => {
  restore();
  rmSync(state, { recursive: true, force: true });
});

async function brokenServer(): Promise<ServerDisk> {
  const disk = await serverDisk({
    files: BROKEN_SERVER,
  });
  disks.push(disk);
  return disk;
}

function without(tree: KeyTree, [name, ...rest]: readonly string[]): KeyTree {
  if (rest.length === 0)
    return {
      ...tree,
      values: tree.values.filter((each) => each.name !== name),
      subkeys: tree.subkeys.filter((each) => each.name !== name),
    };
  return { ...tree, subkeys: tree.subkeys.map((each) => (each.name === name ? without(each, rest) : each)) };
}

const KMS = ['Services', 'MSExchangeKMS'] as const;
const EXCHANGE = ['Microsoft', 'Exchange'] as const;

describe.skipIf(!haveOracles() || process.platform === 'win32')('repairing a disk', () => {
  test.each([
    ['only the current control set', [], [['ControlSet001', ...KMS]]],
    [
      'every control set',
      ['--all-control-sets'],
      [
        ['ControlSet001', ...KMS],
        ['ControlSet002', ...KMS],
      ],
    ],
  ] as const)('in %s removes exactly the planned items, and undo restores them', async (_, options, doomed) => {
    const { root, system, software } = await brokenServer();
    const [systemBefore, softwareBefore] = [readWithHivex(system), readWithHivex(software)];
    const machine = ['--machine', `offline:${root}`] as const;

    expect((await cli('scan', ...machine)).out).toContain('ControlSet002 has the service’s key, too');
    const originals = [system, software].map((file) => readFileSync(file));
    const repaired = await cli('repair', ...machine, ...options, '--yes');
    expect(repaired.exit).toBe(0);
    expect(repaired.out).toContain('Put the disk back and start SERVER01.');
    const systemLeft = doomed.reduce<KeyTree>(without, systemBefore);
    const softwareLeft = [
      [...EXCHANGE, 'KMServer'],
      [...EXCHANGE, 'Setup', 'Key Management Server'],
    ].reduce<KeyTree>(without, softwareBefore);
    expect(firstDifference(systemLeft, readWithHivex(system))).toBeNull();
    expect(firstDifference(softwareLeft, readWithHivex(software))).toBeNull();

    expect((await cli('verify', ...machine)).exit).toBe(0);
    const undone = await cli('undo', ...machine, '--yes');
    expect(undone.exit).toBe(0);
    expect(undone.out).toContain('their originals are put back whole');
    expect([system, software].map((file) => readFileSync(file))).toEqual(originals);
  });

  test('creates a run that cannot be undone on another machine', async () => {
    const [one, two] = [await brokenServer(), await serverDisk()];
    disks.push(two);
    const run = path.join(state, 'run');
    expect((await cli('repair', '--machine', `offline:${one.root}`, '--out', run, '--yes')).exit).toBe(0);
    // Both disks claim to be SERVER01 of the same installation; a practice server does not.
    const refused = await cli(
      'undo',
      '--machine',
      'practice:q290226',
      '--state',
      path.join(state, 'p.json'),
      '--run',
      run,
      '--yes',
    );
    expect([refused.exit, refused.err.split(':')[0]]).toEqual([20, 'E-RUN-OTHER-MACHINE']);
  });
});
