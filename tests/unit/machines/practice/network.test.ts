import { describe, expect, test } from 'vitest';
import { CONNECT_STEPS, type ConnectOptions, type ConnectProgress } from '../../../../electron/machines/network';
import {
  connectPractice,
  openPracticeMachine,
  PRACTICE_ACCOUNTS,
  PRACTICE_HOSTS,
  PRACTICE_PASSWORD,
  type PracticeMachine,
} from '../../../../electron/machines/practice';
import { Secret } from '../../../../electron/machines/secret';
import { systemClock } from '../../../../electron/repair/clock';
import { repairOn, undoOn } from '../../../support/repairing';
import { fakeClock } from './support';

const KEY = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;
const secretOf = (password: string): Secret => Secret.fromUtf8(Buffer.from(password));

interface Given extends Partial<ConnectOptions> {
  readonly host?: string;
  readonly port?: number;
  readonly user?: string;
  readonly domain?: string;
  readonly password?: string;
  readonly ntlm1?: boolean;
}

interface Connecting {
  readonly practice: PracticeMachine;
  readonly secret: Secret;
  readonly machine: ReturnType<typeof connectPractice>;
}

async function connect({
  host = 'SIGNED',
  port,
  user = 'Administrator',
  domain = '',
  password,
  ntlm1 = false,
  ...more
}: Given): Promise<Connecting> {
  const practice = await openPracticeMachine({ scenario: 'q290226', stateFile: null, clock: fakeClock() });
  const secret = secretOf(password ?? PRACTICE_PASSWORD);
  const address = port === undefined ? { host } : { host, port };
  const options = { address, credentials: { user, domain, secret, ntlm1 }, ...more };
  return { practice, secret, machine: connectPractice(practice, options, fakeClock()) };
}

describe('connecting to a practice server over the network', () => {
  test('reports each step before and after it, in order, and the server that was reached', async () => {
    const steps: string[] = [];
    const { machine } = await connect({
      host: 'server01',
      user: 'administrator',
      domain: 'example',
      onStep: ({ step, state }) => steps.push(`${step} ${state}`),
    });
    const reached = await machine;
    expect(steps).toEqual(CONNECT_STEPS.flatMap((step) => [`${step} running`, `${step} done`]));
    expect(reached.connection()).toEqual({
      where: 'server01',
      address: '192.0.2.1',
      port: 139,
      name: 'SERVER01',
      windows: 'Windows NT 4.0 Service Pack 6a',
      signed: false,
      failed: {},
    });
    expect(reached.origin).toEqual({ SCENARIO: 'q290226', host: 'server01', user: 'administrator', domain: 'example' });
  });

  test.each([
    [{ host: 'nobody' }, 'reach', 'E-NET-NAME'],
    [{ host: 'toString' }, 'reach', 'E-NET-NAME'],
    [{ host: 'off' }, 'reach', 'E-NET-UNREACHABLE'],
    [{ host: 'signed', port: 445 }, 'reach', 'E-NET-UNREACHABLE'],
    [{ host: 'newer' }, 'talk', 'E-NET-SMB1-OFF'],
    [{ host: 'noregistry' }, 'registry', 'E-REMOTE-NO-REGISTRY'],
    [{ host: 'oldntlm' }, 'log-on', 'E-LOGON-FAILED'],
    [{ password: 'Practice' }, 'log-on', 'E-LOGON-FAILED'],
    [{ password: '' }, 'log-on', 'E-LOGON-FAILED'],
    [{ user: 'somebody' }, 'log-on', 'E-LOGON-FAILED'],
    [{ user: '' }, 'log-on', 'E-LOGON-FAILED'],
    [{ domain: 'OTHER' }, 'log-on', 'E-LOGON-DOMAIN'],
    [{ user: 'locked' }, 'log-on', 'E-LOGON-LOCKED'],
    [{ user: 'disabled' }, 'log-on', 'E-LOGON-DISABLED'],
    [{ user: 'expired' }, 'log-on', 'E-LOGON-PASSWORD-EXPIRED'],
    [{ user: 'restricted' }, 'log-on', 'E-LOGON-RESTRICTED'],
  ] as const)('with %j fails at %s with %s, and the password is wiped', async (given, step, code) => {
    const steps: ConnectProgress[] = [];
    const { machine, secret } = await connect({ ...given, onStep: (progress) => steps.push(progress) });
    await expect(machine).rejects.toMatchObject({ code });
    expect(steps.at(-1)).toMatchObject({ step, state: 'failed', error: { code } });
    expect(secret.isWiped).toBe(true);
  });

  test('as a locked account with a wrong password reports the wrong password, as a real server does', async () => {
    await expect((await connect({ user: 'Locked', password: 'x' })).machine).rejects.toMatchObject({ code: 'E-LOGON-FAILED' });
  });

  test('succeeds with a server that knows only NTLM v1 if that is allowed', async () => {
    const { machine } = await connect({ host: 'oldntlm', ntlm1: true });
    expect((await machine).connection().signed).toBe(false);
  });

  test('stops in the middle with the reason of the abort signal and without a failed step', async () => {
    const given = new AbortController();
    const steps: ConnectProgress[] = [];
    const { machine, secret } = await connect({
      signal: given.signal,
      onStep: (progress) => {
        steps.push(progress);
        if (progress.step === 'log-on') given.abort(new Error('enough'));
      },
    });
    await expect(machine).rejects.toThrow('enough');
    expect(steps.at(-1)).toEqual({ step: 'log-on', state: 'running' });
    expect(secret.isWiped).toBe(true);
  });

  test('has a different result for every host and every account in the tables', async () => {
    const results = await Promise.all(
      [...Object.keys(PRACTICE_HOSTS).map((host) => ({ host })), ...Object.keys(PRACTICE_ACCOUNTS).map((user) => ({ user }))].map(
        async (given) =>
          (await connect(given)).machine.then(
            async (machine) =>
              JSON.stringify([
                machine.connection().signed,
                machine.connection().failed,
                await machine.requireChangeable().catch(String),
              ]).replaceAll(/"[A-Z0-9]*"/g, ''),
            String,
          ),
      ),
    );
    // Both tables lead to `Administrator` on `SIGNED`; a wrong NTLM version looks like a wrong password.
    expect(new Set(results).size).toBe(results.length - 1);
  });
});

