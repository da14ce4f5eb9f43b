import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import type { Reading } from '../../../../electron/domain/reading';
import { observe } from '../../../../electron/repair/observe';
import { systemClock } from '../../../../electron/repair/clock';
import { Secret, type TraceEvent } from '../../../../electron/machines/remote';
import { openInMemory, SMALL_USER } from '../../../remote/small-server/in-memory';

const key = (path: string): { readonly view: '32'; readonly path: string } => ({ view: '32', path });

function value<T>(reading: Reading<T>): T {
  if (reading.state !== 'present') throw new Error(JSON.stringify(reading));
  return reading.value;
}

const credentials = (password: string, ntlm1 = false) => ({
  user: SMALL_USER.user,
  domain: '',
  ntlm1,
  secret: Secret.fromUtf8(Buffer.from(password)),
});

describe('a server of the old form, as NT 4.0 is by default: 4356 bytes, one request at a time', () => {
  test('class names, links and values longer than a fragment come back', async () => {
    const { machine } = await openInMemory();
    const exchange = value(await machine.registry.readTree(key('SOFTWARE\\Microsoft\\Exchange')));
    const kms = exchange.subkeys.find(({ name }) => name === 'KMServer')!;
    expect(kms.className).toBe('A class, Ключ');
    expect(kms.values.find(({ name }) => name === 'Large')?.data.length).toBe(6002);
    const system = value(await machine.registry.readTree(key('SYSTEM')));
    expect(system.subkeys.find(({ name }) => name === 'CurrentControlSet')).toMatchObject({ link: true, subkeys: [] });
    const service = value(await machine.registry.readTree(key('system\\currentcontrolset\\services\\msexchangekms')));
    expect([service.name, service.subkeys.length]).toEqual(['MSExchangeKMS', 1]);
    expect(await machine.registry.readTree(key('SOFTWARE\\Microsoft\\Exchange\\None\\Below'))).toEqual({ state: 'absent' });
    machine.close();
  });

  test('one look goes by in one request at a time, asks for nothing that changes, and says the same as one by one', async () => {
    const { machine, sessions } = await openInMemory({ requests: 1 });
    const { targets, evidence } = await observe(machine, systemClock);
    const again = await observe({ ...machine, oneLook: () => machine }, systemClock);
    const plain = (all: typeof targets): string =>
      JSON.stringify(all, (name, one: unknown) => (name === 'data' ? Buffer.from(one as Uint8Array).toString('hex') : one));
    expect(plain(targets)).toBe(plain(again.targets));
    expect(evidence).toEqual(again.evidence);
    // Open, close, enumerate, ask: \winreg 2, 5, 9, 10, 15, 16, 17; \svcctl 0, 6, 13, 15, 16, 17.
    expect(
      [...new Set(sessions.flatMap(({ called }) => called))].filter(
        (opnum) => ![0, 2, 5, 6, 9, 10, 13, 15, 16, 17].includes(opnum),
      ),
    ).toEqual([]);
    machine.close();
  });

  test('services and their dependents', async () => {
    const { machine } = await openInMemory();
    expect(value(await machine.services.query('MSExchangeKMS'))).toMatchObject({ state: 'running', acceptsStop: true });
    expect(value(await machine.services.runningDependents('MSExchangeKMS'))).toEqual([
      { name: 'NeedsKms', displayName: 'Needs the KMS', state: 'running' },
    ]);
    expect(await machine.services.query('None')).toEqual({ state: 'absent' });
    machine.close();
  });

  test.each([false, true])('it signs in the old form where that is required (NTLM v1: %s)', async (ntlm1) => {
    const { machine, sessions } = await openInMemory(
      { signing: 'required' },
      { credentials: credentials(SMALL_USER.password, ntlm1) },
    );
    expect(machine.connection().signed).toBe(true);
    expect((await machine.registry.listKey(key('SOFTWARE'))).state).toBe('present');
    expect(sessions.map(({ badSignatures }) => badSignatures)).toEqual([0]);
    machine.close();
  });

  test('a wrong password is refused in either form, and asked for once', async () => {
    for (const ntlm1 of [false, true]) {
      const events: TraceEvent[] = [];
      const opening = openInMemory({}, { credentials: credentials('wrong', ntlm1), trace: (event) => events.push(event) });
      await expect(opening).rejects.toMatchObject({ code: 'E-LOGON-FAILED' });
      expect(events.filter((event) => event.kind === 'request' && event.command === 'SESSION_SETUP').length).toBe(1);
    }
  });

  test('without administrative shares it can be looked at and not changed', async () => {
    const { machine } = await openInMemory();
    expect((await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Exchange\\KMServer'))).state).toBe('unreadable');
    await expect(machine.requireChangeable()).rejects.toBeInstanceOf(RepairError);
    machine.close();
  });

  test('the trace tells of no name, no response and no data', async () => {
    const events: TraceEvent[] = [];
    const { machine } = await openInMemory({}, { trace: (event) => events.push(event) });
    await observe(machine, systemClock);
    machine.close();
    const text = JSON.stringify(events);
    expect(events.length).toBeGreaterThan(100);
    for (const secret of ['Administrator', SMALL_USER.password, 'OLDNT', 'KMServer', 'MSExchange', 'exchsrvr', 'NTDOM'])
      expect(text).not.toContain(secret);
  });
});
