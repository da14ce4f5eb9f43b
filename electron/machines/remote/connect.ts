import { type ErrorView, RepairError } from '../../contract/errors';
import type { SystemFacts } from '../../domain/system';
import type { Address, ConnectStep, Credentials, OnConnect } from '../network';
import { describeServer } from './describe';
import { located, win32Of } from './session/failures';
import { openLanes } from './session/lanes';
import { Link } from './session/link';
import { logOn, negotiate } from './session/logon';
import { closedOnAbort, talk, whereOf } from './session/reach';
import { Share } from './session/share';
import type { Trace } from './session/trace';
import { Win32Failure } from './wire/rpc/operation';
import { Status, StatusFailure } from './wire/smb/status';

/** How a server is reached. */
export interface Wiring {
  readonly trace: Trace;
  /** Makes the connection; over TCP if omitted. */
  readonly dial?: typeof talk;
  /** Aborts connecting, with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** What connecting found out. */
export interface Connected {
  readonly link: Link;
  readonly facts: SystemFacts;
  /** What the server says it runs, at logon; '' if it says nothing. */
  readonly system: string;
  readonly signing: 'off' | 'offered' | 'required';
  /** Why services or files cannot be reached, by step; empty if both can. */
  readonly failed: Readonly<Partial<Record<ConnectStep, ErrorView>>>;
}

/**
 * Connects to a server and logs on, once. Throws the RepairError of the step that failed, after reporting it to
 * `onStep`; if services or files cannot be reached, this does not throw but lists them in `failed`.
 */
export async function connect(
  address: Address,
  credentials: Credentials,
  { trace, dial = talk, signal }: Wiring,
  onStep: OnConnect = () => undefined,
): Promise<Connected> {
  const failed: Partial<Record<ConnectStep, ErrorView>> = {};
  const fail = (name: ConnectStep, thrown: unknown): never => {
    signal?.throwIfAborted();
    const error = stepFailure(name, whereOf(address), thrown);
    failed[name] = error.toView();
    onStep({ step: name, state: 'failed', error: error.toView() });
    throw error;
  };
  const step = async <T>(name: ConnectStep, act: () => Promise<T>): Promise<T> => {
    onStep({ step: name, state: 'running' });
    try {
      const result = await act();
      onStep({ step: name, state: 'done' });
      return result;
    } catch (thrown) {
      return fail(name, thrown);
    }
  };

  const connection = await step('reach', () => dial(address, trace, signal));
  try {
    return await closedOnAbort(connection, signal, async () => {
      signal?.throwIfAborted();
      const negotiated = await step('talk', () => negotiate(connection, trace));
      const system = await step('log-on', () => logOn(connection, negotiated, credentials));
      const { pipes, lanes } = await step('registry', async () => {
        const share = await Share.connect(connection, 'IPC$');
        const opened = openLanes(connection, share, trace);
        await opened.begin();
        return { pipes: share, lanes: opened };
      });
      const link = new Link(connection, pipes, lanes, negotiated.time, trace);
      // None of these waits for another, and each takes several round trips.
      const [described] = await Promise.all([
        describeServer(lanes).catch((thrown: unknown) => fail('registry', thrown)),
        step('services', () => link.managers.begin()).catch(unlessEnded(link)),
        step('files', () => link.drive(SYSTEM_DRIVE)).catch(unlessEnded(link)),
      ]);
      const facts = { ...described, elevated: described.elevated && failed.files === undefined };
      signal?.throwIfAborted();
      return { link, facts, system, signing: negotiated.signing, failed };
    });
  } catch (error) {
    connection.close();
    throw error;
  }
}

/** The drive Windows is on unless somebody moved it; if its share opens, shares work. */
const SYSTEM_DRIVE = 'C';

/** Tolerates the failure of a step as long as the connection itself is open. */
function unlessEnded({ connection }: Link): (error: unknown) => void {
  return (error) => {
    if (!connection.isOpen) throw error;
  };
}

/** The error of a failed step: mostly what it threw, and for a refusal what that means at this step. */
function stepFailure(step: ConnectStep, where: string, error: unknown): RepairError {
  if (error instanceof RepairError && error.code !== 'E-REG-DENIED') return error;
  const isDenied = win32Of(error) === 5;
  if (isDenied) return new RepairError('E-REMOTE-NOT-ADMIN', where, { win32: 5, detail: step, cause: error });
  const codes = STEP_CODES[step];
  if (error instanceof StatusFailure && MISSING.has(error.status))
    return new RepairError(codes, where, { detail: step, cause: error });
  if (error instanceof Win32Failure) return new RepairError(codes, where, { win32: error.code, cause: error });
  return located(where, error, { denied: 'E-REMOTE-NOT-ADMIN', failed: codes });
}

const MISSING: ReadonlySet<number> = new Set([
  Status.NAME_NOT_FOUND,
  Status.PATH_NOT_FOUND,
  Status.BAD_NETWORK_NAME,
  Status.PIPE_NOT_AVAILABLE,
  Status.PIPE_DISCONNECTED,
  Status.PIPE_BROKEN,
]);

const STEP_CODES = {
  reach: 'E-NET-UNREACHABLE',
  talk: 'E-NET-NOT-SMB',
  'log-on': 'E-LOGON-REFUSED',
  registry: 'E-REMOTE-NO-REGISTRY',
  services: 'E-REMOTE-NO-SERVICES',
  files: 'E-REMOTE-NO-SHARE',
} as const;
