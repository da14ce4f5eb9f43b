import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { JournalEntry, JournalEvent, RunStarted } from '../../../electron/repair/events';
import { sha256 } from '../../../electron/repair/fingerprint';
import { Journal, parseJournal } from '../../../electron/repair/journal';
import { planOfRun } from '../../../electron/repair/plan-of-run';
import { loadBackup } from '../../../electron/repair/backup';
import { reopenRun } from '../../../electron/repair/run';
import { runIndex } from '../../../electron/repair/run-index';
import { canResume, canUndo, runStateOf } from '../../../electron/repair/run-state';
import { listRuns, newRunFolder, readRun } from '../../../electron/repair/run-store';
import { nodeStorage, type Storage } from '../../../electron/repair/storage';
import { backedUp, bench, closeRunsAfterwards, codeOf, planFor, testFolder } from './bench';
import { stepClock } from './step-clock';

const disk = nodeStorage();
let root: string;

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

const STARTED: RunStarted = {
  kind: 'run-started',
  schema: 1,
  program: '1',
  machine: { name: 'S', id: 'i', bits: 32, place: 'practice', windows: 'NT' },
  article: 'Q196171',
  service: 'MSExchangeKMS',
  stopsService: true,
  actions: [
    {
      id: 'service-key.key.32',
      item: 'service-key',
      target: { kind: 'key', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' },
      view: '32',
      act: 'remove',
    },
  ],
  fingerprint: '',
  ticket: '',
  technician: '',
  answers: { 7: 'seven', a: 'A' },
};

const entries = (...events: readonly JournalEvent[]): JournalEntry[] =>
  events.map((event, i) => ({ seq: i + 1, at: '2002-01-01T00:00:00.000Z', event }));

const PROVEN: JournalEvent = {
  kind: 'backup-proven',
  folder: '',
  privacy: 'owner-only',
  files: [],
  manifestSha256: '',
  witness: 'practice-export',
  notCompared: [],
};
const id = 'service-key.key.32';
const error = { code: 'E-REG-DENIED', where: 'x' } as const;
const begin: readonly JournalEvent[] = [STARTED, { kind: 'backup-started' }, PROVEN];
const removed: readonly JournalEvent[] = [
  ...begin,
  { kind: 'remove-started' },
  { kind: 'action-started', id },
  { kind: 'action-done', id, witness: 'practice-export' },
  { kind: 'remove-ended', outcome: 'removed' },
];
const failed: readonly JournalEvent[] = [
  ...begin,
  { kind: 'remove-started' },
  { kind: 'action-started', id },
  { kind: 'action-failed', id, error },
  { kind: 'remove-ended', outcome: 'failed', error },
];
const undoing: readonly JournalEvent[] = [...removed, { kind: 'undo-started' }, { kind: 'undo-action-started', id }];
const restored: readonly JournalEvent[] = [...undoing, { kind: 'undo-action-done', id, witness: 'practice-export' }];

describe('the state of a run', () => {
  test.each<[string, readonly JournalEvent[], string, boolean, boolean]>([
    ['begun', [STARTED], 'started', false, false],
    ['backup without an end', begin.slice(0, 2), 'started', false, false],
    ['backup failed', [STARTED, { kind: 'backup-failed', error }], 'started', false, false],
    ['backed up', begin, 'backed-up', true, false],
    ['stopped', [...begin, { kind: 'stop-started', service: 's', state: 'running' }], 'backed-up', true, false],
    ['removal begun', removed.slice(0, 4), 'interrupted', true, false],
    ['an item begun', removed.slice(0, 5), 'interrupted', true, true],
    ['all items done, no end', removed.slice(0, 6), 'interrupted', true, true],
    ['removed', removed, 'removed', false, true],
    ['checked', [...removed, { kind: 'checked', clean: true, serviceListed: null }], 'removed', false, true],
    ['failed', failed, 'partly-removed', true, true],
    ['undo begun', removed.concat({ kind: 'undo-started' }), 'interrupted', false, true],
    ['an item being restored', undoing, 'interrupted', false, true],
    ['all restored, no end', restored, 'interrupted', false, true],
    ['undone', [...restored, { kind: 'undo-ended', outcome: 'undone' }], 'undone', false, false],
    ['undo failed', [...undoing, { kind: 'undo-ended', outcome: 'failed', error }], 'partly-removed', false, true],
  ])('follows from its journal: %s', (_what, events, phase, resume, undo) => {
    const state = runStateOf(entries(...events), 'f');
    expect(state.phase).toBe(phase);
    expect(canResume(state)).toBe(resume);
    expect(canUndo(state)).toBe(undo);
    expect(state.interruptedAct !== null).toBe(phase === 'interrupted');
  });

  test.each<[string, readonly unknown[]]>([
    ['no lines', []],
    ['no beginning', [{ kind: 'backup-started' }]],
    ['another version', [{ ...STARTED, schema: 2 }]],
    ['an unknown article', [{ ...STARTED, article: 'Q1' }]],
    ['another service', [{ ...STARTED, service: 'LanmanServer' }]],
    [
      'a place that no article names',
      [{ ...STARTED, actions: [{ ...STARTED.actions[0], target: { kind: 'key', path: 'SOFTWARE\\Microsoft' } }] }],
    ],
    [
      'an item of another article',
      [{ ...STARTED, actions: [{ ...STARTED.actions[0], id: 'kmserver-key.key.32', item: 'kmserver-key' }] }],
    ],
    ['an event of a later version', [STARTED, { kind: 'teleported' }]],
  ])('cannot be read from a journal with %s', (_what, events) => {
    expect(() => runStateOf(entries(...(events as JournalEvent[])), 'f')).toThrow('E-RUN-DAMAGED');
  });
});

describe('the journal', () => {
  async function written(name: string, ...events: readonly JournalEvent[]): Promise<string> {
    const file = path.join(root, name);
    const journal = await Journal.create(disk, file, stepClock());
    for (const event of events) await journal.write(event);
    await journal.close();
    return file;
  }

  test('reads back as it was written, and can be continued', async () => {
    const file = await written('plain.jsonl', ...removed);
    const again = await Journal.reopen(disk, file, stepClock());
    await again.write({ kind: 'undo-started' });
    await again.close();
    const { entries: found, unclosed } = parseJournal(await readFile(file, 'utf8'), file);
    expect(found.map(({ event }) => event)).toEqual([...removed, { kind: 'undo-started' }]);
    expect(found.map(({ seq }) => seq)).toEqual(found.map((_, i) => i + 1));
    expect(unclosed).toBe('');
    expect(await codeOf(Journal.create(disk, file, stepClock()))).toBe('E-OUT-EXISTS');
  });

  test('counts as damaged if any byte is changed, or if a line is missing, added or moved', async () => {
    const file = await written('changed.jsonl', ...removed);
    const text = await readFile(file, 'utf8');
    const lines = text.split('\n').slice(0, -1);
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
      // A changed last line end looks like one that was cut off: in both cases the last line does not count.
      if (at === text.length - 1) expect(parseJournal(changed, file).entries).toHaveLength(lines.length - 1);
      else expect(() => parseJournal(changed, file), String(at)).toThrow('E-RUN-DAMAGED');
    }
    for (const wrong of [
      lines.filter((_, i) => i !== 2),
      [...lines.slice(0, 2), ...lines.slice(1)],
      [lines[1], lines[0], ...lines.slice(2)],
      lines.slice(1),
      ['', ...lines],
      [...lines, 'null'],
      [...lines, '{}'],
      [...lines, ''],
    ])
      expect(() => parseJournal(`${wrong.join('\n')}\n`, file)).toThrow('E-RUN-DAMAGED');
  });

  test('can be read if it ends in zeros, as some disks leave it after a power cut', async () => {
    const file = await written('zeros.jsonl', ...begin);
    await writeFile(file, Buffer.alloc(300), { flag: 'a' });
    const again = await Journal.reopen(disk, file, stepClock());
    expect(again.entries.map(({ event }) => event)).toEqual(begin);
    await again.write({ kind: 'remove-started' });
    await again.close();
    expect(parseJournal(await readFile(file, 'utf8'), file).entries).toHaveLength(begin.length + 1);
  });
});

