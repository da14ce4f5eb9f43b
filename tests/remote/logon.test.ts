import assert from 'node:assert/strict';
import { rename } from 'node:fs/promises';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../electron/contract/errors';
import type { ConnectProgress } from '../../electron/machines/network';
import { openRemoteMachine, Secret, type TraceEvent } from '../../electron/machines/remote';
import { treeFor } from '../contract/support';
import { type NtServer, startNtServer, type Variant } from './support/nt-server';
import { startProxy } from './support/proxy';

const KEY = { view: '32', path: 'SOFTWARE\\ExchangeKmsRepairTest' } as const;

async function refusal(act: Promise<unknown>): Promise<RepairError> {
  try {
    await act;
  } catch (error) {
    assert.ok(error instanceof RepairError, String(error));
    return error;
  }
  throw new Error('it was not refused');
}

async function serving(variant: Variant, run: (server: NtServer) => Promise<void>): Promise<void> {
  const server = await startNtServer(variant);
  try {
    await run(server);
  } finally {
    await server.remove();
  }
}

describe('with a server in its default settings,', () => {
  let server: NtServer;
  beforeAll(async () => void (server = await startNtServer()));
  afterAll(() => server.remove());

  test('each step is reported before and after, and the connection is signed', async () => {
    const steps: ConnectProgress[] = [];
    const machine = await server.open({ onStep: (step) => steps.push(step) });
    const told = steps.map(({ step, state }) => `${step} ${state}`);
    const inTurn = ['reach', 'talk', 'log-on', 'registry'].flatMap((step) => [`${step} running`, `${step} done`]);
    expect(told.slice(0, 8)).toEqual(inTurn);
    // The last two steps run side by side.
    expect(told.slice(8).sort()).toEqual(['files done', 'files running', 'services done', 'services running']);
    expect(machine.connection()).toMatchObject({
      address: '127.0.0.1',
      port: server.port,
      name: 'NTSERVER',
      signed: true,
      failed: {},
    });
    expect(machine.connection().windows).toMatch(/Windows NT 4\.0/);
    await machine.requireChangeable();
    machine.close();
  });

  test('NTLM v1 is used if it is asked for, and the connection is signed too', async () => {
    const machine = await server.open({ credentials: server.credentials({ ntlm1: true }) });
    expect(machine.connection().signed).toBe(true);
    machine.close();
  });

  test('a wrong password costs one attempt, has its own code, and is wiped', async () => {
    const { secret } = server.credentials();
    const credentials = { ...server.credentials({ user: 'Nobody Like That' }), secret };
    const events: TraceEvent[] = [];
    const steps: ConnectProgress[] = [];
    const error = await refusal(
      server.open({ credentials, trace: (event) => events.push(event), onStep: (step) => steps.push(step) }),
    );
    expect([error.code, error.exitStatus]).toEqual(['E-LOGON-FAILED', 77]);
    expect(steps.at(-1)).toMatchObject({ step: 'log-on', state: 'failed', error: { code: 'E-LOGON-FAILED' } });
    expect(secret.isWiped).toBe(true);
    const setUps = events.filter((event) => event.kind === 'request' && event.command === 'SESSION_SETUP');
    expect(setUps.length).toBe(2); // one logon of two messages
  });

  test('an account without a name is refused', async () => {
    expect((await refusal(server.open({ credentials: server.credentials({ user: '' }) }))).code).toBe('E-LOGON-FAILED');
  });

  test('an account without rights can look but not change, and the program says what is missing', async () => {
    const machine = await server.open({ credentials: server.credentials({ user: 'Operator' }) });
    expect((await machine.describe()).elevated).toBe(false);
    expect(machine.connection().failed.files).toMatchObject({ code: 'E-REMOTE-NOT-ADMIN' });
    expect((await machine.registry.readTree({ view: '32', path: 'SOFTWARE\\Microsoft\\Exchange' })).state).toBe('present');
    expect((await refusal(machine.requireChangeable())).code).toBe('E-REMOTE-NOT-ADMIN');
    expect((await refusal(machine.registry.writeTree(KEY, treeFor(KEY)))).code).toBe('E-REG-DENIED');
    expect((await machine.witness.readTree(KEY)).state).toBe('unreadable');
    machine.close();
  });

  describe.each([true, false])('an account (NTLM v1: %s)', (ntlm1) => {
    const OPERATOR = ['-u', 'nobody'];
    test.each([
      ['that is disabled', [...OPERATOR, '-c', '[D]'], [...OPERATOR, '-c', '[]'], 'E-LOGON-DISABLED'],
      ['that is locked', [...OPERATOR, '-c', '[L]'], [...OPERATOR, '-c', '[]'], 'E-LOGON-LOCKED'],
      ['that is expired', [...OPERATOR, '-K', '1'], [...OPERATOR, '-K', 'never'], 'E-LOGON-ACCOUNT-EXPIRED'],
      [
        'whose password has expired',
        ['-P', 'maximum password age', '-C', '1'],
        ['-P', 'maximum password age', '-C', '4294967295'],
        'E-LOGON-PASSWORD-EXPIRED',
      ],
    ])('%s is reported as such', async (_, change, back, code) => {
      await server.account(...change);
      // A password reaches its age only by waiting.
      if (change.includes('-P')) await sleep(2000);
      try {
        const credentials = server.credentials({ user: 'Operator', ntlm1 });
        expect(await refusal(server.open({ credentials }))).toMatchObject({ code, exitStatus: 77 });
        // Someone without the password learns nothing about the account.
        const wrong = { ...credentials, secret: Secret.fromUtf8(Buffer.from('wrong')) };
        if (code !== 'E-LOGON-LOCKED') expect((await refusal(server.open({ credentials: wrong }))).code).toBe('E-LOGON-FAILED');
      } finally {
        await server.account(...back);
      }
      const machine = await server.open({ credentials: server.credentials({ user: 'Operator', ntlm1 }) });
      machine.close();
    });
  });

  test('a registry service that does not run fails the registry step', async () => {
    const pipe = path.join(server.folder, 'ncalrpc', 'np', 'winreg');
    await rename(pipe, `${pipe}.away`);
    const steps: ConnectProgress[] = [];
    const error = await refusal(server.open({ onStep: (step) => steps.push(step) }));
    await rename(`${pipe}.away`, pipe);
    expect(error.code).toBe('E-REMOTE-NO-REGISTRY');
    expect(steps.at(-1)).toMatchObject({ step: 'registry', state: 'failed' });
  });

  test('a server whose service control manager does not run can still be looked at', async () => {
    const pipe = path.join(server.folder, 'ncalrpc', 'np', 'svcctl');
    await rename(pipe, `${pipe}.away`);
    const machine = await server.open();
    await rename(`${pipe}.away`, pipe);
    expect(machine.connection().failed.services).toMatchObject({ code: 'E-REMOTE-NO-SERVICES' });
    expect((await machine.registry.readTree({ view: '32', path: 'SOFTWARE\\Microsoft\\Exchange' })).state).toBe('present');
    expect((await refusal(machine.requireChangeable())).code).toBe('E-REMOTE-NO-SERVICES');
    machine.close();
  });

  test.each(['reach', 'talk', 'log-on', 'registry', 'services'] as const)(
    'abandoning a connection attempt at the step %s returns the reason, wipes the password and closes the line',
    async (at) => {
      const given = new AbortController();
      const credentials = server.credentials();
      const steps: ConnectProgress[] = [];
      const events: TraceEvent[] = [];
      const opening = server.open({
        credentials,
        signal: given.signal,
        trace: (event) => events.push(event),
        onStep: (progress) => {
          steps.push(progress);
          if (progress.step === at && progress.state === 'running') given.abort(new Error('enough'));
        },
      });
      await assert.rejects(opening, /enough/);
      expect(credentials.secret.isWiped).toBe(true);
      expect(steps.filter(({ state }) => state === 'failed')).toEqual([]);
      expect(events.filter(({ kind }) => kind === 'end').length).toBe(at === 'reach' ? 0 : 1);
    },
  );

  test('port 139 is used with a NetBIOS session first', async () => {
    const machine = await server.open({ address: { host: '127.0.0.1', port: server.netbiosPort, netbios: true } });
    expect(machine.connection()).toMatchObject({ port: server.netbiosPort, name: 'NTSERVER' });
    machine.close();
  });

  test('an answer altered on its way ends the connection for good', async () => {
    const proxy = await startProxy(server.port);
    const machine = await server.open({ address: { host: '127.0.0.1', port: proxy.port } });
    proxy.alter = (answer) => {
      const altered = Buffer.from(answer);
      altered[altered.length - 1]! ^= 1;
      return altered;
    };
    expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-SIGNATURE' });
    proxy.alter = null;
    // From then on, nothing that this server says counts, and nothing is sent to it.
    expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-SIGNATURE' });
    expect((await refusal(machine.registry.writeTree(KEY, treeFor(KEY)))).code).toBe('E-NET-SIGNATURE');
    machine.close();
    await proxy.close();
  });
});

