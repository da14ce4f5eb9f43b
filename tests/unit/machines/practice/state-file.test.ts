import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, open as openFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { KMSERVER_KEY } from '../../../../electron/domain/articles';
import type { KeyRef } from '../../../../electron/domain/registry';
import {
  isPracticeTouched,
  openPracticeMachine,
  type PracticeMachine,
  renewPracticeState,
} from '../../../../electron/machines/practice';
import type { Faults } from '../../../../electron/machines/practice/faults';
import { bundleWorker } from '../../../support/bundle-worker';
import { realClock } from './support';

const KMSERVER: KeyRef = { view: '32', path: KMSERVER_KEY };

let folder: string;
let stateFile: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-state-'));
  stateFile = join(folder, 'state.json');
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function open(faults: Faults = {}, scenario = 'q290226'): Promise<PracticeMachine> {
  return openPracticeMachine({ scenario, stateFile, clock: realClock, faults });
}

describe('the state file', () => {
  test('is created from the scenario, with its folder, and only once', async () => {
    stateFile = join(folder, 'a', 'b', 'state.json');
    await open();
    const first = await readFile(stateFile, 'utf8');
    expect(JSON.parse(first)).toMatchObject({ schema: 1, scenario: 'q290226', server: { name: 'SERVER01' } });
    await open();
    expect(await readFile(stateFile, 'utf8')).toBe(first);
    expect(await readdir(join(folder, 'a', 'b'))).toEqual(['state.json']);
  });

  test('contains an act before the act returns', async () => {
    const machine = await open();
    expect(await readFile(stateFile, 'utf8')).toContain('MasterPasswordPath');
    await machine.registry.deleteTree(KMSERVER);
    expect(await readFile(stateFile, 'utf8')).not.toContain('MasterPasswordPath');
  });

  test('is replaced and never overwritten, so that whoever has the old file open reads all of it', async () => {
    const machine = await open();
    const before = await readFile(stateFile, 'utf8');
    const reader = await openFile(stateFile, 'r');
    await machine.registry.deleteTree(KMSERVER);
    expect(await reader.readFile('utf8')).toBe(before);
    await reader.close();
  });

  test('is not rewritten by questions or by acts that change nothing', async () => {
    const machine = await open();
    const writes: string[] = [];
    const watched = await open({ before: (act) => void writes.push(act) });
    await watched.registry.deleteTree({ view: '32', path: `${KMSERVER_KEY}\\none\\below` });
    await watched.registry.deleteValue(KMSERVER, 'none');
    await watched.services.requestStop('MSExchangeKMS');
    await watched.registry.readTree(KMSERVER);
    expect(writes).not.toContain('state.write');
    expect((await machine.registry.readTree(KMSERVER)).state).toBe('present');
  });

  test('lets two programs see each other’s acts at once', async () => {
    const [one, two] = [await open(), await open()];
    expect((await two.registry.readTree(KMSERVER)).state).toBe('present');
    await one.registry.deleteTree(KMSERVER);
    expect(await two.registry.readTree(KMSERVER)).toEqual({ state: 'absent' });
    await two.reset();
    expect((await one.registry.readTree(KMSERVER)).state).toBe('present');
    expect((await one.witness.readTree(KMSERVER)).state).toBe('present');
    expect(await one.describe()).toEqual(await two.describe());
  });

  test('receives acts requested at the same moment one after the other', async () => {
    const machine = await open();
    const write = (i: number): Promise<void> =>
      machine.registry.writeValue(KMSERVER, { name: `v${i}`, type: 4, data: new Uint8Array([i, 0, 0, 0]) });
    await Promise.all(Array.from({ length: 20 }, (_, i) => write(i)));
    const tree = await machine.registry.listKey(KMSERVER);
    expect(tree.state === 'present' && tree.value.values.filter((name) => /^v\d+$/.test(name)).length).toBe(20);
  });

  test('returns to its initial state on reset, as the same installation', async () => {
    const machine = await open();
    const facts = await machine.describe();
    expect(await isPracticeTouched('q290226', stateFile)).toBe(false);
    await machine.registry.deleteTree(KMSERVER);
    expect(await isPracticeTouched('q290226', stateFile)).toBe(true);
    await machine.reset();
    expect(await isPracticeTouched('q290226', stateFile)).toBe(false);
    expect(await machine.describe()).toEqual(facts);
  });

  test('belongs to one installation, and another file to another', async () => {
    const first = await (await open()).describe();
    stateFile = join(folder, 'other.json');
    expect((await (await open()).describe()).id).not.toBe(first.id);
  });

  test('counts as untouched if it was never created', async () => {
    expect(await isPracticeTouched('q290226', stateFile)).toBe(false);
    expect(existsSync(stateFile)).toBe(false);
  });
});

