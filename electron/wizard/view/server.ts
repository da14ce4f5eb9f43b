import type { ConnectionView, ConnectStepId, ServerState } from '../../contract/wizard/views';
import type { ErrorView } from '../../contract/errors';
import { CONNECT_STEPS } from '../../machines/network';
import { PRACTICE_ACCOUNTS, PRACTICE_HOSTS, PRACTICE_PASSWORD } from '../../machines/practice';
import type { Place } from '../../places/place';
import type { ServerStage } from '../stage';

/** Everything to type on the practice network; its page shows it. */
const PRACTICE_NETWORK: ServerState['practice'] = {
  hosts: Object.keys(PRACTICE_HOSTS),
  users: Object.keys(PRACTICE_ACCOUNTS),
  password: PRACTICE_PASSWORD,
};

/** The page of a server on the network, and the progress of connecting. */
export function serverView({ practice, then, form, known, steps, connecting, error }: ServerStage): ServerState {
  return {
    page: 'server',
    practice: practice === null ? null : PRACTICE_NETWORK,
    then: then?.verb ?? null,
    server: then?.server.name ?? null,
    form,
    known,
    steps:
      steps.size === 0 && !connecting
        ? []
        : CONNECT_STEPS.map((id) => ({ id, ...(steps.get(id) ?? { state: 'waiting', error: null }) })),
    connecting,
    error,
  };
}

/** What connecting to a machine showed; null for one that is not on the network. */
export function connectionView({ network }: Place): ConnectionView | null {
  if (network === null) return null;
  const { address, port, name, windows, signed, failed } = network.connection();
  const failures = Object.entries(failed) as readonly (readonly [ConnectStepId, ErrorView])[];
  return { address, port, name, windows, signed, failed: failures.map(([step, error]) => ({ step, error })) };
}
