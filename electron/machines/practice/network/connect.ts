import { type ErrorCode, type ErrorView, RepairError } from '../../../contract/errors';
import { CONNECT_STEPS, type ConnectOptions, type ConnectStep } from '../../network';
import type { Clock } from '../../ports';
import type { PracticeMachine } from '../practice';
import { practiceLogon } from './accounts';
import { type PracticeHost, practiceHost } from './hosts';
import { overNetwork, type PracticeNetworkMachine } from './over-network';

/** How long a step takes, in milliseconds: long enough to be seen. */
const STEP = 350;

/**
 * Connects to a practice server in the same named steps as to a real one, but to nothing outside this program:
 * `hosts.ts` defines how each name answers, `accounts.ts` who may log on.
 * @throws RepairError E-NET-…, E-LOGON-…, E-REMOTE-…: the failure of the step that `onStep` named last
 */
export async function connectPractice(
  practice: PracticeMachine,
  { address, credentials, onStep = () => undefined, signal, acceptUnsigned = false }: ConnectOptions,
  clock: Clock,
): Promise<PracticeNetworkMachine> {
  const where = address.port === undefined ? address.host : `${address.host}:${address.port}`;
  const failed: Partial<Record<ConnectStep, ErrorView>> = {};
  const host = practiceHost(address.host);
  let administrator = false;

  const outcome = (step: ConnectStep): RepairError | null => {
    const error = (code: ErrorCode, win32?: number): RepairError => new RepairError(code, where, { win32 });
    if (host === null) return error('E-NET-NAME');
    if (step === 'reach' && address.port !== undefined && address.port !== host.port) return error('E-NET-UNREACHABLE');
    if (host.fails?.step === step) return error(host.fails.code, host.fails.win32);
    if (step === 'log-on') {
      if (host.ntlm1Only === true && !credentials.ntlm1) return error('E-LOGON-FAILED');
      const account = practiceLogon(credentials.user, credentials.domain, credentials.secret);
      if (typeof account === 'string') return error(account);
      ({ administrator } = account);
    }
    return step === 'files' && !administrator ? error('E-REMOTE-NOT-ADMIN', 5) : null;
  };

  try {
    for (const step of CONNECT_STEPS) {
      onStep({ step, state: 'running' });
      await clock.sleep(STEP, signal);
      signal?.throwIfAborted();
      const error = outcome(step);
      if (error === null) {
        onStep({ step, state: 'done' });
        continue;
      }
      onStep({ step, state: 'failed', error: error.toView() });
      if (!MAY_FAIL.has(step)) throw error;
      failed[step] = error.toView();
    }
  } catch (error) {
    credentials.secret.wipe();
    throw error;
  }
  const { name, windows } = await practice.describe();
  const facts = { where, ...reached(host!), name, windows: windows.label, failed };
  return overNetwork(practice, { address, credentials, facts, administrator, acceptUnsigned, saveRefused: host!.saveRefused });
}

const MAY_FAIL: ReadonlySet<ConnectStep> = new Set(['services', 'files']);

function reached({ address, port, signed }: PracticeHost): Pick<PracticeHost, 'address' | 'port' | 'signed'> {
  return { address, port, signed };
}
