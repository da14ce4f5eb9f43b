import { textData } from '../../../electron/domain/registry';
import { openRemoteMachine, type RemoteMachine, type RemoteOptions, Secret } from '../../../electron/machines/remote';
import { Connection } from '../../../electron/machines/remote/session/connection';
import type { Line } from '../../../electron/machines/remote/session/socket';
import { frame } from '../../../electron/machines/remote/wire/netbios';
import { program } from '../../support/program-file';
import { key } from '../../unit/machines/offline/server-disk';
import { Drive } from './drive';
import { type Session, smallSession, type SmallServerOptions } from './small-server';

/** Changes an answer's frame on its way; `number` counts the answers of a connection. Null: the answer never comes. */
export type Meddle = (answer: Buffer, number: number) => Buffer | null;

/**
 * A line to a small server in this process. With `meddle`, it closes as soon as nothing is on its way any more: a
 * request unanswered by then stays unanswered, and no test should wait for a time limit to find that out.
 */
export function lineTo(session: Session, meddle?: Meddle): Line {
  let data: (piece: Buffer) => void = () => undefined;
  let end: (why: string) => void = () => undefined;
  let [answers, sent, open] = [0, 0, true];
  const close = (why: string): void => {
    if (!open) return;
    open = false;
    end(why);
  };
  const closeIfQuiet = (after: number): void => {
    if (sent === after) close('nothing on its way');
  };
  return {
    address: 'memory',
    port: 445,
    send(bytes) {
      if (!open) return;
      const mine = ++sent;
      setImmediate(() => {
        if (!open) return;
        const answer = session.answer(Buffer.from(bytes).subarray(4));
        if (answer === null) return close('hung up');
        const frames = frame(0, answer);
        const changed = meddle ? meddle(frames, answers++) : frames;
        if (changed !== null) data(changed);
        if (meddle) setImmediate(() => setImmediate(() => closeIfQuiet(mine)));
      });
    },
    listen(onData, onEnd) {
      data = onData;
      end = onEnd;
    },
    close: () => close('closed here'),
  };
}

/** An NT 4.0 server with what the tests look for. */
export const OLD_SERVER: Omit<SmallServerOptions, 'user' | 'password'> = {
  registry: key('MACHINE', {}, [
    key('SYSTEM', {}, [
      {
        name: 'CurrentControlSet',
        link: true,
        values: [
          { name: 'SymbolicLinkValue', type: 6, data: textData('\\REGISTRY\\MACHINE\\SYSTEM\\ControlSet001').subarray(0, -2) },
        ],
        subkeys: [],
      },
      key('ControlSet001', {}, [
        key('Control', {}, [key('ComputerName', {}, [key('ComputerName', { ComputerName: 'OLDNT' })])]),
        key('Services', {}, [
          key('MSExchangeKMS', { Start: 2, ImagePath: 'C:\\exchsrvr\\bin\\kmserver.exe' }, [key('Security', { Security: 'x' })]),
          key('RpcSs', { Start: 2 }),
        ]),
      ]),
    ]),
    key('SOFTWARE', {}, [
      key('Microsoft', {}, [
        key('Windows NT', {}, [
          key('CurrentVersion', { CurrentVersion: '4.0', CurrentBuildNumber: '1381', SystemRoot: 'C:\\WINNT' }),
        ]),
        key('Exchange', {}, [
          { ...key('KMServer', { '': 'default', Large: 'x'.repeat(3000) }), className: 'A class, Ключ' },
          key('Setup', { 'Key Management Server': 'C:\\exchsrvr' }),
        ]),
      ]),
    ]),
  ]),
  services: [
    {
      name: 'MSExchangeKMS',
      display: 'Microsoft Exchange Key Management Server',
      path: 'C:\\exchsrvr\\bin\\kmserver.exe',
      state: 4,
      dependents: [{ name: 'NeedsKms', display: 'Needs the KMS' }],
    },
  ],
};

/** The server's drive C: Windows' folder for temporary files, and a program. */
export function oldDrive(): Drive {
  return new Drive({
    '\\WINNT': null,
    '\\WINNT\\Temp': null,
    '\\exchsrvr': null,
    '\\exchsrvr\\bin': null,
    '\\exchsrvr\\bin\\store.exe': program('5.5.2448.0'),
    '\\exchsrvr\\kmsdata': null,
    '\\exchsrvr\\kmsdata\\kmsmdb.edb': Buffer.alloc(9000, 7),
    '\\Exchange Server Setup.log': Buffer.from('++++ Microsoft Exchange Setup initialized ++++\r\n'),
  });
}

export const SMALL_USER = { user: 'Administrator', password: 'Pässword1' } as const;

export interface Opened {
  readonly machine: RemoteMachine;
  readonly sessions: readonly Session[];
}

/** What differs from OLD_SERVER; each connection, counted from 0, may reach a different server. */
export type Different = Partial<SmallServerOptions> | ((connection: number) => Partial<SmallServerOptions>);

/** Opens a machine on such a server. Each connection is a separate session; `meddle` changes only the first. */
export async function openInMemory(
  different: Different = {},
  more: Partial<RemoteOptions> = {},
  meddle?: Meddle,
): Promise<Opened> {
  const sessions: Session[] = [];
  const machine = await openRemoteMachine({
    address: { host: 'memory' },
    credentials: { user: SMALL_USER.user, domain: '', secret: Secret.fromUtf8(Buffer.from(SMALL_USER.password)), ntlm1: false },
    ...more,
    dial: async (_, trace) => {
      const options = typeof different === 'function' ? different(sessions.length) : different;
      const session = smallSession({ ...OLD_SERVER, ...SMALL_USER, ...options });
      sessions.push(session);
      return new Connection(lineTo(session, sessions.length === 1 ? meddle : undefined), 'memory', trace);
    },
  });
  return { machine, sessions };
}
