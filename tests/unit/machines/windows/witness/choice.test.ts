import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { present, unreadable, type Reading } from '../../../../../electron/domain/reading';
import { RegistryType, textData, type KeyRef, type KeyTree, type RegistryValue } from '../../../../../electron/domain/registry';
import type { RegistryPort, WitnessPort } from '../../../../../electron/machines/ports';
import { scriptHostObstacle } from '../../../../../electron/machines/windows/witness/regedit-wmi/availability';
import { insteadOf, withFallback } from '../../../../../electron/machines/windows/witness/regedit-wmi/fallback';
import { mendLine } from '../../../../../electron/machines/windows/witness/regedit-wmi/mend-line';
import { scriptsFolder } from '../../../../../electron/machines/windows/witness/regedit-wmi/package';
import { selfTestFault } from '../../../../../electron/machines/windows/witness/regedit-wmi/self-test';
import { below, tree, type StandInKey } from './stand-in/registry';
import { standIn } from './support';

const FILES = { 'cscript.exe': true, 'vbscript.dll': true };
const dword = (number: number): RegistryValue => ({ name: 'Enabled', type: 4, data: Uint8Array.of(number, 0, 0, 0) });
const text = (value: string): RegistryValue => ({ name: 'Enabled', type: 1, data: textData(value) });

describe('whether scripts can run', () => {
  it.each([
    ['nothing is set', [undefined, undefined], FILES, null],
    ['they are switched on', [dword(1), text('1')], FILES, null],
    ['they are switched off for everyone', [dword(0), undefined], FILES, 'switched-off'],
    ['they are switched off for this user, as text', [undefined, text(' 0 ')], FILES, 'switched-off'],
    ['they are on for everyone and off for this user', [dword(1), dword(0)], FILES, 'switched-off'],
    ['VBScript is not installed', [undefined, undefined], { ...FILES, 'vbscript.dll': false }, 'not-installed'],
  ] as const)('is known if %s', (_what, enabled, files, obstacle) => {
    expect(scriptHostObstacle({ enabled, files })).toBe(obstacle);
  });
});

const dataOf = (name: string, type: number, data: Uint8Array): RegistryValue => ({ name, type, data });

const CURRENT_VERSION = tree('CurrentVersion', [
  dataOf('CurrentBuild', RegistryType.REG_SZ, textData('19045')),
  dataOf('InstallDate', RegistryType.REG_DWORD, Uint8Array.of(1, 2, 3, 4)),
]);
const WINMGMT = tree('Winmgmt', [
  dataOf('ImagePath', RegistryType.REG_EXPAND_SZ, textData('%systemroot%\\system32\\svchost.exe -k netsvcs -p')),
  dataOf('Start', RegistryType.REG_DWORD, Uint8Array.of(2, 0, 0, 0)),
]);

/** The Win32 API's view of a Windows with these two keys; `other` is the first key in the 32-bit view. */
function registryWith(version: KeyTree, service: KeyTree | null = WINMGMT, other?: KeyTree): RegistryPort {
  const inView = (view: KeyRef['view']): KeyTree => (view === '32' && other ? other : version);
  const keyAt = ({ view, path: at }: KeyRef): KeyTree | null => (at.endsWith('Winmgmt') ? service : inView(view));
  const reading = <T>(found: T | null | undefined): Reading<T> => (found ? present(found) : { state: 'absent' });
  const names = (all: readonly { readonly name: string }[]): string[] => all.map(({ name }) => name);
  return {
    views: other ? ['64', '32'] : ['64'],
    listKey: async (key) => {
      const found = keyAt(key);
      return reading(found && { subkeys: names(found.subkeys), values: names(found.values) });
    },
    readValue: async (key, name) => reading(keyAt(key)?.values.find((value) => value.name === name)),
  } as Partial<RegistryPort> as RegistryPort;
}

/** The same Windows as the package sees it. */
const windows = (version: KeyTree, service: KeyTree | null = WINMGMT, other?: KeyTree): readonly StandInKey[] => [
  {
    name: 'SOFTWARE',
    subkeys: [below('Microsoft\\Windows NT', version), ...(other ? [below('WOW6432Node\\Microsoft\\Windows NT', other)] : [])],
  },
  below('SYSTEM\\CurrentControlSet\\Services', ...(service ? [service] : [])),
];

