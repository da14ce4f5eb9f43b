import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';
import { errorOf } from '../../domain/reading';
import { type KeyRef, RegistryType, textOf } from '../../domain/registry';
import type { SystemFacts, WindowsVersion } from '../../domain/system';
import type { RegistryPort } from '../ports';

const CONTROL = 'SYSTEM\\CurrentControlSet\\Control';
const VERSION = 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion';
const FOLDERS = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion';
const FIRST_BUILD_OF_11 = 22_000;

/** Reads text and numbers from the offline registry. Throws if a value is unreadable: no partial descriptions. */
export interface FactReader {
  readonly text: (path: string, name: string) => Promise<string | undefined>;
  readonly number: (path: string, name: string) => Promise<number | undefined>;
}

export function factReader(registry: RegistryPort): FactReader {
  async function value(key: KeyRef, name: string): Promise<{ readonly type: number; readonly data: Uint8Array } | undefined> {
    const reading = await registry.readValue(key, name);
    if (reading.state === 'unreadable') throw errorOf(reading);
    return reading.state === 'present' ? reading.value : undefined;
  }
  return {
    async text(at, name) {
      const found = await value({ view: '64', path: at }, name);
      return found && (found.type === RegistryType.REG_SZ || found.type === RegistryType.REG_EXPAND_SZ)
        ? textOf({ name, ...found })
        : undefined;
    },
    async number(at, name) {
      const found = await value({ view: '64', path: at }, name);
      return found?.data.length === 4 ? new DataView(found.data.buffer, found.data.byteOffset, 4).getUint32(0, true) : undefined;
    },
  };
}

/** 64 if this Windows ran on a 64-bit processor; NT 4.0 also writes ALPHA, PPC and MIPS, all of them 32-bit there. */
export async function readBits({ text }: FactReader): Promise<32 | 64> {
  const processor = (await text(`${CONTROL}\\Session Manager\\Environment`, 'PROCESSOR_ARCHITECTURE')) ?? '';
  return /^(amd64|ia64|arm64)$/i.test(processor) ? 64 : 32;
}

/** The folder of this Windows by its own path, e.g. `C:\WINNT`. */
export async function readSystemRoot({ text }: FactReader): Promise<string> {
  const root = await text(VERSION, 'SystemRoot');
  return root !== undefined && /^[a-z]:\\/i.test(root) ? root.replace(/\\+$/, '') : 'C:\\WINNT';
}

/** Facts about the Windows on the disk; `elevated` says whether its hives can be changed. */
export async function describeOffline(facts: FactReader, bits: 32 | 64, hives: readonly string[]): Promise<SystemFacts> {
  return describeByRegistry(facts, {
    bits,
    elevated: (await Promise.all(hives.map(canReplace))).every(Boolean),
    unnamed: 'OFFLINE',
  });
}

/** Facts about a Windows from its registry alone; `unnamed` is the name of a computer that has none. */
export async function describeByRegistry(
  facts: FactReader,
  { bits, elevated, unnamed }: Pick<SystemFacts, 'bits' | 'elevated'> & { readonly unnamed: string },
): Promise<SystemFacts> {
  const name = (await facts.text(`${CONTROL}\\ComputerName\\ComputerName`, 'ComputerName')) ?? '';
  const systemRoot = await readSystemRoot(facts);
  const programFiles = (await facts.text(FOLDERS, 'ProgramFilesDir')) ?? `${systemRoot.slice(0, 2)}\\Program Files`;
  return {
    name: name === '' ? unnamed : name,
    id: await readId(facts, name),
    windows: await readVersion(facts),
    bits,
    elevated,
    environment: {
      SYSTEMROOT: systemRoot,
      WINDIR: systemRoot,
      SYSTEMDRIVE: systemRoot.slice(0, 2),
      PROGRAMFILES: programFiles,
      COMPUTERNAME: name,
    },
  };
}

/** NT 4.0 has no MachineGuid; values that its setup wrote once and nothing has changed since are hashed instead. */
async function readId({ text, number }: FactReader, name: string): Promise<string> {
  const guid = await text('SOFTWARE\\Microsoft\\Cryptography', 'MachineGuid');
  if (guid !== undefined && guid !== '') return guid;
  const marks = [name, await text(VERSION, 'ProductId'), await number(VERSION, 'InstallDate'), await text(VERSION, 'SystemRoot')];
  return `hive-${createHash('sha256').update(JSON.stringify(marks)).digest('hex').slice(0, 32)}`;
}

/** The version of the Windows on the disk, from its SOFTWARE hive alone. */
export async function readVersion({ text, number }: FactReader): Promise<WindowsVersion> {
  const [, first = '4', second = '0'] = /^(\d+)\.(\d+)/.exec((await text(VERSION, 'CurrentVersion')) ?? '') ?? [];
  const major = (await number(VERSION, 'CurrentMajorVersionNumber')) ?? Number(first);
  const minor = (await number(VERSION, 'CurrentMinorVersionNumber')) ?? Number(second);
  const build = Number((await text(VERSION, 'CurrentBuildNumber')) ?? (await text(VERSION, 'CurrentBuild')) ?? 0) || 0;
  const product = (await text(VERSION, 'ProductName')) ?? (major === 4 ? 'Windows NT 4.0' : `Windows ${major}.${minor}`);
  const named = build >= FIRST_BUILD_OF_11 ? product.replace('Windows 10', 'Windows 11') : product;
  const release = (await text(VERSION, 'DisplayVersion')) ?? (await text(VERSION, 'CSDVersion'));
  return { major, minor, build, label: [named, release].filter(Boolean).join(' ') };
}

async function canReplace(hive: string): Promise<boolean> {
  const checks = [access(hive, constants.W_OK), access(path.dirname(hive), constants.W_OK)];
  return Promise.all(checks).then(
    () => true,
    () => false,
  );
}
