import { describe, expect, test } from 'vitest';
import type { ConnectProgress } from '../../../../electron/machines/network';
import type { TraceEvent } from '../../../../electron/machines/remote';
import { openInMemory } from '../../../remote/small-server/in-memory';

/** What a server of the old form can answer that Samba cannot be made to. */
describe('a logon that is refused', () => {
  test.each([
    [0xc000_0064, 'E-LOGON-FAILED'],
    [0xc000_006a, 'E-LOGON-FAILED'],
    [0xc000_006d, 'E-LOGON-FAILED'],
    [0xc000_0234, 'E-LOGON-LOCKED'],
    [0xc000_0072, 'E-LOGON-DISABLED'],
    [0xc000_0071, 'E-LOGON-PASSWORD-EXPIRED'],
    [0xc000_0224, 'E-LOGON-PASSWORD-EXPIRED'],
    [0xc000_0193, 'E-LOGON-ACCOUNT-EXPIRED'],
    [0xc000_006e, 'E-LOGON-RESTRICTED'],
    [0xc000_006f, 'E-LOGON-RESTRICTED'],
    [0xc000_0070, 'E-LOGON-RESTRICTED'],
    [0xc000_015b, 'E-LOGON-RESTRICTED'],
    [0xc000_0133, 'E-LOGON-CLOCK'],
    [0xc000_005e, 'E-LOGON-DOMAIN'],
    [0xc000_018c, 'E-LOGON-DOMAIN'],
    [0xc000_018d, 'E-LOGON-DOMAIN'],
    [0xc000_0022, 'E-LOGON-REFUSED'],
    [0xc000_00e5, 'E-LOGON-REFUSED'],
  ])('with status 0x%x is %s, tried once, and the line is closed', async (refuse, code) => {
    const events: TraceEvent[] = [];
    const steps: ConnectProgress[] = [];
    const opening = openInMemory({ refuse }, { trace: (event) => events.push(event), onStep: (step) => steps.push(step) });
    await expect(opening).rejects.toMatchObject({
      code,
      where: 'memory',
      exitStatus: 77,
      detail: `0x${refuse.toString(16)}`,
    });
    expect(steps.at(-1)).toMatchObject({ step: 'log-on', state: 'failed', error: { code } });
    expect(events.filter((event) => event.kind === 'request' && event.command === 'SESSION_SETUP').length).toBe(1);
    expect(events.at(-1)).toMatchObject({ kind: 'end' });
  });

  test('by letting everybody in as the guest is a failure', async () => {
    await expect(openInMemory({ guest: true })).rejects.toMatchObject({ code: 'E-LOGON-GUEST' });
  });
});

describe('a server that is not what is needed', () => {
  test.each([
    ['knows another dialect alone', { dialect: 0xffff }, 'talk', 'E-NET-SMB1-OFF'],
    ['chooses a dialect that was not offered', { dialect: 3 }, 'talk', 'E-NET-PROTOCOL'],
    ['has passwords of shares and no users', { mode: 2 }, 'talk', 'E-NET-SHARE-LEVEL'],
    ['wants passwords in clear text', { mode: 1 }, 'talk', 'E-NET-SHARE-LEVEL'],
    ['takes messages of 500 bytes', { buffer: 500 }, 'talk', 'E-NET-PROTOCOL'],
    ['has no registry service', { without: ['\\winreg'] }, 'registry', 'E-REMOTE-NO-REGISTRY'],
  ] as const)('%s', async (_, options, step, code) => {
    const steps: ConnectProgress[] = [];
    await expect(openInMemory(options, { onStep: (progress) => steps.push(progress) })).rejects.toMatchObject({ code });
    expect(steps.at(-1)).toMatchObject({ step, state: 'failed', error: { code } });
  });

  test('has no service control manager: it can be looked at, and says why no more', async () => {
    const { machine } = await openInMemory({ without: ['\\svcctl'], signing: 'required' });
    expect(machine.connection().failed.services).toMatchObject({ code: 'E-REMOTE-NO-SERVICES' });
    expect((await machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state).toBe('present');
    await expect(machine.requireChangeable()).rejects.toMatchObject({ code: 'E-REMOTE-NO-SERVICES' });
    machine.close();
  });

  test('has no administrative shares: its drives are unknown, and that is said', async () => {
    const { machine } = await openInMemory();
    expect(await machine.files.drives()).toMatchObject({ state: 'unreadable', code: 'E-REMOTE-NO-SHARE' });
    machine.close();
  });
});
