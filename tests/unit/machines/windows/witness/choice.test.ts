import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { present, unreadable, type Reading } from '../../../../../electron/domain/reading';
import { RegistryType, textData, type KeyTree, type RegistryValue } from '../../../../../electron/domain/registry';
import type { RegistryPort, WitnessPort } from '../../../../../electron/machines/ports';
import { scriptHostObstacle } from '../../../../../electron/machines/windows/witness/regedit-wmi/availability';
import { withFallback } from '../../../../../electron/machines/windows/witness/regedit-wmi/fallback';
import { mendLine } from '../../../../../electron/machines/windows/witness/regedit-wmi/mend-line';
import { scriptsFolder } from '../../../../../electron/machines/windows/witness/regedit-wmi/package';
import { passesSelfTest } from '../../../../../electron/machines/windows/witness/regedit-wmi/self-test';
import { below, tree } from './stand-in/registry';
import { standIn } from './support';

const FILES = { 'cscript.exe': true, 'vbscript.dll': true };
const dword = (number: number): RegistryValue => ({ name: 'Enabled', type: 4, data: Uint8Array.of(number, 0, 0, 0) });
const text = (value: string): RegistryValue => ({ name: 'Enabled', type: 1, data: textData(value) });

describe('whether scripts can run', () => {
  it.each([
    ['nothing is set', [undefined, undefined], FILES, null],
    ['switched on', [dword(1), text('1')], FILES, null],
    ['switched off for everyone', [dword(0), undefined], FILES, 'switched-off'],
    ['switched off for this user, as text', [undefined, text(' 0 ')], FILES, 'switched-off'],
    ['on for everyone, off for this user', [dword(1), dword(0)], FILES, 'switched-off'],
    ['VBScript is not installed', [undefined, undefined], { ...FILES, 'vbscript.dll': false }, 'not-installed'],
  ] as const)('%s', (_what, enabled, files, obstacle) => {
    expect(scriptHostObstacle({ enabled, files })).toBe(obstacle);
  });
});

const KNOWN = tree('CurrentVersion', [
  { name: 'CurrentBuild', type: RegistryType.REG_SZ, data: textData('19045') },
  { name: 'PathName', type: RegistryType.REG_EXPAND_SZ, data: textData('%SystemRoot%') },
  { name: 'InstallDate', type: RegistryType.REG_DWORD, data: Uint8Array.of(1, 2, 3, 4) },
]);

function registryWith(key: KeyTree, views: RegistryPort['views'] = ['64']): RegistryPort {
  const found = (name: string): Reading<RegistryValue> => {
    const value = key.values.find((candidate) => candidate.name === name);
    return value ? present(value) : { state: 'absent' };
  };
  return {
    views,
    listKey: async () => present({ subkeys: key.subkeys.map(({ name }) => name), values: key.values.map(({ name }) => name) }),
    readValue: async (_key, name) => found(name),
  } as Partial<RegistryPort> as RegistryPort;
}

const windows = (...keys: KeyTree[]) => [below('SOFTWARE\\Microsoft\\Windows NT', ...keys)];

describe('the self-test', () => {
  it('passes where both routes tell the same', async () => {
    await expect(passesSelfTest(standIn(windows(KNOWN)), 64, registryWith(KNOWN))).resolves.toBe(true);
  });

  it.each([
    [
      'another value',
      { ...KNOWN, values: [...KNOWN.values.slice(0, 2), { ...KNOWN.values[2]!, data: Uint8Array.of(0, 0, 0, 0) }] },
    ],
    ['a subkey more', { ...KNOWN, subkeys: [tree('Winlogon')] }],
    ['nothing at all', tree('CurrentVersion')],
  ])('fails at %s', async (_what, seen) => {
    await expect(passesSelfTest(standIn(windows(seen)), 64, registryWith(KNOWN))).resolves.toBe(false);
  });

  it('fails where only one of two views can be seen', async () => {
    await expect(passesSelfTest(standIn(windows(KNOWN)), 64, registryWith(KNOWN, ['64', '32']))).resolves.toBe(false);
  });

  it.each(['silent', 'no-script-engine', 'garbage', 'exits-before-reading'])('fails where the host is %s', async (mode) => {
    await expect(passesSelfTest(standIn(windows(KNOWN), mode), 64, registryWith(KNOWN))).resolves.toBe(false);
  });
});

describe('two witnesses, one after the other', () => {
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

  it('the first has the word as long as it answers', async () => {
    const other = witness('reg-export', SEEN);
    const both = withFallback(witness('regedit-wmi', SEEN, { state: 'absent' }), other);
    await expect(both.readTree(KEY)).resolves.toBe(SEEN);
    await expect(both.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    expect([both.id, both.limits, other.asked]).toEqual(['regedit-wmi', ['links'], 0]);
  });

  it('the other has it from the moment on when the first fails, and is named', async () => {
    const first = witness('regedit-wmi', SEEN);
    const both = withFallback(first, witness('reg-export', SEEN, { state: 'absent' }));
    await both.readTree(KEY);
    await expect(both.readTree(KEY)).resolves.toBe(SEEN);
    expect([both.id, both.limits]).toEqual(['reg-export', ['class-names']]);
    await expect(both.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    expect(first.asked).toBe(2);
  });

  it('where neither can answer, nothing is known and the first keeps the word', async () => {
    const both = withFallback(witness('regedit-wmi'), witness('reg-export'));
    await expect(both.readTree(KEY)).resolves.toEqual(unreadable('E-WITNESS-UNAVAILABLE', 'regedit-wmi'));
    expect(both.id).toBe('regedit-wmi');
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

  it('are taken from beside an asar archive, never from within', () => {
    const inside = packed(path.join('packed', 'app.asar'));
    const main = path.join(path.dirname(inside), 'index.js');
    expect(scriptsFolder(main)).toBeNull();
    const unpacked = packed(path.join('packed', 'app.asar.unpacked'));
    expect(scriptsFolder(main)).toBe(unpacked);
    expect(scriptsFolder(path.join(path.dirname(unpacked), 'index.js'))).toBe(unpacked);
  });

  it('are found where the package is a plain folder', () => {
    expect(scriptsFolder()).toMatch(/node_modules[\\/]regedit[\\/]vbs$/);
  });
});

describe('lines of the scripts', () => {
  it('become JSON where a type or a control character spoilt it', () => {
    const line = '{"a\tb":{"type": "REG_UNKNOWN","value":},"c":{"type": "REG_SZ","value":"\\u00e9\u0000"}}';
    expect(JSON.parse(mendLine(line))).toEqual({
      'a\tb': { type: 'REG_UNKNOWN', value: null },
      c: { type: 'REG_SZ', value: 'é\0' },
    });
  });

  it('stay as they are inside a text', () => {
    const line = JSON.stringify({ a: '"type": "REG_UNKNOWN","value":}' });
    expect(mendLine(line)).toBe(line);
  });
});
