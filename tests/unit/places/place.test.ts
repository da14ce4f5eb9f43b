import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../../package.json';
import { SCENARIOS } from '../../../electron/machines/practice';
import { practiceFolder, practiceRunsFolder, runsFolder, workFolder } from '../../../electron/places/data-folders';
import { contextOf, openPlace, parsePlaceName } from '../../../electron/places/place';
import { PROGRAM_VERSION } from '../../../electron/places/version';

let root: string;

beforeAll(async () => {
  root = await mkdtemp(path.join(os.tmpdir(), 'ekr-places-'));
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('names of places', () => {
  test('name a server by host name or address, and by nothing that a resolver could read as more', () => {
    for (const host of ['OLDSERVER', 'old-server.example.com', '192.0.2.7', 'fe80::1%eth0', 'a_b'])
      expect(parsePlaceName(`remote:${host}`)).toEqual({ kind: 'remote', address: { host } });
    for (const host of [
      '',
      ' ',
      'a b',
      '\\\\a',
      'a/b',
      'a\\b',
      'user@host',
      'host:445',
      '-a',
      'a-',
      '.a',
      'a\n',
      'ä',
      'x'.repeat(256),
    ])
      expect(() => parsePlaceName(`remote:${host}`), host).toThrow('E-MACHINE-UNKNOWN');
  });

  test('name this computer and every practice server, and are refused if they are unknown', () => {
    expect(parsePlaceName('this')).toEqual({ kind: 'this' });
    for (const scenario of Object.keys(SCENARIOS))
      expect(parsePlaceName(`practice:${scenario}`)).toEqual({ kind: 'practice', scenario });
    for (const name of ['', 'THIS', 'this ', 'practice', 'Practice:q290226', '../x'])
      expect(() => parsePlaceName(name), name).toThrow('E-MACHINE-UNKNOWN');
    for (const name of ['', 'Q290226', 'q290226 ', 'toString', '__proto__', '../q290226']) {
      expect(() => parsePlaceName(`practice:${name}`), name).toThrow('E-SCENARIO-UNKNOWN');
    }
  });
});

describe('a practice place', () => {
  test('keeps its server in the named file, its runs beside it, and one lock per file', async () => {
    const stateFile = path.join(root, 'сервер.json');
    const place = await openPlace({ kind: 'practice', scenario: 'q290226' }, stateFile);
    expect(JSON.parse(await readFile(stateFile, 'utf8'))).toMatchObject({ scenario: 'q290226' });
    expect(place.runsRoot).toBe(practiceRunsFolder(stateFile));
    expect(place).toMatchObject({ practice: { kind: 'practice' }, facts: { name: 'SERVER01' } });
    const same = await openPlace({ kind: 'practice', scenario: 'q290226' }, path.relative(process.cwd(), stateFile));
    expect(same.lockName).toBe(place.lockName);
    // Opened again, it is the same Windows installation, which is what runs are compared with.
    expect(same.facts.id).toBe(place.facts.id);
    const other = await openPlace({ kind: 'practice', scenario: 'q290226' }, path.join(root, 'other.json'));
    expect(other.lockName).not.toBe(place.lockName);
    expect(other.facts.id).not.toBe(place.facts.id);
    expect(contextOf(place)).toMatchObject({
      machine: place.machine,
      facts: place.facts,
      storage: place.storage,
      program: packageJson.version,
    });
  });
});

test('the user’s own data folder follows the environment, and the folder for all accounts does not', () => {
  const before = process.env['ProgramData'];
  process.env['ProgramData'] = path.join(root, 'planted');
  try {
    for (const folder of [runsFolder(), workFolder('locks', true), workFolder('exports', true), workFolder('profile', true)])
      expect(folder).not.toContain('planted');
  } finally {
    if (before === undefined) delete process.env['ProgramData'];
    else process.env['ProgramData'] = before;
  }
  const own = process.platform === 'win32' ? practiceFolder({ LOCALAPPDATA: root }) : practiceFolder({ XDG_STATE_HOME: root });
  expect(path.dirname(path.dirname(own))).toBe(root);
  expect(path.isAbsolute(practiceFolder({}))).toBe(true);
});

test('the version is the one in package.json', () => {
  expect(PROGRAM_VERSION).toBe(packageJson.version);
});
