import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type OfflineMachine, openOfflineMachine } from '../../../../electron/machines/offline';
import { key, type ServerDisk, serverDisk } from './server-disk';
import { sealed } from '../../domain/regf/blank-hive';

/** Traps that somebody may have prepared on a disk for the computer it is connected to. */
const KMS = { view: '32', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' } as const;

let disk: ServerDisk;
let elsewhere: string;
const open = (): Promise<OfflineMachine> => openOfflineMachine({ place: { folder: disk.root } });
const config = (): string => path.dirname(disk.system);

beforeEach(async () => {
  disk = await serverDisk({
    system: [key('ControlSet001', {}, [key('Services', {}, [key('MSExchangeKMS')])])],
  });
  elsewhere = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
});

afterEach(async () => {
  await disk.remove();
  rmSync(elsewhere, { recursive: true, force: true });
});

describe('a link on a disk', () => {
  it('in place of a hive is refused by its name, and its target is unchanged', async () => {
    const victim = path.join(elsewhere, 'SYSTEM');
    renameSync(disk.system, victim);
    const before = readFileSync(victim);
    symlinkSync(victim, disk.system);
    await expect(open()).rejects.toMatchObject({ code: 'E-FILE-LINK', where: disk.system });
    await expect(openOfflineMachine({ place: { files: [disk.system, disk.software] } })).rejects.toMatchObject({
      code: 'E-FILE-LINK',
      where: disk.system,
    });
    expect(readFileSync(victim)).toEqual(before);
  });

  it('in place of a folder on the path is refused by its name', async () => {
    renameSync(config(), path.join(elsewhere, 'Config'));
    symlinkSync(path.join(elsewhere, 'Config'), config());
    await expect(open()).rejects.toMatchObject({ code: 'E-FILE-LINK', where: config() });
  });

  it('that replaces a hive after the look is refused before anything is changed', async () => {
    const machine = await open();
    const victim = path.join(elsewhere, 'SYSTEM');
    renameSync(disk.system, victim);
    const before = readFileSync(victim);
    symlinkSync(victim, disk.system);
    await expect(machine.registry.deleteTree(KMS)).rejects.toMatchObject({ code: 'E-FILE-LINK', where: disk.system });
    expect(readFileSync(victim)).toEqual(before);
  });

  it('with the name of the kept hive’s checksum file is replaced and not written through', async () => {
    const victim = path.join(elsewhere, 'victim');
    writeFileSync(victim, 'untouched');
    const hash = createHash('sha256').update(readFileSync(disk.system)).digest('hex');
    const sums = `${disk.system}.before-repair-${hash.slice(0, 12)}.sha256`;
    symlinkSync(victim, sums);
    await (await open()).registry.deleteTree(KMS);
    expect(readFileSync(victim, 'utf8')).toBe('untouched');
    expect(readFileSync(sums, 'utf8')).toContain(hash);
  });

  it('with the name of the kept hive itself is refused, and the hive is not changed', async () => {
    const bytes = readFileSync(disk.system);
    const victim = path.join(elsewhere, 'copy');
    copyFileSync(disk.system, victim);
    const hash = createHash('sha256').update(bytes).digest('hex');
    const kept = `${disk.system}.before-repair-${hash.slice(0, 12)}`;
    symlinkSync(victim, kept);
    await expect((await open()).registry.deleteTree(KMS)).rejects.toMatchObject({ code: 'E-FILE-LINK', where: kept });
    expect(readFileSync(disk.system)).toEqual(bytes);
  });

  it('with the name of a log or of the hibernation file is refused', async () => {
    const machine = await open();
    const whole = readFileSync(disk.system);
    cutShort(disk.system);
    symlinkSync('/dev/zero', `${disk.system}.LOG1`);
    await expect(machine.requireChangeable()).rejects.toMatchObject({ code: 'E-FILE-LINK', where: `${disk.system}.LOG1` });
    writeFileSync(disk.system, whole);
    rmSync(`${disk.system}.LOG1`);
    symlinkSync('/dev/zero', path.join(disk.root, 'hiberfil.sys'));
    await expect(machine.requireChangeable()).rejects.toMatchObject({ code: 'E-FILE-LINK' });
  });
});

describe.skipIf(process.platform === 'win32')('a FIFO on a disk', () => {
  it.each(['hive', 'log', 'hibernation file'])('with the name of a %s never blocks the program', async (what) => {
    const machine = await open();
    const file =
      { hive: disk.system, log: `${disk.system}.LOG`, 'hibernation file': path.join(disk.root, 'hiberfil.sys') }[what] ?? '';
    // A log is read only if the last write of the hive was cut short.
    if (what === 'log') cutShort(disk.system);
    rmSync(file, { force: true });
    execFileSync('mkfifo', [file]);
    await expect(machine.requireChangeable()).rejects.toMatchObject({ code: 'E-FILE-NOT-ORDINARY', where: file });
  });

  it('with the name of a hive is not taken for one, and neither is a folder', async () => {
    rmSync(disk.system);
    mkdirSync(disk.system);
    await expect(open()).rejects.toMatchObject({ code: 'E-HIVE-NOT-FOUND' });
    rmSync(disk.system, { recursive: true });
    execFileSync('mkfifo', [disk.system]);
    await expect(open()).rejects.toMatchObject({ code: 'E-FILE-NOT-ORDINARY', where: disk.system });
  });
});

/** Leaves a hive as if its last write had been cut short. */
function cutShort(file: string): void {
  const hive = readFileSync(file);
  hive.writeUInt32LE(hive.readUInt32LE(4) + 1, 4);
  writeFileSync(file, sealed(hive));
}