describe('a state file that cannot be used', () => {
  test.each([
    ['of another scenario', 'E-STATE-OTHER-SCENARIO', async () => void (await open({}, 'healthy'))],
    ['empty', 'E-STATE-MALFORMED', () => writeFile(stateFile, '')],
    ['other text', 'E-STATE-MALFORMED', () => writeFile(stateFile, 'hello')],
    ['of a later version', 'E-STATE-MALFORMED', () => writeFile(stateFile, '{"schema":2}')],
  ])('is refused and left alone if it is %s (%s)', async (_, code, make) => {
    await make();
    const before = await readFile(stateFile);
    await expect(open()).rejects.toMatchObject({ code, where: stateFile });
    expect(await readFile(stateFile)).toEqual(before);
    expect(await readdir(folder)).toEqual(['state.json']);
  });

  test('is refused and left alone if it is a folder (E-STATE-UNREADABLE)', async () => {
    await mkdir(stateFile);
    await expect(open()).rejects.toMatchObject({ code: 'E-STATE-UNREADABLE', where: stateFile });
    expect(await readdir(stateFile)).toEqual([]);
  });

  test('is refused below a file with E-STATE-UNREADABLE or E-OUT-NOT-WRITABLE, whichever the system meets first', async () => {
    await writeFile(join(folder, 'file'), 'x');
    stateFile = join(folder, 'file', 'state.json');
    await expect(open()).rejects.toThrow(/^E-(STATE-UNREADABLE|OUT-NOT-WRITABLE): /);
    expect(await readFile(join(folder, 'file'), 'utf8')).toBe('x');
  });

  test('is not created for an unknown scenario', async () => {
    await expect(open({}, 'constructor')).rejects.toMatchObject({ code: 'E-SCENARIO-UNKNOWN', where: 'constructor' });
    expect(await readdir(folder)).toEqual([]);
  });

  test('because it was damaged while the program runs makes every question unreadable and every act fail, and stays', async () => {
    const machine = await open();
    await writeFile(stateFile, '{');
    expect(await machine.registry.readTree(KMSERVER)).toMatchObject({ state: 'unreadable', code: 'E-STATE-MALFORMED' });
    expect(await machine.witness.readTree(KMSERVER)).toMatchObject({ state: 'unreadable', code: 'E-STATE-MALFORMED' });
    expect(await machine.services.query('MSExchangeKMS')).toMatchObject({ state: 'unreadable' });
    expect(await machine.files.stat('C:\\WINNT')).toMatchObject({ state: 'unreadable' });
    await expect(machine.registry.deleteTree(KMSERVER)).rejects.toMatchObject({ code: 'E-STATE-MALFORMED' });
    expect(await readFile(stateFile, 'utf8')).toBe('{');
  });

  test('because it was deleted while the program runs makes answers unreadable, not absent, and is not recreated', async () => {
    const machine = await open();
    await rm(stateFile);
    expect(await machine.registry.readTree(KMSERVER)).toMatchObject({
      state: 'unreadable',
      code: 'E-STATE-UNREADABLE',
      at: stateFile,
    });
    expect(await machine.witness.readTree(KMSERVER)).toMatchObject({ state: 'unreadable', code: 'E-STATE-UNREADABLE' });
    await expect(machine.registry.deleteTree(KMSERVER)).rejects.toMatchObject({ code: 'E-STATE-UNREADABLE' });
    expect(existsSync(stateFile)).toBe(false);
  });

  test('can be recreated on request', async () => {
    await writeFile(stateFile, '{');
    await renewPracticeState('q290226', stateFile);
    expect((await (await open()).registry.readTree(KMSERVER)).state).toBe('present');
  });
});

describe('a save that fails', () => {
  test.each([
    ['ENOSPC', 'E-OUT-FULL'],
    ['EDQUOT', 'E-OUT-FULL'],
    ['EROFS', 'E-OUT-NOT-WRITABLE'],
    ['EACCES', 'E-OUT-NOT-WRITABLE'],
    ['ENAMETOOLONG', 'E-OUT-PATH-TOO-LONG'],
  ])('with %s is %s and changes neither the file nor the answers', async (system, code) => {
    await open();
    const before = await readFile(stateFile);
    for (const point of ['state.write', 'state.sync', 'state.rename']) {
      const faults: Faults = {
        before(act) {
          if (act === point) throw Object.assign(new Error(system), { code: system });
        },
      };
      const machine = await open(faults);
      await expect(machine.registry.deleteTree(KMSERVER)).rejects.toMatchObject({ code, where: stateFile });
      expect((await machine.registry.readTree(KMSERVER)).state).toBe('present');
      expect(await readFile(stateFile)).toEqual(before);
      expect(await readdir(folder)).toEqual(['state.json']);
    }
  });

  test.skipIf(process.platform !== 'linux')('in a folder that accepts no files is E-OUT-NOT-WRITABLE', async () => {
    stateFile = '/proc/practice-state.json';
    await expect(open()).rejects.toMatchObject({ code: 'E-OUT-NOT-WRITABLE', where: stateFile });
  });
});

describe('a program killed while it saves', () => {
  let home: string;
  let program: string;
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'practice-kill-'));
    program = await bundleWorker(join(import.meta.dirname, 'kill-worker.ts'), home);
  });
  afterAll(() => rm(home, { recursive: true, force: true }));

  test.each([
    ['before', 'registry.deleteTree', 'before'],
    ['before', 'state.write', 'before'],
    ['before', 'state.sync', 'before'],
    ['before', 'state.rename', 'before'],
    ['after', 'state.rename', 'after'],
    ['after', 'registry.deleteTree', 'after'],
  ])('just %s %s leaves the state %s the change', async (when, act, left) => {
    await open();
    const start = await readFile(stateFile);
    const { signal, stdout } = spawnSync(process.execPath, [program, stateFile, when, act], {
      encoding: 'utf8',
    });
    expect([signal, stdout]).toEqual(['SIGKILL', '']);
    if (left === 'before') expect(await readFile(stateFile)).toEqual(start);
    const machine = await open();
    expect((await machine.registry.readTree(KMSERVER)).state).toBe(left === 'before' ? 'present' : 'absent');
    expect((await machine.witness.readTree(KMSERVER)).state).toBe(left === 'before' ? 'present' : 'absent');
    expect(await readdir(folder), 'the next start sweeps what the killed one left').toEqual(['state.json']);
  });

  test('does not let the next start sweep the file of a program that is still running', async () => {
    await open();
    const theirs = `${stateFile}.${process.pid}-99.tmp`;
    await writeFile(theirs, 'half');
    await open();
    expect(await readFile(theirs, 'utf8')).toBe('half');
  });
});
