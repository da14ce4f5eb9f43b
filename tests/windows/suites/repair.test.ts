import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import {
  EXCHANGE_KEY,
  KMS_SERVICE,
  KMSERVER_KEY,
  SERVICE_KEY,
  SERVICES_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
} from '../../../electron/domain/articles';
import { firstDifference } from '../../../electron/domain/compare';
import type { KeyTree } from '../../../electron/domain/registry';
import type { Machine } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { type Ended, runCli } from '../support/cli';
import { denying } from '../support/deny';
import { type ExchangeServer, ITEMS, WATCHED, withExchangeServer } from '../support/exchange-server';
import { key, reg, scratchFolder, system, valueOf } from '../support/scratch';
import { noStandIn } from '../support/service';
import { type Export, exported, regFinds, regLists, without } from '../support/witnessing';

/**
 * The built command line, as it ships, repairs this Windows: real registry, real service. What it says counts only if
 * reg.exe and sc.exe, which share no code with it, say the same.
 */

const SCRATCH = scratchFolder();
const DATA = join(SCRATCH, 'ProgramData');
const OPTIONS = { skip: noStandIn };
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

const cli = (...args: string[]): Promise<Ended> => runCli(DATA, ...args, '--machine', 'this', '--json');

const withServer = (mode: string, act: (server: ExchangeServer) => Promise<void>): Promise<void> =>
  withExchangeServer(machine, SCRATCH, mode, act);

/** The watched keys by both routes: reg.exe's text, and raw bytes with class names. */
interface Picture {
  readonly exports: readonly Export[];
  readonly trees: readonly KeyTree[];
}

async function picture(): Promise<Picture> {
  const trees: KeyTree[] = [];
  for (const watched of WATCHED) trees.push(valueOf(await machine.registry.readTree(key(watched.key, watched.view))));
  return { exports: WATCHED.map((watched) => exported(watched.key, watched.view)), trees };
}

async function assertSame(then: Picture): Promise<void> {
  const now = await picture();
  assert.deepEqual(now.exports, then.exports);
  for (const [i, tree] of then.trees.entries()) assert.equal(firstDifference(tree, now.trees[i] as KeyTree), null);
}

/** Exports name the keys of the 32-bit view by their place below SOFTWARE\WOW6432Node. */
const belowSoftware = (path: string): string => path.replace('SOFTWARE\\', '');
const GONE_KEYS = [SERVICE_KEY, KMSERVER_KEY, `${SETUP_KEY}\\${SETUP_COMPONENT}`].map(belowSoftware);

/** Requires that the three items are gone from `then` and that everything else is left. */
function assertRemovedFrom(then: Picture): void {
  for (const [path, value, view] of ITEMS) assert.equal(regFinds(path, value, view), false, `${path} ${value ?? ''} ${view}`);
  for (const [i, watched] of WATCHED.entries()) {
    const expected = without(then.exports[i] as Export, GONE_KEYS, [{ key: belowSoftware(SETUP_KEY), name: SETUP_COMPONENT }]);
    assert.deepEqual(exported(watched.key, watched.view), expected);
  }
}

const scState = (): number | null => system('sc.exe', 'query', KMS_SERVICE).status;
const scSays = (): string => /STATE\s*:\s*\d+\s+(\w+)/.exec(system('sc.exe', 'query', KMS_SERVICE).stdout)?.[1] ?? '';

/** Compares a command's exit status, its outcome or verdict, and its error code with the expected ones. */
function assertSaid({ status, json, err }: Ended, exit: number, outcome: string | undefined, code = ''): void {
  const error = json['error'] as RunJson['error'] | undefined;
  const found = error ? (error.code === code ? code : JSON.stringify(error)) : err;
  assert.deepEqual([status, json['outcome'] ?? json['verdict'], found], [exit, outcome, code]);
}

interface RunJson {
  readonly run: { readonly id: string; readonly folder: string; readonly phase: string };
  readonly error: { readonly code: string; readonly where: string; readonly win32?: number } | null;
}

const runOf = ({ json }: Ended): RunJson => json as unknown as RunJson;

interface JournalLine {
  readonly seq: number;
  readonly event: { readonly kind: string; readonly outcome?: string; readonly state?: string };
}

