import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  EXCHANGE_KEY,
  KMS_SERVICE,
  KMSERVER_KEY,
  SERVICE_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
} from '../../../electron/domain/articles';
import { firstDifference } from '../../../electron/domain/compare';
import { type KeyTree, RegistryType, type RegistryValue, textData } from '../../../electron/domain/registry';
import { type KitOptions, saveKit, writeKit } from '../../../electron/kit';
import type { Machine } from '../../../electron/machines/ports';
import { bytes, key, reg, system, valueOf } from './scratch';
import { remove, STAND_IN } from './service';

/** An Exchange 5.5 server for the kit's scripts, in its default places, because the scripts look there themselves. */
export const FOLDER = 'C:\\exchsrvr';
export const PROGRAM = `${FOLDER}\\bin\\Kmserver.exe`;
export const PASSWORD = 'Pa55-w0rd-of-KM';
const SETUP_LOG = 'C:\\Exchange Server Setup.log';

const STAGE = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Programs of the stage that replace Wine's own of these names. */
const LIKE_NT = { 'find.exe': 'nt-find.exe', 'fc.exe': 'nt-fc.exe' } as const;

/** Whether this is Wine, whose registry and programs a test may change. */
export const IN_LAB = Object.values(LIKE_NT).every((program) => existsSync(join(STAGE, program)));

const ADMIN_KEY = 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\EventLog\\Security';

export const giveAdminKey = (): void => assert.equal(reg('add', ADMIN_KEY, '/f').status, 0);
export const takeAdminKey = (): void => assert.equal(reg('delete', ADMIN_KEY, '/f').status, 0);

/**
 * Makes Wine more like Windows NT. Its FIND.EXE has no /C and finds nothing in UTF-16, the encoding of regedit's
 * exports, and its FC.EXE compares nothing; services/nt-find.c and nt-fc.c replace them. Its services have no
 * `Security` keys, by which the scripts know that they may read everything; EventLog gets one. One difference remains:
 * its NET has no message numbers (3521, 2185), so that the scripts rely on the list of started services. Changes nothing
 * on a real Windows.
 */
export function likeNt(): void {
  if (!IN_LAB) return;
  giveAdminKey();
  for (const [name, program] of Object.entries(LIKE_NT)) {
    copyFileSync(join(STAGE, program), join(process.env['SystemRoot'] ?? 'C:\\windows', 'System32', name));
    // Wine uses its own program even if another one is in its place, unless the registry forbids it.
    useProgram(name, 'native');
  }
}

/** Wine's own FC.EXE returns 2 for every pair of files; the scripts then compare by counting lines. */
export async function withoutFc(act: () => Promise<void>): Promise<void> {
  useProgram('fc.exe', 'builtin');
  try {
    await act();
  } finally {
    useProgram('fc.exe', 'native');
  }
}

function useProgram(name: string, which: 'native' | 'builtin'): void {
  assert.equal(reg('add', 'HKCU\\Software\\Wine\\DllOverrides', '/v', name, '/d', which, '/f').status, 0);
}

const sz = (name: string, text: string): RegistryValue => ({ name, type: RegistryType.REG_SZ, data: textData(text) });
const expand = (name: string, text: string): RegistryValue => ({ ...sz(name, text), type: RegistryType.REG_EXPAND_SZ });

const KMSERVER: KeyTree = {
  name: 'KMServer',
  values: [
    sz('MasterPasswordPath', 'A:\\'),
    sz('Quote "and" backslash\\', 'a "b" \\c\\'),
    sz('Ünïcode 鍵', 'Schlüssel 鍵'),
    expand('Expanded', '%SystemRoot%\\x.dll'),
    { name: 'List', type: RegistryType.REG_MULTI_SZ, data: textData('one\0two\0') },
    { name: 'Number', type: RegistryType.REG_DWORD, data: bytes(0x2a, 0, 0, 0) },
    { name: 'Long', type: RegistryType.REG_BINARY, data: Uint8Array.from({ length: 300 }, (_, i) => i % 251) },
    { name: 'Nothing', type: RegistryType.REG_BINARY, data: bytes() },
  ],
  subkeys: [
    { name: 'Parameters', values: [sz('', 'default')], subkeys: [{ name: 'Deep er', values: [sz('x', 'y')], subkeys: [] }] },
    { name: 'Empty', values: [], subkeys: [] },
  ],
};

const SETUP: KeyTree = {
  name: 'Setup',
  values: [sz('Services', FOLDER), sz('Internet', FOLDER), sz(SETUP_COMPONENT, FOLDER)],
  subkeys: [
    { name: SETUP_COMPONENT, values: [{ name: 'Both forms', type: RegistryType.REG_BINARY, data: bytes(1, 2, 3) }], subkeys: [] },
    { name: 'Exchconn', values: [sz('Sibling', 'stays')], subkeys: [] },
  ],
};

/** A program that consists only of the fixed part of a version resource: 5.5.2448.0. */
const VERSIONED = bytes(0x4d, 0x5a, 0, 0xbd, 0x04, 0xef, 0xfe, 0, 0, 1, 0, 5, 0, 5, 0, 0, 0, 0x90, 9, 0, 0);

