import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import { openHive, treeOfHive } from '../../../../electron/domain/regf/hive';
import { openOfflineMachine } from '../../../../electron/machines/offline';
import { removeItems } from '../../../../electron/repair/remove';
import { undoRun } from '../../../../electron/repair/undo';
import { sealed } from '../../domain/regf/blank-hive';
import {
  factsForReglookup,
  haveOracles,
  keyPaths,
  keysWithRegfexport,
  readWithHivex,
  readWithReglookup,
} from '../../domain/regf/oracles';
import { codeOf } from '../../repair/bench';
import { backedUp, contextFor } from './disk-run';
import { changeFile, key, mirrorOf, type ServerDisk, serverDisk, type ServerDiskOptions } from './server-disk';

/** Windows NT 4.0 and 2000 keep a second copy of SYSTEM and can start from it by themselves (Q151247). */

const KMS = { view: '32', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' } as const;

const undo: (() => unknown)[] = [];

afterEach(async () => {
  for (const act of undo.splice(0)) await act();
});

async function disk(options: ServerDiskOptions = {}): Promise<ServerDisk & { readonly mirror: string }> {
  const made = await serverDisk({ mirror: true, ...options });
  undo.push(made.remove);
  return { ...made, mirror: made.mirror! };
}

async function runFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'mirror-run-'));
  undo.push(() => rm(folder, { recursive: true, force: true }));
  return path.join(folder, 'run');
}

const treeIn = (file: string) => treeOfHive(openHive(readFileSync(file), file, 'mirror'));

