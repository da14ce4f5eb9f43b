import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import type { WizardState, WizardView } from '../../../electron/contract/wizard/views';
import { findHiveKey, openHive } from '../../../electron/domain/regf/hive';
import { openPlace } from '../../../electron/places/place';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS, type WizardHost } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import {
  changeFile,
  key,
  kmsService,
  type ServerDisk,
  serverDisk,
  type ServerDiskOptions,
} from '../machines/offline/server-disk';
import { keepStateIn } from '../../support/state-home';

/** The wizard over real hive files, driven only by its verbs; at the end, the bytes of the files count. */

let home: string;
let restore: () => void;
const disks: ServerDisk[] = [];
const opened: Wizard[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'wizard-disk-'));
  restore = keepStateIn(home);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((wizard) => wizard.startOver({})));
  await Promise.all(disks.splice(0).map((disk) => disk.remove()));
  restore();
  rmSync(home, { recursive: true, force: true });
});

async function brokenServer(options: ServerDiskOptions = {}): Promise<ServerDisk> {
  const disk = await serverDisk({ files: { 'exchsrvr/bin/DSAMAIN.EXE': 'x', 'WINNT/System32/cmd.exe': 'x' }, ...options });
  disks.push(disk);
  return disk;
}

function open(host: Partial<WizardHost> = {}): Wizard {
  const wizard = createWizard({ host: { ...HEADLESS, ...host }, openThisComputer: null, openDisk: openPlace });
  opened.push(wizard);
  return wizard;
}

function at<P extends WizardState['page']>(view: WizardView, page: P): Extract<WizardState, { page: P }> {
  expect(view.state.page).toBe(page);
  return view.state as Extract<WizardState, { page: P }>;
}

async function code(act: Promise<unknown>): Promise<string> {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RepairError ? error.code : String(error);
}

const typed = (wizard: Wizard, folder: string): Promise<WizardView> => wizard.chooseDisk({ by: 'typed', folder });

async function again(wizard: Wizard, folder: string): Promise<WizardView> {
  await wizard.startOver({});
  return typed(wizard, folder);
}

/** The first page, once it lists earlier repairs. */
function first(wizard: Wizard): Promise<Extract<WizardState, { page: 'where' }>> {
  return new Promise((resolve) => {
    const stop = wizard.onView(({ state }) => {
      if (state.page !== 'where' || state.earlier.length === 0) return;
      stop();
      resolve(state);
    });
    // Like the page: nothing is read before it asks.
    void wizard.view({});
  });
}

async function toReview(wizard: Wizard): Promise<WizardView> {
  await wizard.repair({});
  return toReviewFromBefore(wizard);
}

async function toReviewFromBefore(wizard: Wizard): Promise<WizardView> {
  await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'E:\\copy', password: 'yes' });
  at(await wizard.proceed({}), 'backup');
  expect(at(await wizard.backUp({}), 'backup')).toMatchObject({
    phase: 'proven',
    witnesses: [
      { id: 'hive-file', state: 'agrees' },
      { id: 'hive-scan', state: 'agrees' },
    ],
  });
  return wizard.proceed({});
}

