import { setTimeout as sleep } from 'node:timers/promises';
import { RepairError } from '../../../contract/errors';
import { ANY_SERVER, isSessionGranted, sessionRequest } from '../wire/netbios';
import { Connection } from './connection';
import { Patience } from './limits';
import { type Line, openLine } from './socket';
import type { Trace } from './trace';

/** Where a server is, as the user named it. */
export interface Address {
  readonly host: string;
  /** Left out: 445 (Windows 2000) and 139 (NT 4.0), whichever answers. */
  readonly port?: number;
  /** Whether a NetBIOS session is asked for first; left out, on port 139 alone. */
  readonly netbios?: boolean;
}

const DIRECT = 445;
const NETBIOS = 139;
/** How long port 445 goes before port 139 is tried beside it, in milliseconds. */
const HEAD_START = 400;

/** Reaches a server. Only this host is ever contacted. Throws E-NET-NAME or E-NET-UNREACHABLE. */
export async function reach({ host, port, netbios }: Address): Promise<{ readonly line: Line; readonly netbios: boolean }> {
  if (port !== undefined) {
    return { line: await openLine(host, port, Patience.CONNECT), netbios: netbios ?? port === NETBIOS };
  }
  const given = new AbortController();
  const direct = openLine(host, DIRECT, Patience.CONNECT, given.signal);
  const waited = Promise.race([direct.then(() => undefined), sleep(HEAD_START)]);
  const session = waited.catch(() => undefined).then(() => openLine(host, NETBIOS, Patience.CONNECT, given.signal));
  const line = await Promise.any([direct, session]).catch(() => direct);
  given.abort();
  // The other one may have come through as well.
  for (const other of [direct, session])
    other.then(
      (late) => late !== line && late.close(),
      () => undefined,
    );
  return { line, netbios: line.port === NETBIOS };
}

/**
 * Makes a connection of a line; on port 139 the session is asked for under the name every server answers to, then under the
 * typed one, which some servers know alone [RFC 1002, 4.3.2]. Throws E-NET-NETBIOS where neither is taken.
 */
export async function talk(address: Address, trace: Trace): Promise<Connection> {
  const where = whereOf(address);
  const { line, netbios } = await reach(address);
  if (!netbios) return new Connection(line, where, trace);
  const first = new Connection(line, where, trace);
  if (isSessionGranted(await first.exchange(sessionRequest(ANY_SERVER, CALLING)))) return first;
  first.close();
  const second = new Connection(await openLine(address.host, line.port, Patience.CONNECT), where, trace);
  if (isSessionGranted(await second.exchange(sessionRequest(address.host.split('.')[0]!, CALLING)))) return second;
  second.close();
  throw new RepairError('E-NET-NETBIOS', where);
}

/** What this computer is called there: nothing depends on it, so its own name is not told. */
const CALLING = 'KMSREPAIR';

/** Host and port as messages name them. */
export function whereOf({ host, port }: Address): string {
  return port === undefined ? host : `${host}:${port}`;
}
