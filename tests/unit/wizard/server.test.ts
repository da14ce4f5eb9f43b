import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConnectOptions } from '../../../electron/machines/network';
import { openPracticeServer, type Place, type ServerName } from '../../../electron/places/place';
import { knownServers } from '../../../electron/places/servers';
import type { Wizard } from '../../../electron/wizard/wizard';
import { logon, openAsServer } from './server-support';
import { ANSWERS, at, codeOf, type Home, openHome, until } from './support';

vi.mock('../../../electron/repair/clock', () => import('../../support/fast-clock'));

/** The wizard with a server on the network. The practice network answers like a real one, in the same named steps. */

let home: Home;

beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

async function practise(wizard: Wizard): Promise<Wizard> {
  await wizard.choosePractice({});
  at(await wizard.practiseServer({}), 'server');
  return wizard;
}

/** Opens the practice server as a real one, as a shell does for the wizard. */
const openServer = async (name: ServerName, given: ConnectOptions): Promise<Place> => {
  const place = await openPracticeServer({ kind: 'practice', scenario: 'q290226' }, given);
  return { ...place, name, practice: null };
};

describe('a server on the network', () => {
  it('is reached in named steps, and the page says what answered before anything is changed', { timeout: 60_000 }, async () => {
    const wizard = await practise(home.open());
    const met: string[] = [];
    const stop = wizard.onView(({ state }) => {
      const running = state.page === 'server' ? state.steps.find((step) => step.state === 'running') : undefined;
      if (running && met.at(-1) !== running.id) met.push(running.id);
    });
    const verdict = at(await wizard.connect(logon('SERVER01')), 'verdict');
    stop();
    expect(met).toEqual(['reach', 'talk', 'log-on', 'registry', 'services', 'files']);
    expect(verdict.connection).toMatchObject({ address: '192.0.2.1', port: 139, name: 'SERVER01', signed: false, failed: [] });
    expect(verdict).toMatchObject({ verdict: 'applies', article: 'Q290226' });
  });

  it(
    'that does not sign is not changed before somebody accepts that, and then the repair and its undo work',
    { timeout: 120_000 },
    async () => {
      const wizard = await practise(home.open());
      await wizard.connect(logon('SERVER01'));
      expect((await wizard.repair({})).header.unsigned).toBe('open');
      await wizard.answer(ANSWERS);
      expect(await codeOf(wizard.proceed({}))).toBe('E-NET-UNSIGNED');
      expect((await wizard.acceptUnsigned({})).header.unsigned).toBe('accepted');
      at(await wizard.proceed({}), 'backup');
      at(await wizard.backUp({}), 'backup');
      at(await wizard.proceed({}), 'review');
      const result = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
      expect(result).toMatchObject({ outcome: 'removed', itemsDone: 3 });
      at(await wizard.previewUndo({ run: result.run }), 'undo');
      expect(at(await wizard.undo({ run: result.run }), 'result')).toMatchObject({ outcome: 'undone', itemsDone: 3 });
    },
  );

  it.each([
    ['OFF', 'Administrator', 'practice', 'reach', 'E-NET-UNREACHABLE'],
    ['NOBODY', 'Administrator', 'practice', 'reach', 'E-NET-NAME'],
    ['NEWER', 'Administrator', 'practice', 'talk', 'E-NET-SMB1-OFF'],
    ['SIGNED', 'Administrator', 'wrong', 'log-on', 'E-LOGON-FAILED'],
    ['SIGNED', 'Locked', 'practice', 'log-on', 'E-LOGON-LOCKED'],
    ['SIGNED', 'Expired', 'practice', 'log-on', 'E-LOGON-PASSWORD-EXPIRED'],
    ['NOREGISTRY', 'Administrator', 'practice', 'registry', 'E-REMOTE-NO-REGISTRY'],
  ])(
    'called %s, as %s with %s, shows the step that failed and stays on its page',
    { timeout: 60_000 },
    async (host, user, password, step, code) => {
      const wizard = await practise(home.open());
      const given = logon(host, user, password);
      const state = at(await wizard.connect(given), 'server');
      expect(state.error?.code).toBe(code);
      expect(state.steps.find((each) => each.state === 'failed')?.id).toBe(step);
      expect(state.form).toEqual({ host, port: null, user, domain: '', ntlm1: false });
      // Wiped as soon as it was taken over, and in no view.
      expect(given.password.every((byte) => byte === 0)).toBe(true);
      expect(JSON.stringify(state)).not.toContain(password === 'practice' ? '"password":[' : password);
    },
  );

  it.each([
    [
      { user: ' EXAMPLE\\Administrator ', domain: '' },
      { user: 'Administrator', domain: 'EXAMPLE' },
    ],
    [
      { user: '.\\Administrator', domain: '' },
      { user: 'Administrator', domain: '' },
    ],
    [
      { user: 'Administrator', domain: ' EXAMPLE ' },
      { user: 'Administrator', domain: 'EXAMPLE' },
    ],
  ])('accepts the account as Windows writes it: %j', { timeout: 60_000 }, async (typed, meant) => {
    const given: ConnectOptions[] = [];
    const wizard = home.open({
      openServer: (name, options) => {
        given.push(options);
        return openAsServer(path.join(home.folder, 'server.json'), name, options);
      },
    });
    await wizard.chooseServer({});
    at(await wizard.connect({ ...logon(' SIGNED '), ...typed }), 'verdict');
    expect(given).toMatchObject([{ address: { host: 'SIGNED' }, credentials: meant }]);
    expect(await knownServers()).toEqual([{ host: 'SIGNED', name: 'SERVER01', ...meant }]);
  });

  it('can only be looked at with an account that may not change it', { timeout: 60_000 }, async () => {
    const wizard = await practise(home.open());
    const verdict = at(await wizard.connect(logon('SIGNED', 'Operator')), 'verdict');
    expect(verdict.connection?.failed.map(({ step, error }) => [step, error.code])).toEqual([['files', 'E-REMOTE-NOT-ADMIN']]);
    // This account cannot open the drives with the setup log and the program, and nothing unread is called gone.
    expect(verdict.verdict).toBe('cannot-tell');
    expect(await codeOf(wizard.repair({}))).toBe('E-WRONG-STEP');
  });

  it('can be given up while it connects', { timeout: 60_000 }, async () => {
    const wizard = await practise(home.open());
    const connecting = wizard.connect(logon('SERVER01'));
    await until(wizard, ({ state }) => state.page === 'server' && state.connecting && state.steps.length > 0);
    at(await wizard.back({}), 'practice');
    await connecting;
    at(await wizard.view({}), 'practice');
  });

  it('is disconnected when its pages are left', { timeout: 60_000 }, async () => {
    const places: Place[] = [];
    const wizard = home.open({
      openServer: async (name, given) => {
        const place = await openServer(name, given);
        places.push(place);
        return place;
      },
    });
    await wizard.chooseServer({});
    at(await wizard.connect(logon('SIGNED')), 'verdict');
    const [place] = places;
    expect((await place!.machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state).toBe('present');
    await wizard.startOver({});
    await expect(place!.machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).resolves.toMatchObject({
      state: 'unreadable',
    });
  });

  it('is tried once, even after a second click while it connects', { timeout: 60_000 }, async () => {
    let tries = 0;
    const wizard = home.open({
      openServer: (name, given) => {
        tries++;
        return openServer(name, given);
      },
    });
    const page = await wizard.chooseServer({});
    expect(page.rail.map(({ id }) => id)).toEqual(['where', 'cause', 'before', 'backup', 'stop', 'review', 'result']);
    const connecting = wizard.connect(logon('SIGNED'));
    await until(wizard, ({ state }) => state.page === 'server' && state.connecting);
    expect(await codeOf(wizard.connect(logon('SIGNED', 'Administrator', '')))).toBe('E-WRONG-STEP');
    expect(await codeOf(wizard.forgetServer({ host: 'SIGNED', port: null, user: 'Administrator', domain: '' }))).toBe(
      'E-WRONG-STEP',
    );
    at(await connecting, 'verdict');
    expect(tries).toBe(1);
  });

  it('is disconnected if it answers after its page was left', { timeout: 60_000 }, async () => {
    const places: Place[] = [];
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const wizard = home.open({
      openServer: async (name, given) => {
        await answered;
        // The connection succeeds before it can be given up.
        const place = await openServer(name, { ...given, signal: new AbortController().signal });
        places.push(place);
        return place;
      },
    });
    await wizard.chooseServer({});
    const connecting = wizard.connect(logon('SIGNED'));
    await until(wizard, ({ state }) => state.page === 'server' && state.connecting);
    at(await wizard.back({}), 'where');
    answer();
    await expect.poll(() => places.length, { timeout: 30_000 }).toBe(1);
    await expect
      .poll(async () => (await places[0]!.machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state, { timeout: 30_000 })
      .toBe('unreadable');
    await connecting;
    at(await wizard.view({}), 'where');
    expect(await knownServers()).toEqual([]);
  });

  it('is remembered with name and user, never with a password, and can be forgotten', { timeout: 60_000 }, async () => {
    const wizard = home.open({ openServer });
    at(await wizard.chooseServer({}), 'server');
    at(await wizard.connect(logon('SIGNED')), 'verdict');
    const again = at(await wizard.back({}), 'server');
    expect(again.known).toEqual([{ host: 'SIGNED', port: null, user: 'Administrator', domain: '', name: 'SERVER01' }]);
    expect(again.form).toMatchObject({ host: 'SIGNED', user: 'Administrator' });
    expect(
      at(await wizard.forgetServer({ host: 'SIGNED', port: null, user: 'Administrator', domain: '' }), 'server').known,
    ).toEqual([]);
  });

  it('is not offered if this computer must not connect to others', async () => {
    const wizard = home.open();
    expect(at(await wizard.startOver({}), 'where').serverOffered).toBe(false);
    expect(await codeOf(wizard.chooseServer({}))).toBe('E-WRONG-STEP');
  });
});
