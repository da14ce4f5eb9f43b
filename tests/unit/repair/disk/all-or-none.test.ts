import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { type rename, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { accountOf } from '../../../../electron/report/account';
import { removeItems } from '../../../../electron/repair/remove';
import { reopenRun, type Run, type RunContext } from '../../../../electron/repair/run';
import { canUndo } from '../../../../electron/repair/run-state';
import { type AppendFile, nodeStorage, type Storage } from '../../../../electron/repair/storage';
import { undoRun } from '../../../../electron/repair/undo';
import { backedUp, reopened } from '../../machines/offline/disk-run';
import { changeFile, key, BROKEN_SERVER, type ServerDisk, serverDisk } from '../../machines/offline/server-disk';
import { cli } from '../../cli/support';
import { spoilValue } from './damage';

/** A repair changes the files of all hives or none, whatever fails and whenever. */

/** Selects the renames to refuse; a test sets it. */
const refused = vi.hoisted(() => ({ rename: (to: string): boolean => to === '' }));

vi.mock('node:fs/promises', async (original) => {
  const real = await original<{ readonly rename: typeof rename }>();
  return {
    ...real,
    rename: (from: string, to: string) =>
      refused.rename(to) ? Promise.reject(Object.assign(new Error('refused'), { code: 'EIO' })) : real.rename(from, to),
  };
});

const undo: (() => unknown)[] = [];

afterEach(async () => {
  refused.rename = () => false;
  for (const act of undo.splice(0)) await act();
});

async function disk(): Promise<ServerDisk & { readonly run: string }> {
  const made = await serverDisk({ mirror: true, software: [key('Unrelated', { Spoilt: 'some text' })], files: BROKEN_SERVER });
  const folder = mkdtempSync(path.join(tmpdir(), 'all-or-none-'));
  undo.push(made.remove, () => rmSync(folder, { recursive: true, force: true }));
  return { ...made, run: path.join(folder, 'run') };
}

const hashes = ({ system, mirror, software }: ServerDisk): readonly string[] =>
  [system, mirror!, software].map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'));

/** Runs `act` when the journal gets its first line that contains `kind`. */
function atLine(kind: string, act: () => Promise<void>): Storage {
  const real = nodeStorage();
  let reached = false;
  return {
    ...real,
    async openAppend(file): Promise<AppendFile> {
      const journal = await real.openAppend(file);
      return {
        close: journal.close,
        append: async (line) => {
          await journal.append(line);
          if (reached || !line.includes(`"${kind}"`)) return;
          reached = true;
          await act();
        },
      };
    },
  };
}

/** The removal of a run, interrupted by `act` at one line of the journal. */
async function removedWith(made: ServerDisk & { run: string }, kind: string, act: () => Promise<void>) {
  const first = await backedUp(made.root, made.run);
  await first.run.close();
  const { context } = first;
  const storage = atLine(kind, act);
  const withHand: RunContext = { ...context, storage };
  const run: Run = await reopenRun(withHand, made.run);
  undo.push(() => run.close());
  return { run, context: withHand, result: await removeItems(withHand, run) };
}

const says = (run: Run): readonly string[] => {
  const { done, stateNow } = accountOf(run);
  return [...done, ...stateNow].map(({ id }) => id);
};

describe('damage that has nothing to do with the repair', () => {
  test('in SOFTWARE is found before the backup, and SYSTEM is not changed', async () => {
    const made = await disk();
    await spoilValue(made.software, 'Spoilt');
    const before = hashes(made);
    const { run, backup } = await backedUp(made.root, made.run);
    undo.push(() => run.close());
    expect(backup).toMatchObject({ proven: null, error: { code: 'E-HIVE-MALFORMED', where: made.software } });
    expect(run.state).toMatchObject({ phase: 'started', backup: null });
    expect(says(run)).toEqual(['acts.server.gone', 'acts.server.untouched', 'acts.server.no-backup']);
    expect(hashes(made)).toEqual(before);
  });

  test('is also reported by a preview on the command line', async () => {
    const made = await disk();
    await spoilValue(made.software, 'Spoilt');
    const { exit, err } = await cli('repair', '--machine', `offline:${made.root}`);
    expect([exit, err.split(':')[0]]).toEqual([65, 'E-HIVE-MALFORMED']);
  });

  test('that occurs after the backup leaves all hives unchanged and the journal without a begun item', async () => {
    const made = await disk();
    const before = hashes(made);
    const { run, result } = await removedWith(made, 'remove-started', () => spoilValue(made.software, 'Spoilt'));
    expect(result).toMatchObject({ outcome: 'failed', done: [], error: { code: 'E-HIVE-MALFORMED' } });
    expect(run.state).toMatchObject({ phase: 'backed-up', lastError: { code: 'E-HIVE-MALFORMED' } });
    expect(says(run)).toEqual(['acts.done.backup', 'acts.server.gone', 'acts.server.untouched', 'acts.server.backup']);
    expect(hashes(made).slice(0, 2)).toEqual(before.slice(0, 2));
  });
});

describe('a file that cannot be replaced after others were', () => {
  test('makes the program put the others back, so that nothing is changed, and the journal says so', async () => {
    const made = await disk();
    const before = hashes(made);
    const touch = (): Promise<void> => utimes(made.software, new Date(), new Date());
    const { run, result, context } = await removedWith(made, 'action-started', touch);
    expect(result).toMatchObject({ outcome: 'failed', done: [], error: { code: 'E-HIVE-IN-USE', where: made.software } });
    expect(hashes(made)).toEqual(before);
    expect([...run.state.actions.values()]).toEqual(['untouched', 'untouched', 'untouched']);
    expect(run.state).toMatchObject({ phase: 'backed-up', files: { exchange: null } });
    expect(canUndo(run.state)).toBe(false);
    expect(says(run)).toContain('acts.server.backup');
    expect(says(run)).not.toContain('acts.done.removed');
    expect(readdirSync(path.dirname(made.system)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    // The same run can continue from there.
    expect(await removeItems({ ...context, storage: nodeStorage() }, run)).toMatchObject({ outcome: 'removed' });
    expect(await undoRun(context, run)).toMatchObject({ outcome: 'undone' });
    expect(hashes(made)).toEqual(before);
  });

  test.each([1, 2])('can be undone to the byte even if %i of the others cannot be put back', async (count) => {
    const made = await disk();
    const before = hashes(made);
    let renamed = 0;
    const hives = [made.system, made.mirror, made.software];
    const { run, result } = await removedWith(made, 'action-started', () => {
      refused.rename = (to) => hives.includes(to) && (renamed += 1) > count;
      return Promise.resolve();
    });
    expect(result).toMatchObject({ outcome: 'failed', done: [], error: { code: 'E-HIVE-HALF-EXCHANGED' } });
    expect(hashes(made).map((hash, i) => hash === before[i])).toEqual([false, count < 2, true]);
    expect(run.state.phase).toBe('partly-removed');
    expect(canUndo(run.state)).toBe(true);
    await run.close();
    refused.rename = () => false;
    const again = await reopened(made.root, made.run);
    undo.push(() => again.run.close());
    expect(await undoRun(again.context, again.run)).toMatchObject({ outcome: 'undone', error: null });
    expect(hashes(made)).toEqual(before);
  });
});

describe('an undo of hives that were changed since', () => {
  test('restores the items in all files or none, and keeps the other changes', async () => {
    const made = await disk();
    const { run, context } = await removedWith(made, 'never', () => Promise.resolve());
    await changeFile(made.software, { kind: 'write-tree', parts: ['Later'], tree: key('Later', { x: 1 }) });
    const before = hashes(made);
    const at = { view: '32', path: 'SOFTWARE\\Later' } as const;
    const half = { ...context, storage: nodeStorage() };
    const hives = [made.system, made.mirror, made.software];
    let renamed = 0;
    refused.rename = (to) => hives.includes(to) && (renamed += 1) === 3;
    expect(await undoRun(half, run)).toMatchObject({ outcome: 'failed', error: { code: 'E-OUT-NOT-WRITABLE' } });
    expect(hashes(made)).toEqual(before);
    refused.rename = () => false;
    expect(await undoRun(half, run)).toMatchObject({ outcome: 'undone', done: { length: 3 } });
    expect(await context.machine.registry.readTree(at)).toMatchObject({ state: 'present' });
  });
});