test('a server that requires signing receives signed requests', () =>
  serving({ NT_SIGNING: 'mandatory' }, async (server) => {
    const machine = await server.open();
    expect(machine.connection().signed).toBe(true);
    await machine.registry.writeTree(KEY, treeFor(KEY));
    await machine.registry.deleteTree(KEY);
    machine.close();
  }));

test('a server that does not sign can be looked at, and is changed only after somebody has agreed', () =>
  serving({ NT_SIGNING: 'disabled' }, async (server) => {
    const machine = await server.open();
    expect(machine.connection().signed).toBe(false);
    for (const act of [
      () => machine.registry.writeTree(KEY, treeFor(KEY)),
      () => machine.registry.deleteTree(KEY),
      () => machine.registry.writeValue(KEY, { name: 'v', type: 1, data: Buffer.alloc(0) }),
      () => machine.registry.deleteValue(KEY, 'v'),
      () => machine.services.requestStop('MSExchangeKMS'),
      () => machine.requireChangeable(),
    ])
      expect((await refusal(act())).code).toBe('E-NET-UNSIGNED');
    expect((await machine.registry.readTree(KEY)).state).toBe('absent');
    machine.acceptUnsigned();
    await machine.registry.writeTree(KEY, treeFor(KEY));
    expect((await machine.registry.readTree(KEY)).state).toBe('present');
    machine.close();
  }));

