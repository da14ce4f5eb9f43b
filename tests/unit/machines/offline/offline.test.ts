import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { textData } from '../../../../electron/domain/registry';
import { encodeUtf16 } from '../../../../electron/domain/utf16';
import { type OfflineMachine, openOfflineMachine } from '../../../../electron/machines/offline';
import { blankHive, sealed } from '../../domain/regf/blank-hive';
import { changeFile, key, type ServerDisk, serverDisk, type ServerDiskOptions } from './server-disk';

const KMS = { view: '32', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' } as const;
const KMSERVER = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;

const disks: ServerDisk[] = [];

afterEach(() => Promise.all(disks.splice(0).map((disk) => disk.remove())));

async function disk(options: ServerDiskOptions = {}): Promise<ServerDisk> {
  const made = await serverDisk(options);
  disks.push(made);
  return made;
}

const open = ({ root }: ServerDisk): Promise<OfflineMachine> => openOfflineMachine({ place: { folder: root } });

async function refusal(act: Promise<unknown>): Promise<RepairError> {
  const error = await act.then(
    () => new Error('was done'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof RepairError) return error;
  throw error;
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

function edit(file: string, change: (hive: Buffer) => void): void {
  const hive = readFileSync(file);
  change(hive);
  writeFileSync(file, sealed(hive));
}

describe('the hives of a disk', () => {
  test('are found from the root of the disk, the Windows folder, the folder with the hives, or one of the hives', async () => {
    const { root, system, software } = await disk();
    for (const folder of [root, path.join(root, 'WINNT'), path.dirname(system)]) {
      expect((await openOfflineMachine({ place: { folder } })).hives).toEqual({ SYSTEM: system, SOFTWARE: software });
    }
    expect((await openOfflineMachine({ place: { folder: system } })).hives.SOFTWARE).toBe(software);
  });

  test('are found in two files copied from their disk, whatever their names and in either order', async () => {
    const { root, system, software } = await disk();
    const [one, two] = [path.join(root, 'a.bin'), path.join(root, 'b.bin')];
    copyFileSync(system, one);
    copyFileSync(software, two);
    const given = await openOfflineMachine({ place: { files: [two, one] } });
    expect(given.hives).toEqual({ SYSTEM: one, SOFTWARE: two });
    expect((await given.describe()).name).toBe('SERVER01');
    expect((await refusal(openOfflineMachine({ place: { files: [one, one] } }))).code).toBe('E-HIVE-NOT-BOTH');
    expect((await refusal(openOfflineMachine({ place: { files: [one] } }))).code).toBe('E-HIVE-NOT-BOTH');
    expect((await refusal(openOfflineMachine({ place: { folder: one } }))).code).toBe('E-HIVE-NOT-FOUND');
    // Without the disk, files are unreadable, not absent.
    expect(await given.files.stat('C:\\WINNT')).toMatchObject({ state: 'unreadable' });
  });

  test('are reported as not found with the folder that lacks them', async () => {
    const { root } = await disk();
    const error = await refusal(openOfflineMachine({ place: { folder: path.join(root, 'nowhere') } }));
    expect([error.code, error.where]).toEqual(['E-HIVE-NOT-FOUND', path.join(root, 'nowhere')]);
  });

  test('are refused if a file is not a hive', async () => {
    const made = await disk();
    writeFileSync(made.software, 'not a hive');
    expect((await refusal(open(made))).code).toBe('E-HIVE-MALFORMED');
  });
});

describe('the server on a disk', () => {
  test('has its name, version and environment from the hives', async () => {
    const facts = await (await open(await disk())).describe();
    expect(facts).toMatchObject({
      name: 'SERVER01',
      windows: { major: 4, minor: 0, build: 1381, label: 'Windows NT 4.0 Service Pack 6' },
      bits: 32,
      elevated: true,
      environment: { SYSTEMROOT: 'C:\\WINNT', SYSTEMDRIVE: 'C:' },
    });
    expect(facts.id).toMatch(/^hive-[0-9a-f]{32}$/);
  });

  test('is identified by its MachineGuid if it has one', async () => {
    const guid = key('Microsoft', {}, [key('Cryptography', { MachineGuid: '6a-guid' })]);
    expect((await (await open(await disk({ software: [guid] }))).describe()).id).toBe('6a-guid');
  });

  test('has as CurrentControlSet the set that Select\\Default names, even after that changes', async () => {
    const made = await disk();
    const machine = await open(made);
    await machine.registry.writeValue(KMS, { name: 'mark', type: 1, data: textData('one') });
    expect(
      await machine.registry.readValue({ ...KMS, path: 'SYSTEM\\ControlSet001\\Services\\MSExchangeKMS' }, 'mark'),
    ).toMatchObject({ state: 'present' });
    await changeFile(made.system, { kind: 'write-tree', parts: ['Select'], tree: key('Select', { Default: 2 }) });
    expect(await machine.registry.readValue(KMS, 'mark')).toEqual({ state: 'absent' });
    expect((await machine.controlSets()).map(({ name, roles }) => [name, ...roles])).toEqual([
      ['ControlSet001', 'current'],
      ['ControlSet002', 'default', 'last-known-good'],
    ]);
  });

  test('names the other control sets with the service, because Last Known Good would bring it back', async () => {
    const machine = await open(await disk());
    expect(await machine.setsWith('Services\\MSExchangeKMS')).toEqual([{ name: 'ControlSet002', roles: ['last-known-good'] }]);
    await machine.registry.deleteTree({ view: '32', path: 'SYSTEM\\ControlSet002\\Services\\MSExchangeKMS' });
    expect(await machine.setsWith('Services\\MSExchangeKMS')).toEqual([]);
  });

  test('reports no key as absent if the control set that should start is missing', async () => {
    const made = await disk();
    await changeFile(made.system, { kind: 'write-tree', parts: ['Select'], tree: key('Select', { Default: 7 }) });
    const reading = await (await openWithout(made)).readTree(KMS);
    expect(reading).toMatchObject({ state: 'unreadable', code: 'E-HIVE-NO-CONTROL-SET', at: made.system });
  });

  /** Opening needs the current set, too, so the set is lost only after opening. */
  async function openWithout(made: ServerDisk): Promise<OfflineMachine['registry']> {
    const broken = readFileSync(made.system);
    await changeFile(made.system, { kind: 'write-tree', parts: ['Select'], tree: key('Select', { Default: 1 }) });
    const machine = await open(made);
    writeFileSync(made.system, broken);
    return machine.registry;
  }

  test('has links followed inside a hive but not out of it', async () => {
    const link = (name: string, target: string) => ({
      name,
      link: true as const,
      values: [{ name: 'SymbolicLinkValue', type: 6, data: textData(target).slice(0, -2) }],
      subkeys: [],
    });
    const made = await disk({
      software: [
        link('in', '\\Registry\\Machine\\Software\\Microsoft\\Exchange'),
        link('out', '\\Registry\\Machine\\SYSTEM\\Select'),
        link('round', '\\Registry\\Machine\\SOFTWARE\\round\\x'),
      ],
    });
    const { registry, witness } = await open(made);
    const at = (below: string) => ({ view: '32', path: `SOFTWARE\\${below}` }) as const;
    expect(await registry.readTree(at('in\\KMServer'))).toEqual(await registry.readTree(KMSERVER));
    expect(await witness.readTree(at('in\\KMServer'))).toMatchObject({ state: 'present' });
    for (const below of ['out\\Current', 'round\\y'])
      expect(await registry.readTree(at(below))).toMatchObject({ state: 'unreadable', code: 'E-REG-FAILED' });
  });
});

describe('a change', () => {
  test('keeps the original beside the hive with its hash, once, so that it can be put back', async () => {
    const made = await disk();
    const before = sha256(made.system);
    const machine = await open(made);
    await machine.registry.deleteTree(KMS);
    await machine.registry.deleteTree({ view: '32', path: 'SYSTEM\\ControlSet002\\Services\\MSExchangeKMS' });
    const mark = { name: 'SYSTEM', sha256: before };
    const kept = `${made.system}.before-repair-${before.slice(0, 12)}`;
    expect(sha256(kept)).toBe(before);
    expect(readFileSync(`${kept}.sha256`, 'utf8')).toBe(`${before} *${path.basename(kept)}\n`);
    expect(readdirSync(path.dirname(made.system)).sort()).toEqual(
      [made.software, made.system, kept, `${kept}.sha256`].map((file) => path.basename(file)).sort(),
    );
    await machine.wholeFiles.putBack([mark]);
    expect(sha256(made.system)).toBe(before);
    expect(await machine.registry.readTree(KMS)).toMatchObject({ state: 'present' });
  });

  test('is not put back from a kept original that was altered or is missing', async () => {
    const made = await disk();
    const mark = { name: 'SYSTEM', sha256: sha256(made.system) };
    const machine = await open(made);
    await machine.registry.deleteTree(KMS);
    const after = sha256(made.system);
    const kept = `${made.system}.before-repair-${mark.sha256.slice(0, 12)}`;
    writeFileSync(kept, blankHive());
    expect(await machine.wholeFiles.isKept(mark)).toBe(false);
    expect((await refusal(machine.wholeFiles.putBack([mark]))).code).toBe('E-BACKUP-ALTERED');
    rmSync(kept);
    expect((await refusal(machine.wholeFiles.putBack([mark]))).code).toBe('E-BACKUP-MISSING');
    expect(sha256(made.system)).toBe(after);
  });

  test('of nothing writes nothing', async () => {
    const made = await disk();
    const machine = await open(made);
    const before = sha256(made.system);
    await machine.registry.deleteTree({ view: '32', path: 'SYSTEM\\CurrentControlSet\\Services\\None' });
    expect([sha256(made.system), readdirSync(path.dirname(made.system)).length]).toEqual([before, 2]);
  });

  test('cannot delete a whole hive or the whole current control set', async () => {
    const made = await disk();
    const machine = await open(made);
    for (const at of ['SYSTEM', 'SOFTWARE', 'SYSTEM\\CurrentControlSet', 'system\\currentcontrolset']) {
      expect((await refusal(machine.registry.deleteTree({ view: '32', path: at }))).code).toBe('E-REG-DENIED');
    }
    expect((await refusal(machine.registry.deleteTree({ view: '32', path: 'SAM\\x' }))).code).toBe('E-HIVE-NOT-FOUND');
  });

  test('is not lost if many are made at once', async () => {
    const made = await disk();
    const machine = await open(made);
    const names = Array.from({ length: 8 }, (_, i) => `v${i}`);
    await Promise.all(names.map((name) => machine.registry.writeValue(KMSERVER, { name, type: 4, data: new Uint8Array(4) })));
    const reading = await machine.registry.listKey(KMSERVER);
    // Their order is not guaranteed.
    expect(reading.state === 'present' && [...reading.value.values].sort()).toEqual(['MasterPasswordPath', ...names]);
  });
});

describe('a disk that is full', () => {
  /** A disk with space for the hives and `room` more bytes; only root may mount one. */
  async function tight(room: number): Promise<ServerDisk & { readonly unmount: () => void }> {
    const made = await disk();
    const config = path.dirname(made.system);
    const files = [made.system, made.software].map((file) => [path.basename(file), readFileSync(file)] as const);
    const size = files.reduce((sum, [, bytes]) => sum + Math.ceil(bytes.length / 4096) * 4096, 0);
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size + room}`, 'tmpfs', config]);
    for (const [name, bytes] of files) writeFileSync(path.join(config, name), bytes);
    return { ...made, unmount: () => execFileSync('umount', [config]) };
  }

  test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
    'is reported as full, and its hive is unchanged with only the kept original beside it',
    async () => {
      // Room for the file with the hash, but not for a second hive.
      const made = await tight(4096);
      try {
        const before = sha256(made.system);
        const machine = await open(made);
        expect((await refusal(machine.registry.deleteTree(KMS))).code).toBe('E-OUT-FULL');
        const kept = `${path.basename(made.system)}.before-repair-${before.slice(0, 12)}`;
        const expected = [path.basename(made.system), path.basename(made.software), kept, `${kept}.sha256`];
        expect(sha256(made.system)).toBe(before);
        expect(readdirSync(path.dirname(made.system)).sort()).toEqual(expected.sort());
      } finally {
        made.unmount();
      }
    },
  );
});

describe('a change to a hive', () => {
  const dirt: readonly (readonly [string, string, (made: ServerDisk) => void])[] = [
    [
      'unequal sequence numbers',
      'E-HIVE-DIRTY',
      ({ system }) => edit(system, (hive) => hive.writeUInt32LE(hive.readUInt32LE(4) + 1, 4)),
    ],
    [
      'a wrong checksum',
      'E-HIVE-DIRTY',
      ({ system }) => {
        const hive = readFileSync(system);
        hive[508]! ^= 1;
        writeFileSync(system, hive);
      },
    ],
    ['a hibernated Windows', 'E-HIVE-IN-USE', ({ root }) => writeFileSync(path.join(root, 'HIBERFIL.SYS'), 'hibr....')],
  ];

  function logWith(hive: string, later: number): Uint8Array {
    const log = readFileSync(hive).subarray(0, 512);
    for (const at of [4, 8]) log.writeUInt32LE(log.readUInt32LE(at) + later, at);
    log.writeUInt32LE(1, 28);
    return sealed(log);
  }

  test.each(dirt)('is refused because of %s, and nothing is written', async (_, code, spoil) => {
    const made = await disk();
    spoil(made);
    const before = sha256(made.system);
    const machine = await open(made);
    expect((await refusal(machine.requireChangeable())).code).toBe(code);
    expect((await refusal(machine.registry.deleteTree(KMS))).code).toBe(code);
    expect(sha256(made.system)).toBe(before);
  });

  test('is allowed despite a log beside a whole hive and an old hibernation file', async () => {
    const made = await disk();
    writeFileSync(`${made.system}.LOG`, logWith(made.system, 0));
    // Windows ignores such a log; a hive restored from \\repair has one.
    writeFileSync(`${made.software}.LOG`, logWith(made.software, 5));
    writeFileSync(path.join(made.root, 'hiberfil.sys'), new Uint8Array(4096));
    await (await open(made)).requireChangeable();
  });

  test('does not overwrite what another program writes meanwhile', async () => {
    const made = await disk();
    const machine = await open(made);
    // The other program writes at the last moment, while the copy is prepared.
    const copying = machine.registry.deleteTree(KMS);
    const other = setInterval(() => utimesSync(made.system, new Date(), new Date(Date.now() + Math.random() * 1e6)), 0);
    const error = await refusal(copying).finally(() => clearInterval(other));
    expect(error.code).toBe('E-HIVE-IN-USE');
    expect(await machine.registry.readTree(KMS)).toMatchObject({ state: 'present' });
    expect(readdirSync(path.dirname(made.system)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test.skipIf(process.platform === 'win32')('is refused in a folder that cannot be written', async () => {
    const made = await disk();
    const config = path.dirname(made.system);
    // Root may write anywhere, so for root the folder is a read-only mount.
    const root = process.getuid?.() === 0;
    if (root) {
      execFileSync('mount', ['--bind', config, config]);
      execFileSync('mount', ['-o', 'remount,ro,bind', config]);
    } else chmodSync(config, 0o500);
    try {
      const machine = await open(made);
      expect((await machine.describe()).elevated).toBe(false);
      expect((await refusal(machine.registry.deleteTree(KMS))).code).toBe('E-OUT-NOT-WRITABLE');
    } finally {
      if (root) execFileSync('umount', [config]);
      else chmodSync(config, 0o700);
    }
  });
});

describe('the files of a disk', () => {
  test('are unreadable through links out of the disk and through odd paths', async () => {
    const made = await disk({ files: { 'exchsrvr/bin/real.txt': 'x' } });
    symlinkSync('/etc', path.join(made.root, 'exchsrvr', 'out'));
    const { files } = await open(made);
    expect(await files.stat('C:\\EXCHSRVR\\BIN\\REAL.TXT')).toMatchObject({ state: 'present', value: { name: 'real.txt' } });
    const odd = [
      'C:\\exchsrvr\\out',
      'C:\\exchsrvr\\out\\passwd',
      'C:\\exchsrvr\\..\\..\\etc',
      'C:\\a/b',
      'C:\\a:stream',
      '\\\\server\\share',
      'D:\\x',
      'C:rel',
    ];
    for (const at of odd) {
      for (const reading of [await files.stat(at), await files.list(at), await files.readEnd(at, 10), await files.version(at)]) {
        expect(reading, at).toMatchObject({ state: 'unreadable' });
      }
    }
    await refusal(files.copyFolder('C:\\exchsrvr', 'C:\\copy', {}));
    expect(existsSync(path.join(made.root, 'copy'))).toBe(false);
    unlinkSync(path.join(made.root, 'exchsrvr', 'out'));
  });

  test('are found under every letter of their volume, and letters of other volumes are reported as missing', async () => {
    const volume = (byte: number): Uint8Array => Uint8Array.from({ length: 12 }, () => byte);
    const mounted = {
      name: 'MountedDevices',
      subkeys: [],
      values: [
        ...(['C', 'E', 'F'] as const).map((letter) => ({
          name: `\\DosDevices\\${letter}:`,
          type: 3,
          data: volume(letter === 'F' ? 2 : 1),
        })),
        { name: '\\DosDevices\\G:', type: 3, data: encodeUtf16('\\??\\IDE#CdRomACME_DVD#1') },
      ],
    };
    const made = await disk({ system: [mounted], files: { 'x.txt': 'x' } });
    const machine = await open(made);
    expect(machine.drives).toEqual({ given: { C: made.root, E: made.root }, missing: ['F'] });
    expect(await machine.files.drives()).toEqual({ state: 'present', value: ['C', 'E', 'F'] });
    expect(await machine.files.stat('E:\\X.TXT')).toMatchObject({ state: 'present' });
    const withMore = await openOfflineMachine({ place: { folder: made.root }, drives: { F: made.root } });
    expect(await withMore.files.stat('F:\\x.txt')).toMatchObject({ state: 'present' });
  });
});
