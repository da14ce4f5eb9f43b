import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { firstDifference } from '../../electron/domain/compare';
import type { KeyTree } from '../../electron/domain/registry';
import { openServer } from '../../electron/places/place';
import type { Wizard } from '../../electron/wizard/wizard';
import { keysOf } from '../support/repairing';
import { ANSWERS, at, type Home, openHome } from '../unit/wizard/support';
import { startExchangeServer } from './support/exchange-server';
import type { NtServer } from './support/nt-server';
import { type Proxy, startProxy } from './support/proxy';

/** The wizard, page by page, on a server reached like a real one: through its own sockets, logon and signatures. */

let server: NtServer;
let proxy: Proxy;
let before: readonly KeyTree[];
let home: Home;

beforeAll(async () => {
  server = await startExchangeServer('q290226-running');
  proxy = await startProxy(server.port);
  before = await keys();
});
afterAll(async () => {
  await proxy.close();
  await server.remove();
});
beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

async function keys(): Promise<readonly KeyTree[]> {
  const machine = await server.open();
  try {
    return await keysOf(machine);
  } finally {
    machine.close();
  }
}

async function isAsBefore(): Promise<void> {
  expect((await keys()).map((tree, i) => firstDifference(before[i]!, tree))).toEqual(before.map(() => null));
}

const open = (): Wizard => home.open({ openServer });

const logon = (port: number, password = server.password) => ({
  host: '127.0.0.1',
  port,
  user: 'Administrator',
  domain: '',
  ntlm1: false,
  password: Array.from(new TextEncoder().encode(password)),
});

/** Goes to the page on which the items are removed, with the service stopped. */
async function toReview(wizard: Wizard, port: number): Promise<void> {
  await wizard.chooseServer({});
  at(await wizard.connect(logon(port)), 'verdict');
  await wizard.repair({});
  await wizard.answer(ANSWERS);
  at(await wizard.proceed({}), 'backup');
  at(await wizard.backUp({}), 'backup');
  const view = await wizard.proceed({});
  if (view.state.page === 'stop') {
    at(await wizard.stopService({ dependentsToo: false }), 'stop');
    await wizard.proceed({});
  }
  at(await wizard.view({}), 'review');
}

/** Every file that the program wrote, with its bytes. */
async function written(): Promise<readonly (readonly [string, Buffer])[]> {
  const files = await readdir(home.folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    files
      .filter((one) => one.isFile())
      .map(async (one) => [path.join(one.parentPath, one.name), await readFile(path.join(one.parentPath, one.name))] as const),
  );
}

test('a server is repaired and undone from its page, and its key database is copied to this computer', async () => {
  const wizard = open();
  await wizard.chooseServer({});
  const wrong = at(await wizard.connect(logon(server.port, 'wrong')), 'server');
  expect(wrong.error).toMatchObject({ code: 'E-LOGON-FAILED', where: `127.0.0.1:${String(server.port)}` });
  const looked = await wizard.connect(logon(server.port));
  const verdict = at(looked, 'verdict');
  expect(verdict).toMatchObject({ verdict: 'applies', article: 'Q290226' });
  expect(verdict.connection).toMatchObject({
    address: '127.0.0.1',
    port: server.port,
    name: 'SERVER01',
    signed: true,
    failed: [],
  });
  expect(looked.header).toMatchObject({
    place: 'remote',
    server: 'SERVER01',
    address: '127.0.0.1',
    unsigned: null,
    rights: 'held',
  });

  const questions = at(await wizard.repair({}), 'before');
  expect(questions.copiesTo).toBe('this-computer');
  expect(questions.dataFolders.length).toBeGreaterThan(0);
  const copied = at(await wizard.copyData({}), 'before');
  if (copied.copy.phase !== 'done') throw new Error(JSON.stringify(copied.copy));
  for (const folder of copied.copy.to) {
    expect(path.dirname(path.dirname(path.dirname(folder)))).toContain(home.folder);
    expect((await readdir(folder)).length).toBeGreaterThan(0);
  }
  await wizard.answer({ setupTried: 'yes', password: 'yes' });
  at(await wizard.proceed({}), 'backup');
  at(await wizard.backUp({}), 'backup');
  at(await wizard.proceed({}), 'stop');
  expect(at(await wizard.stopService({ dependentsToo: false }), 'stop').phase).toBe('stopped');
  at(await wizard.proceed({}), 'review');
  const { run, outcome } = at(await wizard.remove({ typedName: 'server01' }), 'result');
  expect(outcome).toBe('removed');
  at(await wizard.previewUndo({ run }), 'undo');
  expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
  await wizard.startOver({});
  await isAsBefore();
  const secrets = [Buffer.from(server.password), Buffer.from(server.password, 'utf16le')];
  for (const [file, bytes] of await written()) for (const secret of secrets) expect(bytes.includes(secret), file).toBe(false);
});

test('a repair whose line is cut for good continues after a new logon at another port', async () => {
  const wizard = open();
  await toReview(wizard, proxy.port);
  // The first key is deleted; then nothing gets through any more.
  let isCut = false;
  proxy.decide = ({ call }) => {
    if (isCut) return 'cut-before';
    isCut = call === 'winreg 7';
    return isCut ? 'cut-after' : 'pass';
  };
  const broken = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
  proxy.decide = () => 'pass';
  expect(broken.error).not.toBeNull();
  expect(broken.outcome).not.toBe('removed');
  await wizard.startOver({});

  const again = open();
  const { earlier } = at(await again.startOver({}), 'where');
  expect(earlier).toMatchObject([{ id: broken.run, place: 'remote', server: 'SERVER01', canResume: true }]);
  const asked = at(await again.resume({ run: broken.run }), 'server');
  expect(asked.form).toEqual({ host: '127.0.0.1', port: proxy.port, user: 'Administrator', domain: '', ntlm1: false });
  at(await again.connect(logon(server.port)), 'review');
  expect(at(await again.remove({ typedName: 'SERVER01' }), 'result')).toMatchObject({ outcome: 'removed', run: broken.run });
  await again.startOver({});

  const last = open();
  at(await last.check({ run: broken.run }), 'server');
  expect(at(await last.connect(logon(server.port)), 'result').outcome).toBe('checked');
  at(await last.previewUndo({ run: broken.run }), 'undo');
  expect(at(await last.undo({ run: broken.run }), 'result').outcome).toBe('undone');
  await last.startOver({});
  await isAsBefore();
});

test('another server at the address of a repair is refused', async () => {
  const wizard = open();
  await toReview(wizard, server.port);
  const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
  await wizard.startOver({});
  const other = await startExchangeServer('q290226', {}, 'SERVER02');
  try {
    at(await wizard.previewUndo({ run }), 'server');
    const given = { ...logon(other.port), password: Array.from(new TextEncoder().encode(other.password)) };
    expect(at(await wizard.connect(given), 'server').error).toMatchObject({
      code: 'E-RUN-OTHER-SERVER',
      where: `127.0.0.1:${String(other.port)}`,
      detail: { id: 'detail.other-server', parts: { meant: 'SERVER01', answered: 'SERVER02' } },
    });
  } finally {
    await other.remove();
  }
  at(await wizard.connect(logon(server.port)), 'undo');
  expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
  await wizard.startOver({});
  await isAsBefore();
});