describe('the self-test', () => {
  it('passes if both routes give the same answers', async () => {
    const host = standIn(windows(CURRENT_VERSION));
    await expect(selfTestFault(host, 64, registryWith(CURRENT_VERSION))).resolves.toBeNull();
  });

  it('passes if the key has no values in one view', async () => {
    const empty = tree('CurrentVersion');
    const host = standIn(windows(CURRENT_VERSION, WINMGMT, empty));
    await expect(selfTestFault(host, 64, registryWith(CURRENT_VERSION, WINMGMT, empty))).resolves.toBeNull();
  });

  it.each([
    ['another value', { ...CURRENT_VERSION, values: [dataOf('CurrentBuild', RegistryType.REG_SZ, textData('19046'))] }],
    ['an additional subkey', { ...CURRENT_VERSION, subkeys: [tree('Winlogon')] }],
    ['nothing at all', tree('CurrentVersion')],
  ])('finds a difference if one route sees %s', async (_what, seen) => {
    await expect(selfTestFault(standIn(windows(seen)), 64, registryWith(CURRENT_VERSION))).resolves.toBe('differs');
  });

  it('finds a difference if the host fills in the variables in texts', async () => {
    const host = standIn(windows(CURRENT_VERSION), 'fills-variables-in');
    await expect(selfTestFault(host, 64, registryWith(CURRENT_VERSION))).resolves.toBe('differs');
  });

  it.each([
    ['the service has no text to expand', { ...WINMGMT, values: WINMGMT.values.slice(1) }],
    [
      'its text to expand has no variable',
      { ...WINMGMT, values: [dataOf('ImagePath', RegistryType.REG_EXPAND_SZ, textData('C:\\Windows\\winmgmt.exe'))] },
    ],
    ['there is no such service', null],
  ])('proves nothing about variables if %s, on any host', async (_what, service) => {
    for (const mode of ['works', 'fills-variables-in']) {
      const host = standIn(windows(CURRENT_VERSION, service), mode);
      await expect(selfTestFault(host, 64, registryWith(CURRENT_VERSION, service))).resolves.toBe('untested');
    }
  });

  it('finds a difference if only one of two views is visible', async () => {
    const registry = registryWith(CURRENT_VERSION, WINMGMT, CURRENT_VERSION);
    await expect(selfTestFault(standIn(windows(CURRENT_VERSION)), 64, registry)).resolves.toBe('differs');
  });

  it.each(['silent', 'no-script-engine', 'garbage', 'exits-before-reading'])(
    'gets no answer from a host in the mode %s',
    async (mode) => {
      const host = standIn(windows(CURRENT_VERSION), mode);
      await expect(selfTestFault(host, 64, registryWith(CURRENT_VERSION))).resolves.toBe('no-answer');
    },
  );
});

describe('a witness with a fallback', () => {
  const KEY = { view: '64', path: 'SYSTEM' } as const;
  const witness = (id: WitnessPort['id'], ...answers: Reading<KeyTree>[]): WitnessPort & { asked: number } => ({
    id,
    limits: id === 'reg-export' ? ['class-names'] : ['links'],
    asked: 0,
    async readTree() {
      return answers[this.asked++] ?? unreadable('E-WITNESS-UNAVAILABLE', id);
    },
  });
  const SEEN = present(tree('SYSTEM'));

  it('is the first witness as long as that one answers', async () => {
    const other = witness('reg-export', SEEN);
    const both = withFallback(witness('regedit-wmi', SEEN, { state: 'absent' }), other);
    await expect(both.readTree(KEY)).resolves.toBe(SEEN);
    await expect(both.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    expect([both.id, both.limits, other.asked]).toEqual(['regedit-wmi', ['links'], 0]);
    expect(both.insteadOf).toBeUndefined();
  });

  it('is the fallback as soon as the first witness fails, and says so', async () => {
    const first = witness('regedit-wmi', SEEN);
    const both = withFallback(first, witness('reg-export', SEEN, { state: 'absent' }));
    await both.readTree(KEY);
    await expect(both.readTree(KEY)).resolves.toBe(SEEN);
    expect([both.id, both.limits]).toEqual(['reg-export', ['class-names']]);
    expect(both.insteadOf).toEqual({ id: 'regedit-wmi', why: 'failed-later' });
    await expect(both.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    expect(first.asked).toBe(2);
  });

  it('knows nothing and stays the first witness if neither can answer', async () => {
    const both = withFallback(witness('regedit-wmi'), witness('reg-export'));
    await expect(both.readTree(KEY)).resolves.toEqual(unreadable('E-WITNESS-UNAVAILABLE', 'regedit-wmi'));
    expect(both.id).toBe('regedit-wmi');
  });

  it('names the witness that it replaces from the start and the reason, and answers as itself', async () => {
    const standingIn = insteadOf({ id: 'regedit-wmi', why: 'untested' }, witness('reg-export', SEEN));
    expect([standingIn.id, standingIn.limits]).toEqual(['reg-export', ['class-names']]);
    expect(standingIn.insteadOf).toEqual({ id: 'regedit-wmi', why: 'untested' });
    await expect(standingIn.readTree(KEY)).resolves.toBe(SEEN);
  });
});

describe('the scripts of the package', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kms-repair-asar-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function packed(name: string): string {
    const vbs = path.join(folder, name, 'node_modules', 'regedit', 'vbs');
    mkdirSync(vbs, { recursive: true });
    writeFileSync(path.join(vbs, 'regListStream.wsf'), '');
    return vbs;
  }

  it('are taken from beside an asar archive, never from inside it', () => {
    const inside = packed(path.join('packed', 'app.asar'));
    const main = path.join(path.dirname(inside), 'index.js');
    expect(scriptsFolder(main)).toBeNull();
    const unpacked = packed(path.join('packed', 'app.asar.unpacked'));
    expect(scriptsFolder(main)).toBe(unpacked);
    expect(scriptsFolder(path.join(path.dirname(unpacked), 'index.js'))).toBe(unpacked);
  });

  it('are found if the package is a plain folder', () => {
    expect(scriptsFolder()).toMatch(/node_modules[\\/]regedit[\\/]vbs$/);
  });
});

describe('lines of the scripts', () => {
  it('become valid JSON if an unknown type or a control character broke them', () => {
    const line = '{"a\tb":{"type": "REG_UNKNOWN","value":},"c":{"type": "REG_SZ","value":"\\u00e9\u0000"}}';
    expect(JSON.parse(mendLine(line))).toEqual({
      'a\tb': { type: 'REG_UNKNOWN', value: null },
      c: { type: 'REG_SZ', value: 'é\0' },
    });
  });

  it('are not changed inside a text', () => {
    const line = JSON.stringify({ a: '"type": "REG_UNKNOWN","value":}' });
    expect(mendLine(line)).toBe(line);
  });
});
