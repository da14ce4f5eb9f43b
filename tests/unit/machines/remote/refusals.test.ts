import { describe, expect, test, vi } from 'vitest';
import type { ConnectProgress } from '../../../../electron/machines/network';
import type { TraceEvent } from '../../../../electron/machines/remote';
import { sentence } from '../../../../electron/contract/words/sentence';
import { type KeyTree, textData } from '../../../../electron/domain/registry';
import { Secret } from '../../../../electron/machines/secret';
import { OLD_SERVER, oldDrive, openInMemory, SMALL_USER } from '../../../remote/small-server/in-memory';
import type { SmallServerOptions } from '../../../remote/small-server/small-server';

/** Answers of an old server that Samba cannot be made to give. */
describe('a logon', () => {
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
  ])('that is refused with status 0x%x is reported as %s, is tried once, and closes the connection', async (refuse, code) => {
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

  test('that the server grants only as guest fails', async () => {
    await expect(openInMemory({ guest: true })).rejects.toMatchObject({ code: 'E-LOGON-GUEST' });
  });
});

describe('an unsuitable server', () => {
  test.each([
    ['knows only another dialect', { dialect: 0xffff }, 'talk', 'E-NET-SMB1-OFF'],
    ['chooses a dialect that was not offered', { dialect: 3 }, 'talk', 'E-NET-PROTOCOL'],
    ['has passwords for shares and no users', { mode: 2 }, 'talk', 'E-NET-SHARE-LEVEL'],
    ['wants passwords in clear text', { mode: 1 }, 'talk', 'E-NET-SHARE-LEVEL'],
    ['takes messages of only 500 bytes', { buffer: 500 }, 'talk', 'E-NET-PROTOCOL'],
    ['has no registry service', { without: ['\\winreg'] }, 'registry', 'E-REMOTE-NO-REGISTRY'],
  ] as const)('is refused if it %s', async (_, options, step, code) => {
    const steps: ConnectProgress[] = [];
    await expect(openInMemory(options, { onStep: (progress) => steps.push(progress) })).rejects.toMatchObject({ code });
    expect(steps.at(-1)).toMatchObject({ step, state: 'failed', error: { code } });
  });

  test('can be examined without a service control manager, and says why it cannot be changed', async () => {
    const { machine } = await openInMemory({ without: ['\\svcctl'], signing: 'required' });
    expect(machine.connection().failed.services).toMatchObject({ code: 'E-REMOTE-NO-SERVICES' });
    expect((await machine.registry.listKey({ view: '32', path: 'SOFTWARE' })).state).toBe('present');
    await expect(machine.requireChangeable()).rejects.toMatchObject({ code: 'E-REMOTE-NO-SERVICES' });
    machine.close();
  });

  test('reports its drives as unreadable if it has no administrative shares', async () => {
    const { machine } = await openInMemory();
    expect(await machine.files.drives()).toMatchObject({ state: 'unreadable', code: 'E-REMOTE-NO-SHARE' });
    machine.close();
  });
});

const KEY = { view: '32', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' } as const;
const TREE = { name: 'KMServer', values: [], subkeys: [] };

describe('a connection', () => {
  test('ends at an answer with a wrong signature and is not made again', async () => {
    let altered = false;
    const { machine, sessions } = await openInMemory({ signing: 'offered' }, {}, (answer) => {
      if (altered) answer[20]! ^= 1;
      return answer;
    });
    altered = true;
    expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-SIGNATURE' });
    altered = false;
    expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-SIGNATURE' });
    expect(sessions.length).toBe(1);
    machine.close();
  });

  test('without signatures refuses every change before anything is sent', async () => {
    const { machine, sessions } = await openInMemory({ drive: oldDrive() });
    const asked = sessions[0]!.called.length;
    for (const act of [
      () => machine.registry.writeTree(KEY, TREE),
      () => machine.registry.deleteTree(KEY),
      () => machine.registry.writeValue(KEY, { name: 'v', type: 1, data: Buffer.alloc(0) }),
      () => machine.registry.deleteValue(KEY, 'v'),
      () => machine.services.requestStop('MSExchangeKMS'),
      () => machine.requireChangeable(),
    ])
      await expect(act()).rejects.toMatchObject({ code: 'E-NET-UNSIGNED' });
    expect(sessions[0]!.called.length).toBe(asked);
    machine.acceptUnsigned();
    await machine.requireChangeable();
    machine.close();
  });

  /** One server at the first connection, and another one after that connection is lost. */
  const twoServers = async (next: Partial<SmallServerOptions>) => {
    let cut = false;
    const opened = await openInMemory(
      (connection) => ({ signing: 'offered', ...(connection === 0 ? {} : next) }),
      {},
      (answer) => (cut ? null : answer),
    );
    cut = true;
    return opened;
  };

  test('that is lost is made again once, and the question is asked again', async () => {
    const { machine, sessions } = await twoServers({});
    expect((await machine.registry.readTree(KEY)).state).toBe('present');
    expect(sessions.length).toBe(2);
    machine.close();
  });

  test.each([
    ['with another name', { registry: renamed('OTHERNT') }, 'OTHERNT'],
    ['that no longer signs', { signing: 'off' }, sentence('detail.no-longer-signed')],
  ] as const)('that leads to a server %s at the same address is not used', async (_, next, detail) => {
    const { machine, sessions } = await twoServers(next);
    for (let i = 0; i < 2; i++)
      expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-OTHER-SERVER', detail });
    await expect(machine.registry.deleteTree(KEY)).rejects.toMatchObject({ code: 'E-NET-OTHER-SERVER' });
    expect(sessions.length).toBe(2);
    machine.close();
  });

  test('that is lost is not made again once the server has refused the logon', async () => {
    const { machine, sessions } = await twoServers({ refuse: 0xc000_0234 });
    const now = performance.now.bind(performance);
    for (let minutes = 0; minutes < 3; minutes++) {
      vi.spyOn(performance, 'now').mockImplementation(() => now() + minutes * 60_000);
      expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-LOGON-LOCKED' });
    }
    vi.restoreAllMocks();
    expect(sessions.length).toBe(2);
    machine.close();
  });

  test('that was closed asks nothing more, and its password is wiped', async () => {
    const secret = Secret.fromUtf8(Buffer.from(SMALL_USER.password));
    const { machine, sessions } = await openInMemory(
      {},
      { credentials: { user: SMALL_USER.user, domain: '', ntlm1: false, secret } },
    );
    machine.close();
    expect(secret.isWiped).toBe(true);
    expect(await machine.registry.readTree(KEY)).toMatchObject({ state: 'unreadable', code: 'E-NET-LOST' });
    expect(sessions.length).toBe(1);
  });

  test('that cannot be made wipes the password as well', async () => {
    const secret = Secret.fromUtf8(Buffer.from('wrong'));
    const credentials = { user: SMALL_USER.user, domain: '', ntlm1: false, secret };
    await expect(openInMemory({}, { credentials })).rejects.toMatchObject({ code: 'E-LOGON-FAILED' });
    expect(secret.isWiped).toBe(true);
  });
});

/** The registry of OLD_SERVER with another computer name. */
function renamed(name: string): KeyTree {
  const change = (tree: KeyTree): KeyTree => ({
    ...tree,
    values: tree.values.map((value) => (value.name === 'ComputerName' ? { ...value, data: textData(name) } : value)),
    subkeys: tree.subkeys.map(change),
  });
  return change(OLD_SERVER.registry);
}
