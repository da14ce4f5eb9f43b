import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type KeyTree, type RegistryValue, textData } from '../../../../electron/domain/registry';
import type { HiveChange } from '../../../../electron/domain/regf/change';
import { editHive } from '../../../../electron/domain/regf/edit/edit-hive';
import { encodeUtf16 } from '../../../../electron/domain/utf16';
import { blankHive, sealed } from '../../domain/regf/blank-hive';

/** The disk of a server that is not running, as a folder with hives and the given files. */
export interface ServerDisk {
  /** The root of its drive C. */
  readonly root: string;
  readonly system: string;
  readonly software: string;
  /** The second copy of SYSTEM; null if there is none. */
  readonly mirror: string | null;
  remove(): Promise<void>;
}

export interface ServerDiskOptions {
  readonly bits?: 32 | 64;
  readonly minor?: number;
  /** Whether this Windows keeps a second copy of SYSTEM, as NT 4.0 and 2000 do. */
  readonly mirror?: boolean;
  readonly system?: readonly KeyTree[];
  readonly software?: readonly KeyTree[];
  /** Files below the root, by path with `/`. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Files of a server whose Key Management Server was removed the wrong way: its program is gone, Exchange is not. */
export const BROKEN_SERVER: Readonly<Record<string, string>> = {
  'exchsrvr/bin/DSAMAIN.EXE': 'x',
  'WINNT/System32/cmd.exe': 'x',
  'Exchange Server Setup.log': '++++ Microsoft Exchange Setup initialized ++++\r\n',
};

export async function serverDisk({
  bits = 32,
  minor = 3,
  mirror = false,
  system = [],
  software = [],
  files = {},
}: ServerDiskOptions = {}): Promise<ServerDisk> {
  const root = await mkdtemp(path.join(tmpdir(), 'offline-disk-'));
  // Odd case on purpose: NT ignores case, but the file system that this disk is mounted on may not.
  const config = path.join(root, 'WINNT', 'System32', 'Config');
  await mkdir(config, { recursive: true });
  const at = { system: path.join(config, 'system'), software: path.join(config, 'SOFTWARE') };
  await writeFile(at.system, hiveOf([...systemKeys(bits), ...system], minor));
  await writeFile(at.software, hiveOf([...softwareKeys(bits), ...software], minor));
  const mirrorFile = mirror ? path.join(config, 'System.Alt') : null;
  if (mirrorFile !== null) await writeFile(mirrorFile, mirrorOf(await readFile(at.system)));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(root, name)), { recursive: true });
    await writeFile(path.join(root, name), content);
  }
  return { root, ...at, mirror: mirrorFile, remove: () => rm(root, { recursive: true, force: true }) };
}

/** The mirror of a hive as Windows 2000 writes it: file type 1. */
export function mirrorOf(hive: Uint8Array): Uint8Array {
  const mirror = Buffer.from(hive);
  mirror.writeUInt32LE(1, 28);
  return sealed(mirror);
}

/** A hive with these keys at its top. */
export function hiveOf(keys: readonly KeyTree[], minor = 3): Uint8Array {
  return keys.reduce<Uint8Array>(
    (hive, tree) => changed(hive, { kind: 'write-tree', parts: [tree.name], tree }),
    blankHive({ minor }),
  );
}

/** The hive after one change. */
export function changed(hive: Uint8Array, change: HiveChange): Uint8Array {
  return editHive(hive, 'test', change, new Date('2001-02-03T04:05:06Z')) ?? hive;
}

/** Makes a change to a hive file, as another program would. */
export async function changeFile(file: string, change: HiveChange): Promise<void> {
  await writeFile(file, changed(await readFile(file), change));
}

export function key(
  name: string,
  values: Readonly<Record<string, string | number | readonly string[]>> = {},
  subkeys: readonly KeyTree[] = [],
): KeyTree {
  return { name, values: Object.entries(values).map(([valueName, data]) => value(valueName, data)), subkeys };
}

/** Text becomes REG_SZ, or REG_EXPAND_SZ if it contains a %; a list becomes REG_MULTI_SZ, a number REG_DWORD. */
function value(name: string, data: string | number | readonly string[]): RegistryValue {
  if (typeof data === 'number')
    return { name, type: 4, data: Uint8Array.from([data & 0xff, (data >> 8) & 0xff, (data >> 16) & 0xff, data >>> 24]) };
  if (typeof data === 'string') return { name, type: data.includes('%') ? 2 : 1, data: textData(data) };
  return { name, type: 7, data: encodeUtf16(`${data.map((line) => `${line}\0`).join('')}\0`) };
}

export function kmsService(): KeyTree {
  return key(
    'MSExchangeKMS',
    {
      Type: 0x10,
      Start: 3,
      ErrorControl: 1,
      ImagePath: 'C:\\exchsrvr\\bin\\kmserver.exe',
      DisplayName: 'Microsoft Exchange Key Management Server',
      DependOnService: ['MSExchangeDS'],
      ObjectName: 'EXAMPLE\\exservice',
    },
    [key('Parameters', { x: 1 })],
  );
}

/** Two control sets, as in a Windows that was started once; the second is the last known good one. */
function systemKeys(bits: 32 | 64): readonly KeyTree[] {
  const set = (name: string): KeyTree =>
    key(name, {}, [
      key('Control', {}, [
        key('ComputerName', {}, [key('ComputerName', { ComputerName: 'SERVER01' })]),
        key('Session Manager', {}, [key('Environment', { PROCESSOR_ARCHITECTURE: bits === 64 ? 'AMD64' : 'x86' })]),
      ]),
      key('Services', {}, [
        kmsService(),
        key('MSExchangeDS', { Type: 0x10, Start: 2, ImagePath: 'C:\\exchsrvr\\bin\\dsamain.exe' }),
      ]),
    ]);
  return [set('ControlSet001'), set('ControlSet002'), key('Select', { Current: 1, Default: 1, Failed: 0, LastKnownGood: 2 })];
}

function softwareKeys(bits: 32 | 64): readonly KeyTree[] {
  return [
    key('Microsoft', {}, [
      key('Windows NT', {}, [
        key('CurrentVersion', {
          CurrentVersion: '4.0',
          CurrentBuildNumber: '1381',
          CSDVersion: 'Service Pack 6',
          SystemRoot: 'C:\\WINNT',
          ProductId: '50370-111',
          InstallDate: 0x36000000,
        }),
      ]),
      key('Exchange', {}, [
        key('KMServer', { MasterPasswordPath: 'A:\\' }),
        key('Setup', { Services: 'C:\\exchsrvr', 'Key Management Server': 'C:\\exchsrvr' }),
      ]),
    ]),
    ...(bits === 64 ? [key('WOW6432Node')] : []),
  ];
}