describe('a disk with SYSTEM.ALT', () => {
  test.skipIf(process.platform === 'win32')(
    'is repaired in both files, which stay the same registry, and is undone to the byte',
    async () => {
      const made = await disk();
      const files = [made.system, made.mirror, made.software];
      const originals = files.map((file) => readFileSync(file));
      const { context, run, backup } = await backedUp(made.root, await runFolder(), ['ControlSet002']);
      undo.push(() => run.close());
      expect(backup.error).toBeNull();
      expect(await removeItems(context, run)).toMatchObject({ outcome: 'removed', error: null });
      const system = treeIn(made.system);
      expect(JSON.stringify(system)).not.toContain('MSExchangeKMS');
      expect(firstDifference(system, treeIn(made.mirror))).toBeNull();
      // The mirror keeps its own file type and has the same sequence number as the hive.
      const [base, other] = [made.system, made.mirror].map((file) => readFileSync(file));
      expect([base!.readUInt32LE(28), other!.readUInt32LE(28)]).toEqual([0, 1]);
      expect(other!.readUInt32LE(4)).toBe(base!.readUInt32LE(4));
      expect(other!.subarray(4096).equals(base!.subarray(4096))).toBe(true);
      expect(run.state.files.kept?.map(({ name }) => name)).toEqual(['SYSTEM', 'SYSTEM.ALT', 'SOFTWARE']);
      // An independent program checks the list of checksums in the folder with the files.
      const checked = execFileSync('sha256sum', ['--check', '--strict', path.join(run.folder, 'SHA256SUMS')], {
        cwd: path.dirname(made.system),
        encoding: 'utf8',
      });
      expect(checked).toBe(files.map((file) => `${path.basename(file)}: OK\n`).join(''));
      expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone' });
      expect(files.map((file) => readFileSync(file))).toEqual(originals);
    },
  );

  test.skipIf(!haveOracles() || process.platform === 'win32')(
    'can be read by libhivex, reglookup and regfexport after the repair',
    async () => {
      const made = await disk();
      const { context, run } = await backedUp(made.root, await runFolder());
      undo.push(() => run.close());
      expect(await removeItems(context, run)).toMatchObject({ outcome: 'removed' });
      for (const file of [made.system, made.mirror, made.software]) {
        const tree = treeIn(file);
        expect(firstDifference(readWithHivex(file), tree), file).toBeNull();
        expect(readWithReglookup(file), file).toEqual(factsForReglookup(tree));
        expect(keysWithRegfexport(asPrimary(file)), file).toEqual(keyPaths(tree));
      }
    },
  );

  test('lists all three registry files', async () => {
    const made = await disk();
    const machine = await openOfflineMachine({ place: { folder: made.root } });
    expect(machine.registryFiles).toEqual({ SYSTEM: made.system, 'SYSTEM.ALT': made.mirror, SOFTWARE: made.software });
  });

  test.each([
    ['a missing value', (mirror: string) => changeFile(mirror, { kind: 'delete-value', parts: ['Select'], name: 'Failed' })],
    ['not being a hive', (mirror: string) => writeFileSync(mirror, 'no regf')],
    ['an unfinished write', (mirror: string) => spoil(mirror, 4, 1)],
  ] as const)('that differs from SYSTEM by %s is refused before the backup', async (_, change) => {
    const made = await disk();
    writeFileSync(made.mirror, readFileSync(made.system));
    await change(made.mirror);
    const before = [made.system, made.mirror].map((file) => readFileSync(file));
    const { run, backup } = await backedUp(made.root, await runFolder());
    undo.push(() => run.close());
    expect(backup.error).toMatchObject({ code: 'E-HIVE-MIRROR-DIFFERS', where: made.mirror });
    expect([made.system, made.mirror].map((file) => readFileSync(file))).toEqual(before);
  });

  test('is refused with a reference to the mirror if only SYSTEM is damaged', async () => {
    for (const [at, add] of [
      [4, 1],
      [4096, 1],
    ] as const) {
      const made = await disk();
      spoil(made.system, at, add);
      expect(await codeOf(contextFor(made.root))).toBe('E-HIVE-ONLY-MIRROR');
      // If both are damaged, there is no good copy to name.
      spoil(made.mirror, at, add);
      expect(await codeOf(contextFor(made.root))).toBe(at === 4 ? 'E-HIVE-DIRTY' : 'E-HIVE-MALFORMED');
    }
  });

  test('does not count as repaired if the key is still in one of the two files', async () => {
    const made = await disk();
    await changeFile(made.system, { kind: 'delete-key', parts: ['ControlSet001', 'Services', 'MSExchangeKMS'] });
    const { witness, registry } = await openOfflineMachine({ place: { folder: made.root } });
    expect(await registry.readTree(KMS)).toEqual({ state: 'absent' });
    expect(await witness.readTree(KMS)).toMatchObject({ state: 'unreadable', code: 'E-HIVE-MIRROR-DIFFERS', at: made.mirror });
  });

  test('of a later Windows keeps that file unchanged, because it is no longer a mirror', async () => {
    const xp = key('Microsoft', {}, [key('Windows NT', {}, [key('CurrentVersion', { CurrentVersion: '5.1' })])]);
    const made = await disk({ software: [xp] });
    await changeFile(made.system, { kind: 'write-tree', parts: ['Later'], tree: key('Later') });
    const before = readFileSync(made.mirror);
    const machine = await openOfflineMachine({ place: { folder: made.root } });
    expect(Object.keys(machine.registryFiles)).toEqual(['SYSTEM', 'SOFTWARE']);
    await machine.registry.deleteTree(KMS);
    expect(readFileSync(made.mirror)).toEqual(before);
  });

  test('is refused if a mirror is given as SYSTEM', async () => {
    const made = await disk();
    writeFileSync(made.system, mirrorOf(readFileSync(made.system)));
    const open = openOfflineMachine({ place: { files: [made.system, made.software] } });
    await expect(open).rejects.toMatchObject({
      code: 'E-HIVE-MALFORMED',
      detail: { id: 'detail.at', parts: { at: '0x0000001c', why: { id: 'detail.hive.is-mirror' } } },
    });
  });
});

function spoil(file: string, at: number, add: number): void {
  const hive = readFileSync(file);
  hive.writeUInt32LE(hive.readUInt32LE(at) + add, at);
  writeFileSync(file, sealed(hive));
}

/** libregf takes every file of type 1 for a log, as in later versions of Windows, so it gets a copy of type 0. */
function asPrimary(file: string): string {
  const hive = readFileSync(file);
  if (hive.readUInt32LE(28) === 0) return file;
  hive.writeUInt32LE(0, 28);
  writeFileSync(`${file}.copy`, sealed(hive));
  return `${file}.copy`;
}
