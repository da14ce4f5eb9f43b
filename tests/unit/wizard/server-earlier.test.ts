import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EarlierRun, WizardView } from '../../../electron/contract/wizard/views';
import type { ConnectOptions } from '../../../electron/machines/network';
import type { Place, ServerName } from '../../../electron/places/place';
import { knownServers } from '../../../electron/places/servers';
import type { Wizard } from '../../../electron/wizard/wizard';
import { logon, openAsServer, registryIn } from './server-support';
import { ANSWERS, at, codeOf, type Home, openHome } from './support';

/**
 * Earlier and interrupted repairs of servers: somebody logs on first, and then the requested act continues. A run is
 * bound to the identity that its server reports, not to the address of the server.
 */

const LIMIT = { timeout: 120_000 };

let home: Home;
/** The state files of the servers in this network, by the name to type. */
let files: Record<string, string>;
let reached: { readonly host: string; readonly given: ConnectOptions; readonly place: Place }[];

beforeEach(() => {
  home = openHome();
  files = { SIGNED: path.join(home.folder, 'one.json'), SERVER01: path.join(home.folder, 'one.json') };
  reached = [];
});
afterEach(() => home.close());

const open = (changed: Parameters<typeof openAsServer>[3] = {}): Wizard =>
  home.open({
    openServer: async (name: ServerName, given: ConnectOptions) => {
      const { host } = name.address;
      const place = await openAsServer(files[host]!, name, given, changed);
      reached.push({ host, given, place });
      return place;
    },
  });

/** Goes to the page on which the items are removed, on a server that signs. */
async function toReview(wizard: Wizard): Promise<void> {
  await wizard.chooseServer({});
  at(await wizard.connect(logon('SIGNED')), 'verdict');
  await wizard.repair({});
  await wizard.answer(ANSWERS);
  at(await wizard.proceed({}), 'backup');
  at(await wizard.backUp({}), 'backup');
  at(await wizard.proceed({}), 'review');
}

async function repaired(): Promise<string> {
  const wizard = open();
  await toReview(wizard);
  const { run, outcome } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
  expect(outcome).toBe('removed');
  await wizard.startOver({});
  return run;
}

/** The one earlier run, as the first page lists it. */
async function listed(wizard: Wizard): Promise<EarlierRun> {
  const { earlier } = at(await wizard.startOver({}), 'where');
  expect(earlier).toHaveLength(1);
  return earlier[0]!;
}

/** Removes the last line of the journal, as if the program had ended before it wrote that line. */
function cutShort({ folder }: EarlierRun): void {
  const journal = path.join(folder, 'journal.jsonl');
  const lines = readFileSync(journal, 'utf8').trimEnd().split('\n');
  writeFileSync(journal, `${lines.slice(0, -1).join('\n')}\n`);
}

const headerOf = ({ header: { place, server, address } }: WizardView): readonly unknown[] => [place, server, address];

describe('a repair of a server that was cut short', () => {
  it('is shown first, asks for a logon, and continues where it stopped', LIMIT, async () => {
    const first = open({
      registry: (registry) => ({
        async deleteTree(key) {
          await registry.deleteTree(key);
          // The connection breaks while the first item is removed, so the program does not know whether it is gone.
          reached.at(-1)!.place.network!.close();
        },
      }),
    });
    await toReview(first);
    const broken = at(await first.remove({ typedName: 'SERVER01' }), 'result');
    // The item is not reported as removed, because nobody could look.
    expect([broken.outcome, broken.itemsDone, broken.error?.code]).toEqual(['partly-removed', 0, 'E-REMOVAL-NOT-PROVEN']);
    expect(JSON.stringify(broken.error?.detail)).toContain('E-NET-LOST');
    cutShort(await listed(first));

    const wizard = open();
    const { interrupted } = at(await wizard.startOver({}), 'where');
    expect(interrupted).toMatchObject({ place: 'remote', server: 'SERVER01', status: 'interrupted', canResume: true });
    const asked = at(await wizard.resume({ run: interrupted!.id }), 'server');
    expect(asked).toMatchObject({ then: 'resume', server: 'SERVER01', practice: null, connecting: false, error: null });
    expect(asked.form).toEqual({ host: 'SIGNED', port: null, user: 'Administrator', domain: '', ntlm1: false });
    const resumed = await wizard.connect(logon('SIGNED'));
    expect(at(resumed, 'review').confirmWith).toBe('SERVER01');
    expect(headerOf(resumed)).toEqual(['remote', 'SERVER01', '192.0.2.2']);
    expect(await codeOf(wizard.remove({ typedName: 'SIGNED' }))).toBe('E-CONFIRMATION');
    const result = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    expect(result).toMatchObject({ outcome: 'removed', itemsDone: 3, run: interrupted!.id });
    expect(JSON.stringify(registryIn(files['SIGNED']!))).not.toContain('KMServer"');
  });

  it('continues at the name or address under which the server is reached now', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    at(await wizard.previewUndo({ run }), 'server');
    const view = await wizard.connect(logon('SERVER01'));
    at(view, 'undo');
    expect(headerOf(view)).toEqual(['remote', 'SERVER01', '192.0.2.1']);
  });
});

