import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  EXCHANGE_KEY,
  KMS_SERVICE,
  KMSERVER_KEY,
  SERVICE_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
} from '../../../electron/domain/articles';
import { type KeyTree, RegistryType, type RegistryValue, type RegistryView, textData } from '../../../electron/domain/registry';
import type { Machine } from '../../../electron/machines/ports';
import { bytes, key, reg, system } from './scratch';
import { remove, STAND_IN, start, until } from './service';

/**
 * An Exchange Server 5.5 whose Key Management somebody removed by hand: its program is moved away, its three registry
 * items stay, in both registry views, and the service still runs, because Windows lets a running program be renamed.
 */
export interface ExchangeServer {
  readonly folder: string;
  /** Follows the program in ImagePath, as in Q235418; the product must never repeat it. */
  readonly password: string;
}

const PASSWORD = 'Pa55-w0rd-of-KM';

/** The keys to compare: they are, or contain, what the articles remove. */
export const WATCHED: readonly { readonly key: string; readonly view: RegistryView }[] = [
  { key: EXCHANGE_KEY, view: '64' },
  { key: EXCHANGE_KEY, view: '32' },
  { key: SERVICE_KEY, view: '64' },
];

/** The items as a person would name them to reg.exe: [key, value or null, view]. */
export const ITEMS: readonly (readonly [string, string | null, RegistryView])[] = [
  [SERVICE_KEY, null, '64'],
  [KMSERVER_KEY, null, '64'],
  [KMSERVER_KEY, null, '32'],
  [`${SETUP_KEY}\\${SETUP_COMPONENT}`, null, '64'],
  [`${SETUP_KEY}\\${SETUP_COMPONENT}`, null, '32'],
  [SETUP_KEY, SETUP_COMPONENT, '64'],
  [SETUP_KEY, SETUP_COMPONENT, '32'],
];

const sz = (name: string, text: string): RegistryValue => ({ name, type: RegistryType.REG_SZ, data: textData(text) });
const binary = (name: string, ...data: number[]): RegistryValue => ({
  name,
  type: RegistryType.REG_BINARY,
  data: bytes(...data),
});
const ofType = (name: string, type: number, ...data: number[]): RegistryValue => ({ name, type, data: bytes(...data) });

/** Every registry type and two that do not exist, data that does not fit its type, and names that are hard to quote. */
const AWKWARD: readonly RegistryValue[] = [
  sz('', 'default value'),
  ...Object.entries(RegistryType).map(([name, type]) => ofType(`${name}, three bytes`, type, 0x41, 0x00, 0x42)),
  ...Object.entries(RegistryType).map(([name, type]) => ofType(`${name}, none`, type)),
  ofType('custom type', 0x0012_d687, 1, 2, 3),
  ofType('largest type', 0xffff_ffff, 0xff),
  { name: 'NUL inside', type: RegistryType.REG_SZ, data: textData('before\0after') },
  { name: 'not terminated', type: RegistryType.REG_SZ, data: textData('open end').slice(0, -2) },
  { name: 'list', type: RegistryType.REG_MULTI_SZ, data: textData('one\0two\0') },
  { name: 'expanded', type: RegistryType.REG_EXPAND_SZ, data: textData('%SystemRoot%\\Schlüssel 鍵') },
  ofType('lone surrogate', RegistryType.REG_SZ, 0x00, 0xd8, 0x00, 0x00),
  ofType('number', RegistryType.REG_DWORD, 0x2a, 0, 0, 0),
  binary('a\\b "c" = d', 0xde, 0xad),
  binary(' ', 1),
  binary('é中', 2),
];

function kmServerTree(folder: string): KeyTree {
  return {
    name: 'KMServer',
    className: 'Class of KMServer',
    values: [sz('MasterPasswordPath', `${folder}\\Kmsdata`), sz('BackupPasswordPath', 'A:\\')],
    subkeys: [
      {
        name: 'A key with spaces',
        values: AWKWARD,
        subkeys: [
          { name: 'Empty', values: [], subkeys: [] },
          { name: '[brackets] "quotes" = é中', className: 'Ünïcode', values: [binary('x', 1)], subkeys: [] },
        ],
      },
      { name: 'B', values: [binary('x', 1)], subkeys: [{ name: 'Inner', values: [binary('y', 2)], subkeys: [] }] },
    ],
  };
}