const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('the whole repair of a disk', () => {
  it('goes from the folder to the result, and back by undo', async () => {
    const { root, system, software } = await brokenServer();
    const wizard = open({ chooseFolder: (purpose) => Promise.resolve(purpose === 'disk' ? root : null) });
    const seen: WizardState[] = [];
    wizard.onView(({ state }) => seen.push(state));

    const looked = await wizard.chooseDisk({ by: 'folder' });
    expect(looked.header).toMatchObject({ place: 'offline', server: 'SERVER01', disk: root, rights: 'held' });
    expect(seen.find((state) => state.page === 'looking')).toMatchObject({ opening: root });
    expect(at(looked, 'verdict')).toMatchObject({
      verdict: 'applies',
      article: 'Q290226',
      repair: { items: 3 },
      disk: {
        includeOthers: false,
        missingDrives: [],
        drives: [{ letter: 'C', folder: root }],
        starts: { server: 'SERVER01', windows: 'Windows NT 4.0 Service Pack 6', set: 'ControlSet001' },
        completed: [],
        files: [
          { name: 'SYSTEM', path: system },
          { name: 'SOFTWARE', path: software },
        ],
        sets: [
          { name: 'ControlSet001', roles: ['current', 'default'], carries: 'present' },
          { name: 'ControlSet002', roles: ['last-known-good'], carries: 'present' },
        ],
      },
    });
    expect(at(looked, 'verdict').evidence.find(({ id }) => id === 'service')?.says.id).toBe('disk.service.offline');

    expect(at(await wizard.includeSets({ include: true }), 'verdict')).toMatchObject({
      repair: { items: 4 },
      disk: { includeOthers: true },
    });
    const originals = [hash(system), hash(software)];
    at(await toReview(wizard), 'review');
    const result = at(await wizard.remove({ typedName: 'server01' }), 'result');
    expect(result).toMatchObject({ outcome: 'removed', items: 4, itemsDone: 4, canUndo: true });
    expect(result.next.slice(0, 3).map(({ id }) => id)).toEqual([
      'acts.next.put-back-files',
      'acts.next.start-disk',
      'acts.next.old-copies',
    ]);
    expect(result.done.filter(({ id }) => id === 'disk.done.left').map(({ parts }) => parts)).toEqual([
      { name: 'SYSTEM', sha256: hash(system) },
      { name: 'SOFTWARE', sha256: hash(software) },
    ]);
    expect([hash(system), hash(software)]).not.toEqual(originals);

    expect(result.done.filter(({ id }) => id === 'disk.done.kept').map(({ parts }) => parts)).toEqual([
      { name: 'SYSTEM', sha256: originals[0] },
      { name: 'SOFTWARE', sha256: originals[1] },
    ]);

    expect(at(await wizard.previewUndo({ run: result.run }), 'undo')).toMatchObject({ disk: 'files', items: 4 });
    const undone = at(await wizard.undo({ run: result.run }), 'result');
    expect(undone.outcome).toBe('undone');
    expect(undone.done.filter(({ id }) => id === 'disk.done.put-back')).toHaveLength(2);
    expect([hash(system), hash(software)]).toEqual(originals);
    expect((await again(wizard, root)).state).toMatchObject({ verdict: 'applies', repair: { items: 3 } });
  });

  it('clears other control sets only on request', async () => {
    const { root } = await brokenServer();
    const wizard = open();
    await typed(wizard, root);
    at(await toReview(wizard), 'review');
    at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    const later = at(await again(wizard, root), 'verdict');
    expect(later.disk?.sets.map(({ carries }) => carries)).toEqual(['absent', 'present']);
  });
});

