import { open } from 'node:fs/promises';
import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import type { KeyRef } from '../../domain/registry';
import type { SystemFacts } from '../../domain/system';
import type { Address, ConnectOptions, Credentials, NetworkMachine } from '../network';
import type { Machine } from '../ports';
import { connect, type Connected, type Wiring } from './connect';
import { remoteFiles } from './files/port';
import { lookAt } from './look';
import { remoteRegistry } from './registry/port';
import { remoteServices } from './services';
import type { Traffic } from './session/connection';
import { isLost } from './session/failures';
import { whereOf } from './session/reach';
import { Server } from './session/server';
import { NO_TRACE, type Trace } from './session/trace';
import { savedHiveWitness } from './witness/port';
import { SavedKeys } from './witness/saved-key';

export { Secret } from '../secret';
export { NO_TRACE, type Trace, type TraceEvent } from './session/trace';

export interface RemoteOptions extends ConnectOptions {
  readonly trace?: Trace;
  /** Makes the connection; over TCP if omitted. */
  readonly dial?: NonNullable<Wiring['dial']>;
}

/** A server on the network, with what only such a machine has. */
export interface RemoteMachine extends NetworkMachine {
  readonly kind: 'remote';
  oneLook(): Machine;
  traffic(): Traffic;
}

/** A small key that every Windows has. */
const PROBE: KeyRef = { view: '32', path: 'SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName' };

/**
 * Connects to a server and logs on, once. This changes nothing on the server.
 * @throws RepairError E-NET-…, E-LOGON-…, E-REMOTE-…: the failure of the step that `onStep` named last
 */
export async function openRemoteMachine(options: RemoteOptions): Promise<RemoteMachine> {
  const { address, credentials, onStep, signal } = options;
  let first: Connected;
  try {
    first = await connect(address, credentials, { ...wiringOf(options), signal }, onStep);
  } catch (error) {
    credentials.secret.wipe();
    throw error;
  }
  return machineOn(first, options);
}

function machineOn(first: Connected, options: RemoteOptions): RemoteMachine {
  const { address, credentials } = options;
  const where = whereOf(address);
  let now = first;
  let mayGoUnsigned = options.acceptUnsigned ?? false;

  /** Logs on again after a lost connection; the server must be the same, and must sign if it did before. */
  const reconnect = async (): Promise<Connected['link']> => {
    const again = await connect(address, credentials, wiringOf(options)).catch((error: unknown) => {
      throw asLost(error, where);
    });
    const isOther = again.facts.id !== first.facts.id || again.facts.name !== first.facts.name;
    if (isOther || (first.link.connection.signed && !again.link.connection.signed)) {
      again.link.connection.close();
      throw new RepairError('E-NET-OTHER-SERVER', where, {
        detail: isOther ? again.facts.name : sentence('detail.no-longer-signed'),
      });
    }
    now = again;
    return again.link;
  };

  const requireWritable = (): void => {
    if (!now.link.connection.signed && !mayGoUnsigned) throw new RepairError('E-NET-UNSIGNED', where);
  };
  const server = new Server(first.link, reconnect, where);
  const saved = new SavedKeys(server, systemRootOf(first.facts));
  const fetchKey = (key: KeyRef): Promise<Buffer> => saved.fetch(key);
  const describe = async (): Promise<SystemFacts> => first.facts;

  const machine: RemoteMachine = {
    kind: 'remote',
    registry: remoteRegistry(server, { requireWritable, saveHive: (key, file) => saveTo(file, () => fetchKey(key)) }),
    services: remoteServices(server, requireWritable),
    files: remoteFiles(server),
    witness: savedHiveWitness(fetchKey),
    origin: originOf(address, credentials),
    describe,
    connection: () => ({
      where,
      address: now.link.connection.address,
      port: now.link.connection.port,
      name: first.facts.name,
      windows: first.facts.windows.label,
      signed: now.link.connection.signed,
      failed: now.failed,
    }),
    isUnsignedAccepted: () => mayGoUnsigned,
    acceptUnsigned: () => void (mayGoUnsigned = true),
    async requireChangeable() {
      requireWritable();
      const [failed] = Object.values(now.failed);
      if (failed) throw new RepairError(failed.code, failed.where, failed);
      if (!first.facts.elevated) throw new RepairError('E-REMOTE-NOT-ADMIN', where, { win32: 5 });
      await fetchKey(PROBE);
    },
    traffic: () => now.link.connection.traffic,
    close() {
      credentials.secret.wipe();
      server.close();
    },
    oneLook: () => lookAt(machine, server),
  };
  return machine;
}

/** A server that hangs up instead of answering has no SMB1, unless it had it a moment ago: then it is restarting. */
function asLost(error: unknown, where: string): unknown {
  const hungUp = error instanceof RepairError && error.code === 'E-NET-SMB1-OFF' && isLost(error.cause);
  return hungUp ? new RepairError('E-NET-LOST', where, { cause: error }) : error;
}

function wiringOf({ trace = NO_TRACE, dial }: RemoteOptions): Wiring {
  return { trace, ...(dial ? { dial } : {}) };
}

function systemRootOf({ environment }: SystemFacts): string {
  return environment['SYSTEMROOT'] ?? 'C:\\WINNT';
}

/** What is needed to find the server again, and nothing secret. */
function originOf({ host, port }: Address, { user, domain }: Credentials): Readonly<Record<string, string>> {
  return { host, ...(port === undefined ? {} : { port: String(port) }), user, ...(domain === '' ? {} : { domain }) };
}

/** Writes what `fetch` returns to a file that must not exist yet; false if the server refuses to save. */
async function saveTo(file: string, fetch: () => Promise<Buffer>): Promise<boolean> {
  let bytes: Buffer;
  try {
    bytes = await fetch();
  } catch (error) {
    if (error instanceof RepairError && error.code === 'E-REMOTE-SAVE-REFUSED') return false;
    throw error;
  }
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
  return true;
}
