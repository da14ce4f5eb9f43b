import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { KMSERVER_KEY } from '../../../electron/domain/articles';
import { key } from '../../../electron/machines/practice/build';
import { backUp } from '../../../electron/repair/backup';
import { Journal, parseJournal } from '../../../electron/repair/journal';
import { removeItems } from '../../../electron/repair/remove';
import { nodeStorage, type Storage } from '../../../electron/repair/storage';
import { undoRun } from '../../../electron/repair/undo';
import { KM, begun, bench, closeRunsAfterwards, codeOf, planFor, testFolder } from './bench';
import { stepClock } from './step-clock';

/** Every problem of the disk has its own code, and leaves the machine unchanged or in a state that can be undone. */

const run = promisify(execFile);

let root: string;
const mounted: string[] = [];

closeRunsAfterwards();

beforeAll(async () => {
  root = await testFolder();
});

afterAll(async () => {
  for (const folder of mounted) await run('umount', [folder]);
});

/** Mounts a small disk. Null if this account may not mount one: then a storage that fails in the same way stands in. */
async function tinyDisk(name: string, options: string): Promise<string | null> {
  const folder = path.join(root, name);
  await mkdir(folder);
  try {
    await run('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder]);
    mounted.push(folder);
    return folder;
  } catch {
    return null;
  }
}

/** A storage that is full for every file that `isFull` selects. */
function fullFor(isFull: (file: string) => boolean): Storage {
  const disk = nodeStorage();
  return {
    ...disk,
    writeFile: (file, bytes) =>
      isFull(file) ? Promise.reject(new RepairError('E-OUT-FULL', file, { detail: 'ENOSPC' })) : disk.writeFile(file, bytes),
  };
}

describe('a full disk', () => {
  test('is noticed before the backup is written', async () => {
    const disk = await tinyDisk('small', 'size=1m');
    const storage: Storage = disk === null ? { ...nodeStorage(), freeBytes: async () => 1 << 20 } : nodeStorage();
    const on = await bench({ storage });
    const planned = await planFor(on);
    const before = await on.registry();
    const at = path.join(disk ?? root, 'run-small');
    const begunRun = await begun(on.context, at, planned);
    expect(await backUp(on.context, begunRun, planned.plan)).toMatchObject({ proven: null, error: { code: 'E-OUT-FULL' } });
    expect(await readdir(path.join(at, 'backup'))).toEqual([]);
    expect(await on.registry()).toBe(before);
  });

  test('is reported unless there is ample room for all files, including those that are written later', async () => {
    const contents = [KM, key(KMSERVER_KEY, { Big: new Uint8Array(300_000) })];
    const asked = async (free: number) => {
      const on = await bench({ storage: { ...nodeStorage(), freeBytes: () => Promise.resolve(free) }, contents });
      const planned = await planFor(on);
      const at = path.join(root, `run-room-${String(free)}`);
      return {
        at: path.join(at, 'backup'),
        result: await backUp(on.context, await begun(on.context, at, planned), planned.plan),
      };
    };
    const spare = 4 * 1024 * 1024;
    const { at, result } = await asked(2 ** 40);
    const lengths = await Promise.all((await readdir(at)).map(async (name) => (await stat(path.join(at, name))).size));
    const all = lengths.reduce((sum, length) => sum + length, 0);
    expect(result.error).toBeNull();
    expect((await asked(spare + all)).result.error).toMatchObject({ code: 'E-OUT-FULL' });
  });

  test('while the backup is written leaves no partial file that counts', async () => {
    const disk = await tinyDisk('tiny', 'size=400k');
    const storage: Storage = {
      ...(disk === null ? fullFor((file) => file.endsWith('snapshot.json')) : nodeStorage()),
      freeBytes: async () => 1 << 30,
    };
    const on = await bench({ storage, contents: [KM, key(KMSERVER_KEY, { Big: new Uint8Array(200_000) })] });
    const planned = await planFor(on);
    const before = await on.registry();
    const at = path.join(disk ?? root, 'run-tiny');
    const begunRun = await begun(on.context, at, planned);
    expect(await backUp(on.context, begunRun, planned.plan)).toMatchObject({ proven: null, error: { code: 'E-OUT-FULL' } });
    expect((await readdir(path.join(at, 'backup'))).filter((name) => name.endsWith('.part') || name === 'manifest.json')).toEqual(
      [],
    );
    expect(begunRun.state).toMatchObject({ phase: 'started', backup: null });
    expect(await codeOf(removeItems(on.context, begunRun))).toBe('E-WRONG-STEP');
    expect(await on.registry()).toBe(before);
  });

  test('while the journal is written leaves it whole, and it continues when there is room', async () => {
    const disk = await tinyDisk('journal', 'size=64k');
    const folder = disk ?? root;
    const file = path.join(folder, 'journal.jsonl');
    const filler = path.join(folder, 'filler');
    const storage = nodeStorage();
    const journal = await Journal.create(storage, file, stepClock());
    const event = { kind: 'action-failed', id: 'x'.repeat(3_000), error: { code: 'E-INTERNAL', where: '' } } as const;
    await journal.write(event);
    if (disk !== null) {
      await writeFile(filler, '');
      const oneMore = (): Promise<boolean> =>
        writeFile(filler, Buffer.alloc(1024), { flag: 'a' }).then(
          () => true,
          () => false,
        );
      while (await oneMore());
      // Sometimes a line fits into the rest of the last page.
      let failures = 0;
      for (let tries = 0; tries < 5; tries++)
        await journal
          .write(event)
          .catch((error: unknown) => (failures += Number(error instanceof RepairError && error.code === 'E-OUT-FULL')));
      expect(failures).toBeGreaterThan(2);
      await rm(filler);
    }
    await journal.write({ kind: 'backup-started' });
    await journal.close();
    const { entries, unclosed } = parseJournal(await readFile(file, 'utf8'), file);
    expect(unclosed).toBe('');
    expect(entries).toEqual(journal.entries);
    expect(entries.at(-1)?.event).toEqual({ kind: 'backup-started' });
  });

  test('during the removal stops it in a state that can be undone', async () => {
    const on = await bench();
    const planned = await planFor(on);
    const before = await on.registry();
    let room = 9;
    const { storage } = on.context;
    const tight: Storage = {
      ...storage,
      async openAppend(file) {
        const real = await storage.openAppend(file);
        return {
          close: real.close,
          append: (line) => ((room -= 1) < 0 ? Promise.reject(new RepairError('E-OUT-FULL', file)) : real.append(line)),
        };
      },
    };
    const begunRun = await begun({ ...on.context, storage: tight }, path.join(root, 'run-tight'), planned);
    await backUp(on.context, begunRun, planned.plan);
    expect(await codeOf(removeItems(on.context, begunRun))).toBe('E-OUT-FULL');
    expect(await on.registry()).not.toBe(before);
    room = 100;
    expect(begunRun.state).toMatchObject({ phase: 'interrupted', interruptedAct: 'removing' });
    expect(await undoRun(on.context, begunRun)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });
});

describe('an unsuitable folder', () => {
  async function refused(folder: string): Promise<string> {
    const on = await bench();
    const before = await on.registry();
    const code = await codeOf(begun(on.context, folder, await planFor(on)));
    expect(await on.registry()).toBe(before);
    return code;
  }

  test('is refused because it is on a read-only disk, or may not be written', async () => {
    const disk = await tinyDisk('read-only', 'ro,size=64k');
    const folder = disk ?? path.join(root, 'closed');
    if (disk === null) {
      await mkdir(folder);
      await chmod(folder, 0o500);
    }
    expect(await refused(path.join(folder, 'run'))).toBe('E-OUT-NOT-WRITABLE');
  });

  test('is refused because it is a file, or is below one', async () => {
    const file = path.join(root, 'a-file');
    await writeFile(file, 'mine');
    expect(await refused(file)).toBe('E-OUT-NOT-WRITABLE');
    expect(await refused(path.join(file, 'run'))).toBe('E-OUT-NOT-WRITABLE');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });

  test('is refused because its path is too long', async () => {
    expect(await refused(path.join(root, 'x'.repeat(300)))).toBe('E-OUT-PATH-TOO-LONG');
    expect(await refused(path.join(root, ...Array.from({ length: 60 }, () => 'x'.repeat(100))))).toBe('E-OUT-PATH-TOO-LONG');
  });

  test('is refused because it contains an earlier run or other files, and keeps its permissions', async () => {
    const on = await bench();
    const earlier = path.join(root, 'earlier');
    await begun(on.context, earlier, await planFor(on));
    const journal = await readFile(path.join(earlier, 'journal.jsonl'), 'utf8');
    expect(await refused(earlier)).toBe('E-OUT-EXISTS');
    expect(await readFile(path.join(earlier, 'journal.jsonl'), 'utf8')).toBe(journal);

    const documents = path.join(root, 'documents');
    await mkdir(documents);
    await writeFile(path.join(documents, 'letter.txt'), 'x');
    await chmod(documents, 0o755);
    expect(await refused(documents)).toBe('E-OUT-EXISTS');
    expect((await stat(documents)).mode & 0o777).toBe(0o755);
  });
});

describe('a suitable folder', () => {
  test.each(['Ключ 注册表 é', 'with blank and ’', '😀', 'a%20b', '#?&'])('may be called %s', async (name) => {
    const on = await bench();
    const before = await on.registry();
    const planned = await planFor(on);
    const begunRun = await begun(on.context, path.join(root, name, 'run'), planned);
    expect(await backUp(on.context, begunRun, planned.plan)).toMatchObject({ error: null });
    expect(await removeItems(on.context, begunRun)).toMatchObject({ outcome: 'removed' });
    expect(await undoRun(on.context, begunRun)).toMatchObject({ outcome: 'undone' });
    expect(await on.registry()).toBe(before);
  });

  // Windows keeps permissions in lists, not in a mode.
  if (process.platform !== 'win32') {
    test('is closed to others with every file in it, even if it existed before and was open', async () => {
      const on = await bench();
      const planned = await planFor(on);
      const folder = path.join(root, 'was-open');
      await mkdir(folder);
      await chmod(folder, 0o777);
      const begunRun = await begun(on.context, folder, planned);
      const { proven } = await backUp(on.context, begunRun, planned.plan);
      expect(proven?.privacy).toBe('owner-only');
      expect((await stat(folder)).mode & 0o077).toBe(0);
      expect((await stat(begunRun.backupFolder)).mode & 0o077).toBe(0);
      for (const name of [...(await readdir(begunRun.backupFolder)).map((file) => path.join('backup', file)), 'journal.jsonl']) {
        expect((await stat(path.join(folder, name))).mode & 0o077, name).toBe(0);
      }
    });
  }
});