describe('an earlier repair of a server', () => {
  it('is undone after a logon, and the state before it is restored', LIMIT, async () => {
    await open().startOver({});
    const wizard = open();
    await toReview(wizard);
    const before = registryIn(files['SIGNED']!);
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    expect(registryIn(files['SIGNED']!)).not.toEqual(before);
    await wizard.startOver({});
    expect(at(await wizard.previewUndo({ run }), 'server').then).toBe('previewUndo');
    expect(at(await wizard.connect(logon('SIGNED')), 'undo').items).toBe(3);
    expect(at(await wizard.undo({ run }), 'result')).toMatchObject({ outcome: 'undone', itemsDone: 3 });
    expect(registryIn(files['SIGNED']!)).toEqual(before);
    expect(await listed(wizard)).toMatchObject({ status: 'undone', canUndo: false });
  });

  it('is not undone over an unsigned connection before somebody accepts that', LIMIT, async () => {
    const run = await repaired();
    const after = registryIn(files['SIGNED']!);
    const wizard = open();
    at(await wizard.previewUndo({ run }), 'server');
    const preview = await wizard.connect(logon('SERVER01'));
    expect([preview.state.page, preview.header.unsigned]).toEqual(['undo', 'open']);
    expect(await codeOf(wizard.undo({ run }))).toBe('E-NET-UNSIGNED');
    expect(registryIn(files['SIGNED']!)).toEqual(after);
    // Nothing was begun, so the run is unchanged.
    expect((await wizard.view({})).header.now).toEqual(preview.header.now);
    await wizard.acceptUnsigned({});
    expect(at(await wizard.undo({ run }), 'result').outcome).toBe('undone');
  });

  it('is checked after a logon', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    expect(await listed(wizard)).toMatchObject({ id: run, place: 'remote', canCheck: true });
    expect(at(await wizard.check({ run }), 'server').then).toBe('check');
    expect(at(await wizard.connect(logon('SIGNED')), 'result')).toMatchObject({ outcome: 'checked', notDone: [] });
  });

  it('has its report without a logon', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    await wizard.startOver({});
    const before = reached.length;
    const report = await wizard.openReport({ run, language: 'en' });
    const text = readFileSync(report.path, 'utf8');
    expect(text).toContain('SERVER01');
    expect(text).toContain('never yet on a real Windows NT 4.0 or 2000');
    expect(text).not.toContain('practice');
    expect(reached.length).toBe(before);
  });

  it('stays on its page if the password is wrong, and makes one attempt for each click', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    await wizard.check({ run });
    const before = reached.length;
    const refused = at(await wizard.connect(logon('SIGNED', 'Administrator', 'wrong')), 'server');
    expect([refused.error?.code, refused.then]).toEqual(['E-LOGON-FAILED', 'check']);
    expect(reached.length).toBe(before);
    at(await wizard.connect(logon('SIGNED')), 'result');
    expect(reached.length).toBe(before + 1);
  });

  it('can be left without a logon', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    at(await wizard.previewUndo({ run }), 'server');
    at(await wizard.back({}), 'where');
    // The next server that is chosen is only looked at.
    expect(at(await wizard.chooseServer({}), 'server').then).toBeNull();
    at(await wizard.connect(logon('SIGNED')), 'verdict');
  });

  it('leads from the preview of its undo back to the verdict, and from there to the page of servers', LIMIT, async () => {
    const run = await repaired();
    const wizard = open();
    await wizard.previewUndo({ run });
    at(await wizard.connect(logon('SIGNED')), 'undo');
    at(await wizard.back({}), 'verdict');
    expect(at(await wizard.back({}), 'server').then).toBeNull();
  });
});

describe('a server other than the repaired one', () => {
  it.each([
    ['with the same name', {}, { id: 'detail.other-installation', parts: { name: 'SERVER01' } }],
    [
      'with another name',
      { name: 'SERVER02' },
      { id: 'detail.other-server', parts: { meant: 'SERVER01', answered: 'SERVER02' } },
    ],
  ])('%s is refused with its own sentence, and left alone', LIMIT, async (_, changed, detail) => {
    const run = await repaired();
    const mine = registryIn(files['SIGNED']!);
    const other = path.join(home.folder, 'two.json');
    files['SIGNED'] = other;
    const wizard = open(changed);
    at(await wizard.previewUndo({ run }), 'server');
    const view = await wizard.connect(logon('SIGNED'));
    const refused = at(view, 'server');
    expect(refused).toMatchObject({ then: 'previewUndo', connecting: false, error: { code: 'E-RUN-OTHER-SERVER', detail } });
    expect(refused.error?.where).toBe('SIGNED');
    expect(view.header.server).toBeNull();
    const { place, given } = reached.at(-1)!;
    expect(given.credentials.secret.isWiped).toBe(true);
    expect((await place.machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state).toBe('unreadable');
    // It is not offered as a known server, either.
    expect((await knownServers()).map(({ name }) => name)).toEqual(['SERVER01']);

    const { registry } = JSON.parse(readFileSync(other, 'utf8')) as { readonly registry: unknown };
    expect(JSON.stringify(registry)).toContain('MSExchangeKMS');
    expect(registryIn(path.join(home.folder, 'one.json'))).toEqual(mine);
  });

  it('can be looked at if no earlier repair is meant', LIMIT, async () => {
    await repaired();
    files['SIGNED'] = path.join(home.folder, 'two.json');
    const wizard = open();
    await wizard.chooseServer({});
    expect(at(await wizard.connect(logon('SIGNED')), 'verdict').verdict).toBe('applies');
  });
});