function setupTree(folder: string): KeyTree {
  return {
    name: 'Setup',
    values: [
      sz('Services', folder),
      sz('Internet', folder),
      sz(SETUP_COMPONENT, folder),
      ofType('NewestBuild', RegistryType.REG_DWORD, 0x5a, 0x0a, 0, 0),
    ],
    subkeys: [
      {
        name: SETUP_COMPONENT,
        values: [binary('Both forms at once', 3)],
        subkeys: [{ name: 'Deeper', values: AWKWARD, subkeys: [] }],
      },
      // Q230251: components of other kinds are subkeys, too.
      { name: 'Exchconn', values: [sz('Sibling', 'stays')], subkeys: [] },
    ],
  };
}

/** Parts of the service's key that the SCM did not create. */
const SERVICE_PARTS: KeyTree = {
  name: KMS_SERVICE,
  values: [ofType('ObjectiveType', RegistryType.REG_QWORD, 1, 2, 3)],
  subkeys: [
    { name: 'Parameters', className: 'Class of Parameters', values: AWKWARD, subkeys: [] },
    { name: 'Enum', values: [binary('0', 0)], subkeys: [] },
  ],
};

/** Builds the server, its service running in a mode of kms-stand-in.c, for `act`; then removes its service and keys. */
export async function withExchangeServer(
  machine: Machine,
  scratch: string,
  mode: string,
  act: (server: ExchangeServer) => Promise<void>,
): Promise<void> {
  requireUntouched();
  try {
    await act(await buildExchangeServer(machine, scratch, mode));
  } finally {
    await removeExchangeServer(machine);
  }
}

/** Builds the server below a folder. The caller removes it, or discards this Windows. */
export async function buildExchangeServer(machine: Machine, scratch: string, mode: string): Promise<ExchangeServer> {
  const server: ExchangeServer = { folder: join(scratch, 'exchsrvr'), password: PASSWORD };
  await seedFilesAndService(machine, server, mode);
  await seedRegistry(machine, server);
  return server;
}

/** Throws if this Windows has an Exchange: the tests use its real names. */
export function requireUntouched(): void {
  assert.equal(system('sc.exe', 'query', KMS_SERVICE).status, 1060, 'no Key Management service here');
  for (const view of ['64', '32']) {
    assert.equal(reg('query', `HKLM\\${EXCHANGE_KEY}`, `/reg:${view}`).status, 1, 'no Exchange here');
  }
}

async function seedFilesAndService(machine: Machine, { folder, password }: ExchangeServer, mode: string): Promise<void> {
  const bin = join(folder, 'bin');
  const program = join(bin, 'Kmserver.exe');
  mkdirSync(join(folder, 'Kmsdata'), { recursive: true });
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(folder, 'Kmsdata', 'Kmsmdb.edb'), 'key database');
  copyFileSync(STAND_IN, program);
  const image = `"${program}" ${mode} ${password}`;
  const made = system(
    'sc.exe',
    'create',
    KMS_SERVICE,
    'binPath=',
    image,
    'start=',
    'demand',
    'DisplayName=',
    'Microsoft Exchange Key Management Server',
  );
  assert.equal(made.status, 0);
  start(KMS_SERVICE);
  await until(machine.services, KMS_SERVICE, 'running');
  renameSync(program, join(folder, `moved away ${Date.now()}.exe`));
}

async function seedRegistry({ registry }: Machine, { folder }: ExchangeServer): Promise<void> {
  for (const view of registry.views) {
    await registry.writeTree(key(KMSERVER_KEY, view), kmServerTree(folder));
    await registry.writeTree(key(`${EXCHANGE_KEY}\\KMServerTools`, view), {
      name: 'KMServerTools',
      values: [sz('Sibling', 'stays')],
      subkeys: [],
    });
    await registry.writeTree(key(SETUP_KEY, view), setupTree(folder));
  }
  await registry.writeTree(key(SERVICE_KEY), SERVICE_PARTS);
}

export async function removeExchangeServer(machine: Machine): Promise<void> {
  await remove(KMS_SERVICE, machine.services);
  for (const view of ['64', '32']) reg('delete', `HKLM\\${EXCHANGE_KEY}`, '/f', `/reg:${view}`);
  reg('delete', `HKLM\\${SERVICE_KEY}`, '/f', '/reg:64');
}
