import type { ServiceView, StopState } from '../../contract/wizard/views';
import type { ServiceStatus } from '../../domain/service';
import { STOP_CEILING } from '../../repair/stop-service';
import type { StopStage } from '../stage';

/** Page 4: the service, as Windows last reported it. */
export function stopView({ phase, service, elapsedMs, dependents, error }: StopStage): StopState {
  return {
    page: 'stop',
    phase,
    service: service && serviceView(service),
    elapsedMs,
    limitMs: STOP_CEILING,
    dependents: dependents.map(({ name, displayName }) => ({ name, displayName })),
    error,
  };
}

function serviceView({ name, state, checkPoint, waitHint, config }: ServiceStatus): ServiceView {
  return { displayName: config.state === 'present' ? config.value.displayName : name, state, checkPoint, waitHint };
}