function journal(folder: string): readonly JournalLine[] {
  return readFileSync(join(folder, 'journal.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as JournalLine);
}

const kinds = (folder: string): readonly string[] => journal(folder).map(({ event }) => event.kind);

test('the fault is found, repaired, proven gone and undone byte for byte, with all kinds of values', OPTIONS, async () => {
  await withServer('normal', async ({ folder, password }) => {
    const then = await picture();
    const services = regLists(SERVICES_KEY, '64');

    const log = join(SCRATCH, 'Exchange Server Setup.log');
    writeFileSync(
      log,
      `++++ Microsoft Exchange Setup initialized ++++\r\n${password}\r\n++++ Microsoft Exchange Setup initialized ++++\r\n`,
    );
    const scan = await cli('scan', '--log', log);
    assert.deepEqual(
      [scan.status, scan.json['verdict'], scan.json['recommended']],
      [10, 'applies', { article: 'Q290226', action: 'remove-three' }],
    );
    await assertSame(then);

    const preview = await cli('repair');
    assertSaid(preview, 10, 'preview');
    await assertSame(then);
    assert.equal(scSays(), 'RUNNING');

    const repair = await cli('repair', '--yes', '--ticket', 'INC-1');
    assertSaid(repair, 0, 'removed');
    assertRemovedFrom(then);
    assert.deepEqual(
      regLists(SERVICES_KEY, '64'),
      services.filter((name) => name !== KMS_SERVICE),
    );
    assert.deepEqual([scState(), scSays()], [0, 'STOPPED'], 'the SCM lists the service until the restart');
    assert.ok(existsSync(join(folder, 'Kmsdata', 'Kmsmdb.edb')));

    const { folder: run } = runOf(repair).run;
    assert.ok(run.startsWith(join(DATA, 'runs')), run);
    assert.deepEqual(
      readdirSync(join(run, 'backup'))
        .filter((name) => !name.endsWith('.hiv'))
        .sort(),
      ['before-nt4.reg', 'before.reg', 'manifest.json', 'snapshot.json'],
    );
    const acts = ITEMS.flatMap(() => ['action-started', 'action-done']);
    assert.deepEqual(kinds(run), [
      'run-started',
      'backup-started',
      'backup-proven',
      'stop-started',
      'stop-ended',
      'remove-started',
      ...acts,
      'remove-ended',
    ]);

    const after = await cli('scan');
    assertSaid(after, 0, 'nothing');
    const check = await cli('verify');
    assert.deepEqual([check.status, check.json['clean'], check.json['serviceListed']], [0, true, true]);

    const undo = await cli('undo', '--yes');
    assertSaid(undo, 0, 'undone');
    await assertSame(then);
    assert.deepEqual([...regLists(SERVICES_KEY, '64')].sort(), [...services].sort());
    assert.equal((await cli('scan')).json['verdict'], 'applies');

    for (const { out, err } of [scan, preview, repair, after, check, undo])
      assert.ok(!`${out}${err}`.includes(password), 'no secret is repeated');
    assert.ok(!readFileSync(join(run, 'journal.jsonl'), 'utf8').includes(password));
  });
});

test('the backup is a .reg file that Windows itself can import', OPTIONS, async () => {
  await withServer('normal', async () => {
    const then = await picture();
    const repair = await cli('repair', '--yes');
    assertSaid(repair, 0, 'removed');
    const { run } = runOf(repair);
    assertRemovedFrom(then);
    assert.equal(reg('import', join(run.folder, 'backup', 'before.reg'), '/reg:64').status, 0);
    // A .reg file, or reg.exe's import of it, cannot preserve how these texts end; undo does.
    const endsOddly = /"(NUL inside|not terminated|REG_(EXPAND_|MULTI_)?SZ, three bytes)"=/;
    const whole = (lines: Export): Export =>
      new Map([...lines].map(([path, body]) => [path, body.filter((line) => !endsOddly.test(line))]));
    assert.deepEqual((await picture()).exports.map(whole), then.exports.map(whole));
    assertSaid(await cli('undo', '--yes'), 0, 'undone');
    await assertSame(then);
  });
});

test('a repair waits for a service that stops slowly', OPTIONS, async () => {
  await withServer('slow 4000 8', async () => {
    const then = await picture();
    const states = new Set<string>();
    const watching = setInterval(() => states.add(scSays()), 150);
    const repair = await cli('repair', '--yes');
    clearInterval(watching);
    assertSaid(repair, 0, 'removed');
    assert.ok(states.has('STOP_PENDING'), [...states].join(', '));
    assertRemovedFrom(then);
    const stop = journal(runOf(repair).run.folder).find(({ event }) => event.kind === 'stop-ended');
    assert.equal(stop?.event.outcome, 'stopped');
    assertSaid(await cli('undo', '--yes'), 0, 'undone');
    await assertSame(then);
  });
});

test('nothing is removed if the service refuses to stop', OPTIONS, async () => {
  await withServer('refuse', async () => {
    const then = await picture();
    const repair = await cli('repair', '--yes');
    const { error, run } = runOf(repair);
    assertSaid(repair, 30, 'not-stopped', 'E-SERVICE-REFUSED-STOP');
    assert.equal(error?.win32, 1052);
    assert.equal(run.phase, 'backed-up');
    assert.ok(!kinds(run.folder).includes('remove-started'));
    await assertSame(then);
    assert.equal(scSays(), 'RUNNING');
    const undo = await cli('undo', '--yes', '--run', run.folder);
    assertSaid(undo, 20, undefined, 'E-RUN-NOT-UNDOABLE');
  });
});

test('a removal ends at a subkey that may not be deleted and names it, and undo restores everything', OPTIONS, async () => {
  await withServer('normal', async () => {
    const then = await picture();
    await denying(`${KMSERVER_KEY}\\B\\Inner`, 'deleting', async () => {
      const repair = await cli('repair', '--yes');
      const { error, run } = runOf(repair);
      assertSaid(repair, 77, 'failed', 'E-REG-DENIED');
      assert.deepEqual([error?.win32, error?.where], [5, `HKEY_LOCAL_MACHINE\\${KMSERVER_KEY}\\B\\Inner`]);
      assert.equal(run.phase, 'partly-removed');
      assert.equal(regFinds(SERVICE_KEY, null, '64'), false, 'what came before is removed');
      assert.equal(regFinds(`${KMSERVER_KEY}\\B\\Inner`, 'y', '64'), true, 'what was refused is whole');
      assert.equal(regFinds(SETUP_KEY, SETUP_COMPONENT, '64'), true, 'what comes after is untouched');
      // Undo works even while deleting is denied.
      const undo = await cli('undo', '--yes');
      assertSaid(undo, 0, 'undone');
    });
    await assertSame(then);
  });
});

test('a subkey that may not be read is found before anything is changed', OPTIONS, async () => {
  await withServer('normal', async () => {
    const then = await picture();
    await denying(`${KMSERVER_KEY}\\A key with spaces`, 'reading', async () => {
      const closed = `HKEY_LOCAL_MACHINE\\${KMSERVER_KEY}\\A key with spaces`;
      assert.ok((await cli('scan')).out.includes(JSON.stringify(closed)), 'the scan names it');
      const repair = await cli('repair', '--yes');
      assertSaid(repair, 20, undefined, 'E-UNREADABLE-ITEM');
      assert.equal(runOf(repair).error?.where, closed);
      assert.equal(scSays(), 'RUNNING');
    });
    await assertSame(then);
  });
});

test('undo also removes what was added since, and nothing else', OPTIONS, async () => {
  await withServer('normal', async () => {
    const then = await picture();
    assertSaid(await cli('repair', '--yes'), 0, 'removed');
    for (const view of ['64', '32']) {
      assert.equal(reg('add', `HKLM\\${KMSERVER_KEY}\\New key`, '/v', 'Added', '/d', 'since', '/f', `/reg:${view}`).status, 0);
      assert.equal(
        reg('add', `HKLM\\${KMSERVER_KEY}`, '/v', 'MasterPasswordPath', '/t', 'REG_DWORD', '/d', '7', '/f', `/reg:${view}`)
          .status,
        0,
      );
    }
    const undo = await cli('undo', '--yes');
    assertSaid(undo, 0, 'undone');
    await assertSame(then);
  });
});

test('a backup with one altered byte is refused by undo, and nothing is written', OPTIONS, async () => {
  await withServer('normal', async () => {
    const then = await picture();
    const repair = await cli('repair', '--yes');
    assertSaid(repair, 0, 'removed');
    const { run } = runOf(repair);
    const snapshot = join(run.folder, 'backup', 'snapshot.json');
    const whole = readFileSync(snapshot);
    const altered = Buffer.from(whole);
    altered[100] = (altered[100] ?? 0) ^ 1;
    writeFileSync(snapshot, altered);
    const undo = await cli('undo', '--yes');
    assertSaid(undo, 20, undefined, 'E-BACKUP-ALTERED');
    assertRemovedFrom(then);
    writeFileSync(snapshot, whole);
    assertSaid(await cli('undo', '--yes'), 0, 'undone');
    await assertSame(then);
  });
});

test('a repair of Q290226 is refused if the program of Key Management is in its place', OPTIONS, async () => {
  await withServer('normal', async ({ folder }) => {
    const [moved] = readdirSync(folder).filter((name) => name.startsWith('moved away'));
    writeFileSync(join(folder, 'bin', 'Kmserver.exe'), readFileSync(join(folder, moved ?? '')));
    const then = await picture();
    assert.deepEqual((await cli('scan')).json['recommended'], { article: 'Q235418', action: 'trim-imagepath' });
    const repair = await cli('repair', '--yes', '--article', 'Q290226');
    assert.equal(repair.status, 20);
    await assertSame(then);
    assert.equal(scSays(), 'RUNNING');
  });
});

test('there is nothing to do without a Key Management', async () => {
  assert.equal(regFinds(EXCHANGE_KEY, null, '64'), false);
  const scan = await cli('scan');
  assertSaid(scan, 0, 'nothing');
  const repair = await cli('repair', '--yes');
  assertSaid(repair, 0, 'nothing-to-do');
});