describe('an earlier repair of a disk', () => {
  async function repaired(): Promise<{ readonly disk: ServerDisk; readonly originals: readonly string[]; readonly run: string }> {
    const disk = await brokenServer();
    const originals = [hash(disk.system), hash(disk.software)];
    const wizard = open();
    await typed(wizard, disk.root);
    await toReview(wizard);
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    await wizard.startOver({});
    return { disk, originals, run };
  }

  const hashes = ({ system, software }: ServerDisk): readonly string[] => [hash(system), hash(software)];

  it('is listed when the program is started again, and undone to the byte', async () => {
    const { disk, originals, run } = await repaired();
    const wizard = open();
    const earlier = (await first(wizard)).earlier;
    expect(earlier).toMatchObject([{ id: run, place: 'offline', server: 'SERVER01', canUndo: true, canCheck: false }]);
    const preview = await wizard.previewUndo({ run });
    expect(preview.header).toMatchObject({ place: 'offline', disk: path.dirname(disk.system) });
    expect(at(preview, 'undo').disk).toBe('files');
    expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
    expect(hashes(disk)).toEqual(originals);
  });

  it('is undone item by item if somebody changed a hive since, and their change stays', async () => {
    const { disk, originals, run } = await repaired();
    await changeFile(disk.system, { kind: 'write-tree', parts: ['Later'], tree: key('Later', { by: 'somebody' }) });
    const wizard = open();
    expect(at(await wizard.previewUndo({ run }), 'undo')).toMatchObject({ disk: 'items', items: 3 });
    expect(at(await wizard.undo({ run }), 'result')).toMatchObject({ outcome: 'undone', notDone: [] });
    const top = openHive(readFileSync(disk.system), 'SYSTEM');
    expect(findHiveKey(top, ['Later'])?.values()[0]?.name).toBe('by');
    const again = openHive(readFileSync(disk.system), 'SYSTEM');
    expect(findHiveKey(again, ['ControlSet001', 'Services', 'MSExchangeKMS', 'Parameters'])).toBeDefined();
    expect(hash(disk.system)).not.toBe(originals[0]);
  });

  it('is undone item by item if a kept original is missing or altered', async () => {
    const { disk, originals, run } = await repaired();
    writeFileSync(`${disk.system}.before-repair-${originals[0]!.slice(0, 12)}`, 'x');
    rmSync(`${disk.software}.before-repair-${originals[1]!.slice(0, 12)}`);
    const wizard = open();
    expect(at(await wizard.previewUndo({ run }), 'undo').disk).toBe('items');
    expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
    const again = openHive(readFileSync(disk.system), 'SYSTEM');
    expect(findHiveKey(again, ['ControlSet001', 'Services', 'MSExchangeKMS'])).toBeDefined();
  });

  it('asks for its disk if that was moved, and accepts no other', async () => {
    const { disk, originals, run } = await repaired();
    const moved = `${disk.root}-moved`;
    renameSync(disk.root, moved);
    const other = await brokenServer({
      software: [key('Microsoft', {}, [key('Cryptography', { MachineGuid: 'another-machine' })])],
    });
    const answers = [null, other.root, moved];
    const wizard = open({ chooseFolder: () => Promise.resolve(answers.shift() ?? null) });
    expect(at(await wizard.previewUndo({ run }), 'trouble').error.code).toBe('E-HIVE-NOT-FOUND');
    await wizard.startOver({});
    expect(at(await wizard.previewUndo({ run }), 'trouble').error.code).toBe('E-RUN-OTHER-MACHINE');
    await wizard.startOver({});
    at(await wizard.previewUndo({ run }), 'undo');
    expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
    renameSync(moved, disk.root);
    expect(hashes(disk)).toEqual(originals);
  });

  it('is not undone by the undo of a second repair, which ends where the second began', async () => {
    const { disk, run } = await repaired();
    const between = hashes(disk);
    const wizard = open();
    await changeFile(disk.system, {
      kind: 'write-tree',
      parts: ['ControlSet001', 'Services', 'MSExchangeKMS'],
      tree: kmsService(),
    });
    const start = hashes(disk);
    await typed(wizard, disk.root);
    await wizard.repair({});
    at(await toReviewFromBefore(wizard), 'review');
    const second = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    expect(second.run).not.toBe(run);
    at(await wizard.previewUndo({ run: second.run }), 'undo');
    at(await wizard.undo({ run: second.run }), 'result');
    expect(hashes(disk)).toEqual(start);
    expect(start).not.toEqual(between);
  });
});

describe('an earlier repair whose journal names the network', () => {
  it('opens nothing there: the undo is refused, and no disk is opened', async () => {
    const { root } = await brokenServer();
    const asked: unknown[] = [];
    const openDisk: typeof openPlace = async (name) => {
      asked.push(name);
      const place = await openPlace(name);
      return {
        ...place,
        machine: { ...place.machine, origin: { SYSTEM: '//server/x/SYSTEM', SOFTWARE: '//server/x/SOFTWARE' } },
      };
    };
    const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk });
    opened.push(wizard);
    await typed(wizard, root);
    at(await toReview(wizard), 'review');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    await wizard.startOver({});
    asked.length = 0;
    expect(await code(wizard.previewUndo({ run }))).toBe('E-DISK-PATH');
    expect(asked).toEqual([]);
  });
});