describe('the runs of a machine', () => {
  test('are listed newest first, without those that never began and with those that are damaged', async () => {
    const folder = path.join(root, 'list');
    const on = await bench();
    const names: string[] = [];
    for (let i = 0; i < 3; i++) {
      const at = await newRunFolder(disk, folder, 'SERVER 01/ü', on.clock);
      names.unshift(path.basename(at));
      await backedUp(on, at);
      if (i === 1) on.clock.pass(1_000);
    }
    expect(names).toEqual(['20020506T090001Z-SERVER_01__', '20020506T090000Z-SERVER_01__-2', '20020506T090000Z-SERVER_01__']);
    for (const [name, text] of [
      ['20020507T090000Z-EMPTY', ''],
      ['20020507T090000Z-TORN', '{"seq":1,"at":"20'],
    ] as const) {
      await mkdir(path.join(folder, name));
      await writeFile(path.join(folder, name, 'journal.jsonl'), text);
    }
    await mkdir(path.join(folder, '20020507T090000Z-NOTHING'));
    await mkdir(path.join(folder, 'not a run'));
    await mkdir(path.join(folder, '20020508T090000Z-LOST', 'backup'), { recursive: true });
    await writeFile(path.join(folder, '20020508T090000Z-LOST', 'journal.jsonl'), '');
    await writeFile(path.join(folder, '20020507T090000Z-FILE'), '');
    await mkdir(path.join(folder, '20020509T090000Z-FOLDER', 'journal.jsonl'), { recursive: true });
    const runs = await listRuns(disk, folder);
    expect(runs.map((run) => [run.id, run.damage?.code ?? null])).toEqual([
      ['20020509T090000Z-FOLDER', 'E-FILE-UNREADABLE'],
      ['20020508T090000Z-LOST', 'E-RUN-DAMAGED'],
      ...names.map((name) => [name, null]),
    ]);
    expect(await listRuns(disk, path.join(root, 'nowhere'))).toEqual([]);
    expect(await readRun(disk, path.join(root, 'nowhere'))).toBeNull();
    expect(await codeOf(reopenRun(on.context, path.join(root, 'nowhere')))).toBe('E-RUN-NOT-FOUND');
    expect(await codeOf(reopenRun(on.context, path.join(folder, '20020507T090000Z-EMPTY')))).toBe('E-RUN-DAMAGED');
  });

  test.skipIf(process.platform === 'win32')('are shown if the disk does not say whether they exist', async () => {
    const folder = path.join(root, '20020507T090000Z-LOOP');
    await symlink(folder, folder);
    expect(await readRun(disk, folder)).toMatchObject({ id: path.basename(folder), damage: { code: 'E-FILE-UNREADABLE' } });
    expect(await codeOf(reopenRun((await bench()).context, folder))).toBe('E-FILE-UNREADABLE');
    expect(await readRun(disk, path.join(root, 'nowhere'))).toBeNull();
  });

  test('in another folder are remembered, once, even after a line that was cut off', async () => {
    const own = path.join(root, 'own');
    const index = runIndex(disk, own);
    const on = await bench();
    const far = path.join(root, 'far', 'Папка');
    await backedUp(on, far);
    await index.remember(far);
    await index.remember(far);
    await writeFile(path.join(own, 'elsewhere.jsonl'), '"/cut/of', { flag: 'a' });
    const farther = path.join(root, 'farther');
    await backedUp(on, farther);
    await index.remember(farther);
    await index.remember(path.join(root, 'gone'));
    await index.remember(path.join(own, '20020506T090000Z-X'));
    expect((await index.list()).map(({ folder }) => folder).sort()).toEqual([far, farther].sort());
    expect((await readFile(path.join(own, 'elsewhere.jsonl'), 'utf8')).match(/Папка/g)).toHaveLength(1);
  });

  test('that a list places on the network are not looked for there', async () => {
    const machine = path.join(root, 'network');
    await mkdir(machine);
    const remembered = ['//server/share/run', '\\\\server\\share\\run', '\\\\?\\UNC\\server\\share', path.join(root, 'gone')];
    await writeFile(path.join(machine, 'elsewhere.jsonl'), remembered.map((folder) => `${JSON.stringify(folder)}\n`).join(''));
    const asked: string[] = [];
    const noting: Storage = {
      ...disk,
      exists: (file) => {
        asked.push(file);
        return disk.exists(file);
      },
    };
    expect(await runIndex(noting, machine).list()).toEqual([]);
    expect(asked.filter((file) => !file.startsWith(root))).toEqual([]);
    expect(asked.filter((file) => file.startsWith(path.join(root, 'gone')))).not.toEqual([]);
  });

  test('contain the plan with which they began', async () => {
    const on = await bench();
    const { plan } = await planFor(on);
    const run = await backedUp(on, path.join(root, 'plan'));
    expect(planOfRun(run.state, await loadBackup(disk, run))).toEqual(plan);
  });
});