/**
 * Builds the server for `act`, then removes it. `mode`: a mode of kms-stand-in.c, or null for a service that does not
 * run. `rest` follows the program in ImagePath. `program`: whether the program's file exists.
 */
export async function withServer(
  machine: Machine,
  { mode, rest = '', program = false }: { readonly mode: string | null; readonly rest?: string; readonly program?: boolean },
  act: () => Promise<void>,
): Promise<void> {
  assert.equal(system('sc.exe', 'query', KMS_SERVICE).status, 1060, 'no Key Management service here');
  assert.equal(reg('query', `HKLM\\${EXCHANGE_KEY}`, '/reg:64').status, 1, 'no Exchange here');
  try {
    mkdirSync(join(FOLDER, 'bin'), { recursive: true });
    mkdirSync(join(FOLDER, 'kmsdata'), { recursive: true });
    writeFileSync(join(FOLDER, 'bin', 'Mad.exe'), VERSIONED);
    writeFileSync(join(FOLDER, 'kmsdata', 'Kmsmdb.edb'), 'key database');
    writeFileSync(SETUP_LOG, '++++ Microsoft Exchange Setup initialized ++++\r\n');
    if (program) writeFileSync(PROGRAM, VERSIONED);
    create(mode);
    await machine.registry.writeTree(key(KMSERVER_KEY), KMSERVER);
    await machine.registry.writeTree(key(SETUP_KEY), SETUP);
    // The SCM has started the stand-in from its own place; the registry now names the server's program instead.
    await machine.registry.writeValue(key(SERVICE_KEY), expand('ImagePath', `${PROGRAM}${rest}`));
    await act();
  } finally {
    await remove(KMS_SERVICE, machine.services);
    reg('delete', `HKLM\\${EXCHANGE_KEY}`, '/f', '/reg:64');
    reg('delete', `HKLM\\${SERVICE_KEY}`, '/f', '/reg:64');
    rmSync(FOLDER, { recursive: true, force: true });
    rmSync(SETUP_LOG, { force: true });
  }
}

function create(mode: string | null): void {
  const command = `"${STAND_IN}" ${mode ?? 'normal'}`;
  const made = system(
    'sc.exe',
    'create',
    KMS_SERVICE,
    'binPath=',
    command,
    'start=',
    'demand',
    'DisplayName=',
    'Microsoft Exchange Key Management Server',
  );
  assert.equal(made.status, 0);
  if (mode !== null) assert.equal(system('sc.exe', 'start', KMS_SERVICE).status, 0);
}

/** The whole of both keys that the articles concern. */
export async function stateOf(machine: Machine): Promise<{ readonly exchange: KeyTree; readonly service: KeyTree | null }> {
  const service = await machine.registry.readTree(key(SERVICE_KEY));
  return {
    exchange: valueOf(await machine.registry.readTree(key(EXCHANGE_KEY))),
    service: service.state === 'present' ? service.value : null,
  };
}

/** Compares names in any order, everything else byte for byte. */
export async function assertState(machine: Machine, wanted: Awaited<ReturnType<typeof stateOf>>): Promise<void> {
  const now = await stateOf(machine);
  assert.equal(firstDifference(wanted.exchange, now.exchange), null);
  assert.ok(wanted.service && now.service, 'the service key is there');
  assert.equal(firstDifference(wanted.service, now.service), null);
}

/** A kit as the product writes it, on the disk. */
export interface Kit {
  readonly folder: string;
  /** Runs one of its files with Windows' command processor; returns what that run added to the log. */
  readonly run: (script: string, ...args: readonly string[]) => string;
  /** Runs one of its files, if need be from another current folder; returns what it showed on the screen. */
  readonly show: (script: string, args: readonly string[], from?: string) => string;
}

export async function makeKit(
  folder: string,
  options: KitOptions,
  environment: Readonly<Record<string, string>> = {},
): Promise<Kit> {
  await saveKit(await writeKit(options), folder);
  return kitIn(folder, environment);
}

/** A kit that is already in a folder. */
export function kitIn(folder: string, environment: Readonly<Record<string, string>> = {}): Kit {
  const env = { ...process.env, KITQUIET: '1', ...environment };
  const logs = [join(folder, 'RESULT', 'LOG.TXT'), join(environment['TEMP'] ?? '', 'EXKMSKIT', 'LOG.TXT')];
  const log = (): string => logs.map((file) => (existsSync(file) ? readFileSync(file, 'latin1') : '')).join('');
  const show: Kit['show'] = (script, args, from = folder) => {
    const cmd = join(process.env['SystemRoot'] ?? 'C:\\windows', 'System32', 'cmd.exe');
    // As Explorer starts a batch file: the whole line in quotation marks, and the path in its own.
    const line = [`"${join(folder, script)}"`, ...args].join(' ');
    const { stdout, error } = spawnSync(cmd, ['/s', '/c', `"${line}"`], {
      env,
      cwd: from,
      encoding: 'latin1',
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      windowsVerbatimArguments: true,
      timeout: 1_200_000,
    });
    assert.equal(error, undefined);
    return stdout;
  };
  return {
    folder,
    show,
    run: (script, ...args) => {
      const before = log().length;
      show(script, args);
      return log().slice(before);
    },
  };
}