describe('choosing a disk', () => {
  it('accepts two files copied from their disk, and asks for the drives that the registry names', async () => {
    const disk = await brokenServer();
    const elsewhere = path.join(disk.root, 'copied');
    mkdirSync(elsewhere);
    const files = ['one', 'two'].map((name) => path.join(elsewhere, name));
    copyFileSync(disk.software, files[0]!);
    copyFileSync(disk.system, files[1]!);
    const wizard = open({
      chooseHives: () => Promise.resolve(files),
      chooseFolder: (purpose) => Promise.resolve(purpose === 'drive' ? disk.root : null),
    });
    const verdict = at(await wizard.chooseDisk({ by: 'hives' }), 'verdict');
    expect(verdict.disk).toMatchObject({ drives: [], missingDrives: ['C'] });
    expect(await code(wizard.giveDrive({ letter: 'Z' }))).toBe('E-WRONG-STEP');
    const found = at(await wizard.giveDrive({ letter: 'C' }), 'verdict');
    expect(found.disk).toMatchObject({ drives: [{ letter: 'C', folder: disk.root }], missingDrives: [] });
    const cmd = ({ evidence }: typeof found): unknown => evidence.find(({ id }) => id === 'cmd')?.state;
    expect([cmd(verdict), cmd(found)]).toEqual(['unreadable', 'present']);
  });

  it('reports a drive as missing if the registry names it and nobody gave it', async () => {
    const { root } = await brokenServer({
      software: [key('Microsoft', {}, [key('Exchange', {}, [key('Setup', { Services: 'F:\\exchsrvr' })])])],
    });
    expect(at(await typed(open(), root), 'verdict').disk?.missingDrives).toEqual(['F']);
  });

  it('changes nothing if the dialog is closed', async () => {
    const wizard = open({ chooseFolder: () => Promise.resolve(null), chooseHives: () => Promise.resolve(null) });
    for (const by of ['folder', 'hives'] as const) at(await wizard.chooseDisk({ by }), 'where');
  });

  it.each(['winnt', '..\\x', '\\\\server\\share', '\\\\?\\C:\\x', '//server/share', 'https://server/x'])(
    'refuses the typed path %s before anything is opened',
    async (folder) => {
      expect(await code(typed(open(), folder))).toBe('E-DISK-PATH');
    },
  );

  it('opens a dropped folder like a chosen one, and refuses an unsuitable one with the same code', async () => {
    const { root } = await brokenServer();
    const chosen = at(await open({ chooseFolder: () => Promise.resolve(root) }).chooseDisk({ by: 'folder' }), 'verdict');
    const dropped = at(await open().chooseDisk({ by: 'dropped', folder: root }), 'verdict');
    expect(dropped).toEqual(chosen);
    const empty = path.join(home, 'empty');
    mkdirSync(empty);
    expect(at(await open().chooseDisk({ by: 'dropped', folder: empty }), 'trouble').error.code).toBe('E-HIVE-NOT-FOUND');
  });

  it.each(['winnt', '..\\x', '\\\\server\\share', '\\\\?\\C:\\x', '//server/share', 'https://server/x'])(
    'refuses the dropped path %s before anything is opened',
    async (folder) => {
      expect(await code(open().chooseDisk({ by: 'dropped', folder }))).toBe('E-DROP-PATH');
    },
  );

  it('is refused if no disk may be opened', async () => {
    const { root } = await brokenServer();
    const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null });
    opened.push(wizard);
    at(await wizard.view({}), 'where');
    expect((await wizard.view({})).state).toMatchObject({ diskOffered: false });
    expect(await code(typed(wizard, root))).toBe('E-WRONG-STEP');
  });
});

describe('an unsuitable disk', () => {
  it.each([
    ['a folder without hives', (root: string) => path.join(root, 'exchsrvr'), () => undefined, 'E-HIVE-NOT-FOUND'],
    [
      'a file that is not a hive',
      (root: string) => root,
      ({ software }: ServerDisk) => writeFileSync(software, 'x'),
      'E-HIVE-MALFORMED',
    ],
    [
      'a hive whose last write was cut short',
      (root: string) => root,
      ({ system }: ServerDisk) => {
        const hive = readFileSync(system);
        hive.writeUInt32LE(hive.readUInt32LE(4) + 1, 4);
        writeFileSync(system, hive);
      },
      'E-HIVE-DIRTY',
    ],
    [
      'a hibernated Windows',
      (root: string) => root,
      ({ root }: ServerDisk) => writeFileSync(path.join(root, 'hiberfil.sys'), 'HIBR'),
      'E-HIVE-IN-USE',
    ],
  ] as const)('with %s is refused with a way out, and nothing is changed', async (_, folder, spoil, error) => {
    const disk = await brokenServer();
    spoil(disk);
    const files = readdirSync(path.dirname(disk.system)).map((name) => hash(path.join(path.dirname(disk.system), name)));
    const wizard = open();
    const view = await typed(wizard, folder(disk.root));
    expect(at(view, 'trouble')).toMatchObject({
      error: { code: error },
      stateNow: { id: 'disk.now.unopened' },
      run: null,
      ways: ['start-over'],
    });
    expect(view.header.server).toBeNull();
    expect(readdirSync(path.dirname(disk.system)).map((name) => hash(path.join(path.dirname(disk.system), name)))).toEqual(files);
    at(await wizard.startOver({}), 'where');
  });
});