test('a run folder from elsewhere cannot lead undo to another key, even if all its digests fit', async () => {
  const on = await bench();
  const folder = path.join(root, 'forged');
  const run = await backedUp(on, folder);
  await run.record({ kind: 'remove-started' });
  await run.record({ kind: 'action-started', id });
  await run.close();
  const other = 'SOFTWARE\\\\Microsoft\\\\Exchange';
  const snapshot = path.join(folder, 'backup', 'snapshot.json');
  const manifest = path.join(folder, 'backup', 'manifest.json');
  const journal = path.join(folder, 'journal.jsonl');
  const [oldSnapshot, oldManifest] = [await readFile(snapshot, 'utf8'), await readFile(manifest, 'utf8')];
  const newSnapshot = oldSnapshot.replace('SOFTWARE\\\\Microsoft\\\\Exchange\\\\KMServer', other);
  const newManifest = oldManifest.replace(sha256(oldSnapshot), sha256(newSnapshot));
  await writeFile(snapshot, newSnapshot);
  await writeFile(manifest, newManifest);
  const events = parseJournal(await readFile(journal, 'utf8'), journal).entries.map(
    ({ event }) => JSON.parse(JSON.stringify(event).replace(sha256(oldManifest), sha256(newManifest))) as JournalEvent,
  );
  await writeFile(journal, '');
  const forge = await Journal.reopen(disk, journal, stepClock());
  for (const event of events) await forge.write(event);
  await forge.close();
  const reopened = await reopenRun(on.context, folder);
  await expect(loadBackup(disk, reopened)).rejects.toMatchObject({
    code: 'E-BACKUP-ALTERED',
    detail: { id: 'detail.other-place' },
  });
  await reopened.close();
});
