import { chmod, chown, cp, readdir, readFile, rename, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { runStorage } from '../../../electron/places/run-storage';
import type { JournalEvent } from '../../../electron/repair/events';
import { sha256 } from '../../../electron/repair/fingerprint';
import { acceptForeign, readForeign } from '../../../electron/repair/foreign-run';
import { Journal, parseJournal } from '../../../electron/repair/journal';
import { isLocalFolder } from '../../../electron/repair/local-folder';
import { removeItems } from '../../../electron/repair/remove';
import { reopenRun } from '../../../electron/repair/run';
import { runIndex } from '../../../electron/repair/run-index';
import { readRun } from '../../../electron/repair/run-store';
import { nodeStorage } from '../../../electron/repair/storage';
import { undoRun } from '../../../electron/repair/undo';
import { english } from '../../support/english';
import { backedUp, bench, type Bench, closeRunsAfterwards, codeOf, testFolder } from './bench';
import { stepClock } from './step-clock';

closeRunsAfterwards();

/** Another account of this system; only root can give files to it. */
const STRANGER = 4711;
const IS_ROOT = process.getuid?.() === 0;
const IS_POSIX = process.platform !== 'win32';

let home: string;
let made = 0;

beforeAll(async () => {
  home = await testFolder();
});

/** A server with a finished repair in its own runs folder. */
async function repaired(): Promise<{ on: Bench; root: string; folder: string; before: string; after: string }> {
  const root = path.join(home, `runs-${(made += 1)}`);
  const on = await bench({ storage: runStorage('practice', root) });
  const before = await on.registry();
  const folder = path.join(root, '20020506T090000Z-SERVER01');
  const run = await backedUp(on, folder);
  await removeItems(on.context, run);
  await run.close();
  return { on, root, folder, before, after: await on.registry() };
}

/** The hash of every file below a folder, by path. */
async function bytesBelow(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, sha256(await readFile(file))] as const)));
}

/** Lists and reopens the run: both refuse it, and no byte of it changes. */
async function expectRefused({ on, root, folder, after }: Awaited<ReturnType<typeof repaired>>, detail: RegExp): Promise<void> {
  const bytes = await bytesBelow(folder);
  const listed = (await runIndex(on.context.storage, root).list()).find((run) => run.folder === folder);
  expect(listed).toMatchObject({ state: null, damage: { code: 'E-RUN-FOREIGN', where: folder } });
  const why = listed?.damage?.detail;
  // A sentence, so that it can be shown in any language.
  expect(typeof why).toBe('object');
  expect(english(why)).toMatch(detail);
  expect(await codeOf(reopenRun(on.context, folder))).toBe('E-RUN-FOREIGN');
  expect(await bytesBelow(folder)).toEqual(bytes);
  expect(await on.registry()).toBe(after);
}

/** Alters the snapshot of a run, and rewrites manifest and journal so that all digests fit. */
async function alter(folder: string, change: (snapshot: string) => string): Promise<void> {
  const file = (name: string): string => path.join(folder, 'backup', name);
  const journal = path.join(folder, 'journal.jsonl');
  const [snapshot, manifest] = [await readFile(file('snapshot.json'), 'utf8'), await readFile(file('manifest.json'), 'utf8')];
  const changed = change(snapshot);
  expect(changed).not.toBe(snapshot);
  const newManifest = manifest.replace(sha256(snapshot), sha256(changed));
  await writeFile(file('snapshot.json'), changed);
  await writeFile(file('manifest.json'), newManifest);
  const events = parseJournal(await readFile(journal, 'utf8'), journal).entries.map(
    ({ event }) => JSON.parse(JSON.stringify(event).replace(sha256(manifest), sha256(newManifest))) as JournalEvent,
  );
  await writeFile(journal, '');
  const forge = await Journal.reopen(nodeStorage(), journal, stepClock());
  for (const event of events) await forge.write(event);
  await forge.close();
}

describe('a run that is trusted', () => {
  test('was made here by this program, and can be listed, reopened and undone', async () => {
    const { on, root, folder, before } = await repaired();
    expect(await runIndex(on.context.storage, root).list()).toMatchObject([{ folder, damage: null }]);
    const run = await reopenRun(on.context, folder);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    await run.close();
    expect(await on.registry()).toBe(before);
  });
});

describe('a run is not trusted', () => {
  test('if it was altered inside a good folder, even if all its digests fit', async () => {
    const scene = await repaired();
    await alter(scene.folder, (text) => text.replace('"Start"', '"Stair"'));
    await expectRefused(scene, /not the one recorded/);
  });

  test('if it is in another folder than the one in which it was made', async () => {
    const scene = await repaired();
    const moved = path.join(scene.root, '20020507T090000Z-SERVER01');
    await rename(scene.folder, moved);
    await expectRefused({ ...scene, folder: moved }, /not recorded/);
  });

  test('if it was made before backups were recorded', async () => {
    const scene = await repaired();
    await writeFile(path.join(scene.root, 'anchors.json'), '{}');
    await expectRefused(scene, /not recorded/);
  });

  test.runIf(IS_POSIX)('if others may write to its folder, its journal or a file of its backup', async () => {
    for (const [name, mode] of [
      ['.', 0o777],
      ['journal.jsonl', 0o666],
      [path.join('backup', 'snapshot.json'), 0o622],
    ] as const) {
      const scene = await repaired();
      await chmod(path.join(scene.folder, name), mode);
      await expectRefused(scene, /open to another account/);
    }
  });

  test.runIf(IS_ROOT)('if its folder, the one above it or one of its files belongs to another account', async () => {
    for (const name of ['.', '..', 'journal.jsonl', 'backup', path.join('backup', 'manifest.json')]) {
      const scene = await repaired();
      await chown(path.join(scene.folder, name), STRANGER, STRANGER);
      await expectRefused(scene, /owner: 4711$/);
    }
  });

  test.runIf(IS_POSIX)('if it is a link or contains one', async () => {
    for (const name of ['journal.jsonl', 'backup', path.join('backup', 'snapshot.json')]) {
      const scene = await repaired();
      const at = path.join(scene.folder, name);
      await rename(at, path.join(home, `moved-${(made += 1)}`));
      await symlink(path.join(home, `moved-${made}`), at);
      await expectRefused(scene, /is a link/);
    }
    const scene = await repaired();
    const moved = path.join(home, `moved-${(made += 1)}`);
    await rename(scene.folder, moved);
    await symlink(moved, scene.folder);
    await expectRefused(scene, /is a link/);
  });

  test.runIf(IS_POSIX)('if others could have written the record that vouches for it', async () => {
    const scene = await repaired();
    await chmod(path.join(scene.root, 'anchors.json'), 0o666);
    await expectRefused(scene, /not recorded/);
  });
});

