import { setTimeout as sleep } from 'node:timers/promises';
import { RepairError } from '../../../contract/errors';
import type { Address } from '../../network';
import { ANY_SERVER, isSessionGranted, sessionRequest } from '../wire/netbios';
import { Connection } from './connection';
import { Patience } from './limits';
import { type Line, openLine } from './socket';
import type { Trace } from './trace';

const DIRECT = 445;
const NETBIOS = 139;
/** How long only port 445 is tried before port 139 is tried as well, in milliseconds. */
const HEAD_START = 400;

/** Reaches a server. Never contacts any other host. Throws E-NET-NAME, E-NET-UNREACHABLE, or the reason of `signal`. */
export async function reach(
  { host, port, netbios }: Address,
  signal?: AbortSignal,
): Promise<{ readonly line: Line; readonly netbios: boolean }> {
  if (port !== undefined) {
    return { line: await openLine(host, port, Patience.CONNECT, signal), netbios: netbios ?? port === NETBIOS };
  }
  const given = new AbortController();
  const either = signal ? AbortSignal.any([signal, given.signal]) : given.signal;
  const direct = openLine(host, DIRECT, Patience.CONNECT, either);
  const begun = await Promise.race([direct, sleep(HEAD_START, null)]).catch(() => null);
  if (begun !== null) return { line: begun, netbios: false };
  const session = openLine(host, NETBIOS, Patience.CONNECT, either);
  const line = await Promise.any([direct, session]).catch(() => direct);
  given.abort();
  // The other one may have connected as well.
  for (const other of [direct, session])
    other.then(
      (late) => late !== line && late.close(),
      () => undefined,
    );
  return { line, netbios: line.port === NETBIOS };
}

/**
 * Makes a connection from a line; on port 139 requests the session under the name that every server answers to, then
 * under the typed one, the only one that some servers know [RFC 1002, 4.3.2]. Throws E-NET-NETBIOS if neither is
 * accepted.
 */
export async function talk(address: Address, trace: Trace, signal?: AbortSignal): Promise<Connection> {
  const where = whereOf(address);
  const { line, netbios } = await reach(address, signal);
  if (!netbios) return new Connection(line, where, trace);
  const first = new Connection(line, where, trace);
  if (await isGranted(first, ANY_SERVER, signal)) return first;
  first.close();
  if (IS_ADDRESS.test(address.host)) throw new RepairError('E-NET-NETBIOS', where);
  const second = new Connection(await openLine(address.host, line.port, Patience.CONNECT, signal), where, trace);
  if (await isGranted(second, address.host.split('.')[0]!, signal)) return second;
  second.close();
  throw new RepairError('E-NET-NETBIOS', where);
}

async function isGranted(connection: Connection, called: string, signal?: AbortSignal): Promise<boolean> {
  return closedOnAbort(connection, signal, async () =>
    isSessionGranted(await connection.exchange(sessionRequest(called, CALLING))),
  );
}

/** Ends the connection if `signal` aborts while `act` runs: whatever waits for an answer then fails. */
export async function closedOnAbort<T>(
  connection: Connection,
  signal: AbortSignal | undefined,
  act: () => Promise<T>,
): Promise<T> {
  const close = (): void => connection.close();
  signal?.addEventListener('abort', close, { once: true });
  try {
    return await act();
  } finally {
    signal?.removeEventListener('abort', close);
  }
}

/** An address is not a name that could be called. */
const IS_ADDRESS = /^[\d.]+$|:/;

/** The name of this computer there: nothing depends on it, so the real name is not revealed. */
const CALLING = 'KMSREPAIR';

/** Host and port as messages name them. */
export function whereOf({ host, port }: Address): string {
  return port === undefined ? host : `${host}:${port}`;
}