test('a server that accepts only NTLM v2 refuses NTLM v1', () =>
  serving({ NT_NTLM: 'ntlmv2-only' }, async (server) => {
    const machine = await server.open();
    machine.close();
    const error = await refusal(server.open({ credentials: server.credentials({ ntlm1: true }) }));
    expect(error.code).toBe('E-LOGON-FAILED');
  }));

describe('connecting to something that is not such a server', () => {
  const listening = async (answer: (socket: net.Socket) => void): Promise<{ readonly port: number; close(): void }> => {
    const server = net.createServer((socket) => {
      socket.on('error', () => undefined);
      answer(socket);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { port: (server.address() as net.AddressInfo).port, close: () => server.close() };
  };

  test.each([
    [
      'a web server',
      'E-NET-NOT-SMB',
      (socket: net.Socket) => socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
    ],
    [
      'a server that closes the line when it hears SMB1',
      'E-NET-SMB1-OFF',
      (socket: net.Socket) => socket.once('data', () => socket.end()),
    ],
    [
      'a server that answers in SMB 2',
      'E-NET-SMB1-OFF',
      (socket: net.Socket) =>
        socket.once('data', () =>
          socket.write(Buffer.concat([Buffer.from([0, 0, 0, 64]), Buffer.from('\xfeSMB', 'latin1'), Buffer.alloc(60)])),
        ),
    ],
    [
      'a frame of 16 MB',
      'E-NET-PROTOCOL',
      (socket: net.Socket) => socket.once('data', () => socket.write(Buffer.from('00ffffff', 'hex'))),
    ],
  ])('fails with a code that fits %s', async (_, code, answer) => {
    const server = await listening(answer);
    const error = await refusal(openAt(server.port));
    expect([error.code, error.where]).toContain(code);
    server.close();
  });

  test.each([
    ['knows the name that is called first', 'localhost', ['82'], null],
    ['knows its own name alone', 'localhost', ['83', '82'], null],
    ['knows neither', 'localhost', ['83', '83'], 'E-NET-NETBIOS'],
    ['refuses, and only its address is known', '127.0.0.1', ['83', '82'], 'E-NET-NETBIOS'],
    ['sends the caller elsewhere', 'localhost', ['84'], 'E-NET-PROTOCOL'],
  ])('calls the expected names with a NetBIOS service that %s', async (_, host, answers, code) => {
    const called: string[] = [];
    const left = [...answers];
    const server = await listening((socket) =>
      socket.once('data', (request) => {
        called.push(calledName(request));
        const kind = left.shift()!;
        if (kind !== '82') return socket.end(Buffer.from(`${kind}000001${kind === '84' ? '00' : '82'}`, 'hex'));
        socket.write(Buffer.from('82000000', 'hex'));
        // The session is granted; this test does not check what follows.
        socket.once('data', () => socket.end());
      }),
    );
    const error = await refusal(openAt(server.port, host, true));
    expect(error.code).toBe(code ?? 'E-NET-SMB1-OFF');
    expect(called).toEqual(['*SMBSERVER', 'LOCALHOST'].slice(0, host === 'localhost' ? answers.length : 1));
    server.close();
  });

  test('can be abandoned if nothing ever answers', async () => {
    const silent = await listening(() => undefined);
    for (const netbios of [false, true]) {
      const given = new AbortController();
      const opening = openAt(silent.port, '127.0.0.1', netbios, given.signal);
      setTimeout(() => given.abort(new Error('enough')), 200);
      await assert.rejects(opening, /enough/);
    }
    silent.close();
  });

  test('fails if nothing listens at the port or the name does not exist', async () => {
    const server = await listening(() => undefined);
    server.close();
    expect((await refusal(openAt(server.port))).code).toBe('E-NET-UNREACHABLE');
    expect((await refusal(openAt(445, 'no-such-host.invalid'))).code).toBe('E-NET-NAME');
  });
});

/** The name that a session request calls: every letter stands for half a byte. */
function calledName(request: Buffer): string {
  const letters = request.toString('latin1', 5, 37);
  const bytes = Array.from({ length: 16 }, (_, i) => (letters.charCodeAt(i * 2) - 65) * 16 + letters.charCodeAt(i * 2 + 1) - 65);
  return String.fromCharCode(...bytes.slice(0, 15)).trim();
}

async function openAt(port: number, host = '127.0.0.1', netbios = false, signal?: AbortSignal): Promise<unknown> {
  const credentials = { user: 'u', domain: '', secret: Secret.fromUtf8(Buffer.from('p')), ntlm1: false };
  return openRemoteMachine({ address: { host, port, netbios }, credentials, ...(signal ? { signal } : {}) });
}