describe('the list of runs elsewhere', () => {
  test.runIf(IS_POSIX)('is ignored if others may have written it', async () => {
    const { on, root } = await repaired();
    const index = runIndex(on.context.storage, root);
    const far = path.join(home, 'far');
    await backedUp(on, far);
    await index.remember(far);
    expect((await index.list()).map(({ folder }) => folder)).toContain(far);
    await chmod(path.join(root, 'elsewhere.jsonl'), 0o666);
    expect((await index.list()).map(({ folder }) => folder)).not.toContain(far);
  });

  test('never leads to the network or to a device', () => {
    for (const folder of [
      '\\\\server\\share\\run',
      '//server/share',
      '\\\\?\\UNC\\server\\share',
      '\\\\.\\pipe\\x',
      'C:relative',
      '',
    ])
      expect(isLocalFolder(folder, 'win32'), folder).toBe(false);
    expect(isLocalFolder('C:\\runs\\x', 'win32')).toBe(true);
    for (const folder of ['//server/share', 'relative', '']) expect(isLocalFolder(folder, 'linux'), folder).toBe(false);
    expect(isLocalFolder('/runs/x', 'linux')).toBe(true);
  });
});

describe('a run that the user takes over', () => {
  test('is copied, recorded and undone from the copy, and the original keeps every byte', async () => {
    const { on, root, folder, before } = await repaired();
    await writeFile(path.join(root, 'anchors.json'), '{}');
    const bytes = await bytesBelow(folder);
    const foreign = await readForeign(on.context, folder);
    expect(foreign).toMatchObject({ why: { code: 'E-RUN-FOREIGN' } });
    const run = await acceptForeign(on.context, root, foreign!, foreign!.manifestSha256.toUpperCase());
    expect(path.dirname(run.folder)).toBe(root);
    expect(run.folder).not.toBe(folder);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    await run.close();
    expect(await on.registry()).toBe(before);
    expect(await bytesBelow(folder)).toEqual(bytes);
    expect(await readRun(on.context.storage, run.folder)).toMatchObject({ damage: null, state: { phase: 'undone' } });
    expect(await readFile(path.join(run.folder, 'journal.jsonl'), 'utf8')).toContain('"kind":"run-accepted"');
  });

  test('is not taken over with another checksum than the one that was shown', async () => {
    const { on, root, folder, after } = await repaired();
    await writeFile(path.join(root, 'anchors.json'), '{}');
    const foreign = await readForeign(on.context, folder);
    const names = await readdir(root);
    expect(await codeOf(acceptForeign(on.context, root, foreign!, sha256('another')))).toBe('E-RUN-NOT-ACCEPTED');
    expect(await readdir(root)).toEqual(names);
    expect(await on.registry()).toBe(after);
  });

  test('is exactly the one that was shown, even if it is altered meanwhile', async () => {
    const { on, root, folder, before } = await repaired();
    await writeFile(path.join(root, 'anchors.json'), '{}');
    const foreign = await readForeign(on.context, folder);
    await alter(folder, (text) => text.replace('"Start"', '"Stair"'));
    const run = await acceptForeign(on.context, root, foreign!, foreign!.manifestSha256);
    expect(await undoRun(on.context, run)).toMatchObject({ outcome: 'undone' });
    await run.close();
    expect(await on.registry()).toBe(before);
  });

  test('is not offered if it is trusted, and refused if it was altered or is from another Windows', async () => {
    const { on, root, folder } = await repaired();
    expect(await readForeign(on.context, folder)).toBeNull();
    await writeFile(path.join(root, 'anchors.json'), '{}');
    const other = await bench({ contents: [], storage: on.context.storage });
    expect(await codeOf(readForeign(other.context, folder))).toBe('E-RUN-OTHER-MACHINE');
    await writeFile(path.join(folder, 'backup', 'before.reg'), 'x');
    expect(await codeOf(readForeign(on.context, folder))).toBe('E-BACKUP-ALTERED');
  });

  test.runIf(IS_POSIX)('is not read through a link', async () => {
    const { on, folder } = await repaired();
    const at = path.join(folder, 'backup', 'snapshot.json');
    await cp(at, path.join(home, 'target.json'));
    await rename(at, `${at}.old`);
    await symlink(path.join(home, 'target.json'), at);
    expect(await codeOf(readForeign(on.context, folder))).toBe('E-FILE-LINK');
  });
});