describe('a practice server that was reached over the network', () => {
  test('can be examined without signatures, and changed once somebody agrees', async () => {
    const reached = await (await connect({ host: 'server01' })).machine;
    expect((await reached.registry.readTree(KEY)).state).toBe('present');
    for (const act of [
      () => reached.registry.deleteTree(KEY),
      () => reached.registry.deleteValue(KEY, 'x'),
      () => reached.registry.writeValue(KEY, { name: 'x', type: 1, data: Buffer.alloc(2) }),
      () => reached.registry.writeTree(KEY, { name: 'KMServer', values: [], subkeys: [] }),
      () => reached.services.requestStop('MSExchangeKMS'),
      () => reached.requireChangeable(),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'E-NET-UNSIGNED' });
    expect((await reached.registry.readTree(KEY)).state).toBe('present');
    reached.acceptUnsigned();
    await reached.requireChangeable();
    await reached.registry.deleteTree(KEY);
    expect(await reached.registry.readTree(KEY)).toEqual({ state: 'absent' });
  });

  test('can be examined but not changed by an account that is not an administrator', async () => {
    const reached = await (await connect({ user: 'Operator' })).machine;
    expect(reached.connection().failed.files).toMatchObject({ code: 'E-REMOTE-NOT-ADMIN', win32: 5 });
    expect((await reached.describe()).elevated).toBe(false);
    await expect(reached.requireChangeable()).rejects.toMatchObject({ code: 'E-REMOTE-NOT-ADMIN' });
    await expect(reached.registry.deleteTree(KEY)).rejects.toMatchObject({ code: 'E-REG-DENIED', win32: 5 });
    await expect(reached.services.requestStop('MSExchangeKMS')).rejects.toMatchObject({ code: 'E-SCM-DENIED', win32: 5 });
    expect((await reached.registry.readTree(KEY)).state).toBe('present');
    expect(await reached.witness.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-REMOTE-NOT-ADMIN' });
  });

  test.each([
    ['noshares', 'E-REMOTE-NO-SHARE'],
    ['nosave', 'E-REMOTE-SAVE-REFUSED'],
  ])('called %s can be examined, but a repair ends before anything is changed', async (host, code) => {
    const reached = await (await connect({ host })).machine;
    await expect(reached.requireChangeable()).rejects.toMatchObject({ code });
    expect(await reached.witness.readTree(KEY)).toMatchObject({ state: 'unreadable', code });
    const { outcome } = await repairOn(reached);
    expect(outcome).toBe('not-backed-up');
    expect((await reached.registry.readTree(KEY)).state).toBe('present');
  });

  test('is repaired and undone as without the network, and is the same server', async () => {
    const { practice, machine } = await connect({});
    const reached = await machine;
    const { outcome, folder } = await repairOn(reached);
    expect(outcome).toBe('removed');
    expect(await practice.registry.readTree(KEY)).toEqual({ state: 'absent' });
    expect(await undoOn(practice, folder)).toMatchObject({ outcome: 'undone' });
  });

  test('answers nothing more once the connection is closed, and the password is wiped', async () => {
    const { machine, secret } = await connect({});
    const reached = await machine;
    expect(secret.isWiped).toBe(false);
    reached.close();
    expect(secret.isWiped).toBe(true);
    for (const reading of [
      reached.registry.readTree(KEY),
      reached.witness.readTree(KEY),
      reached.services.query('MSExchangeKMS'),
      reached.files.stat('C:\\'),
      reached.files.drives(),
    ])
      expect(await reading).toMatchObject({ state: 'unreadable', code: 'E-NET-LOST' });
    await expect(reached.registry.deleteTree(KEY)).rejects.toMatchObject({ code: 'E-NET-LOST' });
    await expect(reached.describe()).rejects.toMatchObject({ code: 'E-NET-LOST' });
  });

  test('takes a moment for each step, so that the steps can be seen', async () => {
    const practice = await openPracticeMachine({ scenario: 'q290226', stateFile: null, clock: systemClock });
    const credentials = { user: 'Administrator', domain: '', secret: secretOf(PRACTICE_PASSWORD), ntlm1: false };
    const begun = performance.now();
    await connectPractice(practice, { address: { host: 'signed' }, credentials }, systemClock);
    expect(performance.now() - begun).toBeGreaterThan(1000);
  });
});
