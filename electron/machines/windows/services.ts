import { ABSENT, present, unreadable, type Reading, type Unreadable } from '../../domain/reading';
import {
  SERVICE_STATES,
  START_TYPES,
  Win32,
  type DependentService,
  type ServiceConfig,
  type ServiceState,
  type ServiceStatus,
} from '../../domain/service';
import type { ServicesPort } from '../ports';
import * as api from './native/service-api';
import { Win32Failure } from './native/win32';

const { ServiceRight } = api;
const SERVICE_ACCEPT_STOP = 0x1;

/** The services of this computer, through the SCM's API. */
export function windowsServices(): ServicesPort {
  return {
    query: (name) => answer(name, () => query(name)),
    runningDependents: (name) => answer(name, () => runningDependents(name)),
    async requestStop(name) {
      try {
        await api.withService(name, ServiceRight.STOP, api.controlStop);
        return { accepted: true };
      } catch (error) {
        if (error instanceof Win32Failure) return { accepted: false, win32: error.code };
        throw error;
      }
    },
  };
}

async function query(name: string): Promise<ServiceStatus> {
  const { QUERY_STATUS, QUERY_CONFIG } = ServiceRight;
  try {
    return await api.withService(name, QUERY_STATUS | QUERY_CONFIG, (service) => status(name, service, config(name, service)));
  } catch (error) {
    // Only the configuration may be denied; the state is useful without it.
    if (!isDenied(error)) throw error;
    return api.withService(name, QUERY_STATUS, (service) => status(name, service, failure(name, error)));
  }
}

function status(name: string, service: api.Service, configuration: Reading<ServiceConfig>): ServiceStatus {
  const raw = api.queryStatus(service);
  return {
    name,
    state: stateOf(raw.currentState),
    checkPoint: raw.checkPoint,
    waitHint: raw.waitHint,
    acceptsStop: (raw.controlsAccepted & SERVICE_ACCEPT_STOP) !== 0,
    win32ExitCode: raw.win32ExitCode,
    processId: raw.processId,
    config: configuration,
  };
}

function config(name: string, service: api.Service): Reading<ServiceConfig> {
  try {
    const raw = api.queryConfig(service);
    const startType = START_TYPES[raw.startType];
    if (startType === undefined) return unreadable('E-SCM-FAILED', name);
    return present({
      displayName: raw.displayName,
      startType,
      serviceType: raw.serviceType,
      binaryPath: raw.binaryPath,
      account: raw.account,
      dependsOn: raw.dependencies,
    });
  } catch (error) {
    return failure(name, error);
  }
}

async function runningDependents(name: string): Promise<readonly DependentService[]> {
  const found = await api.withService(name, ServiceRight.ENUMERATE_DEPENDENTS, api.activeDependents);
  return found.map((one) => ({ name: one.name, displayName: one.displayName, state: stateOf(one.currentState) }));
}

/** 1060 is the SCM's own statement that there is no such service; every other failure leaves the question open. */
async function answer<T>(name: string, ask: () => Promise<T>): Promise<Reading<T>> {
  try {
    return present(await ask());
  } catch (error) {
    if (error instanceof Win32Failure && error.code === Win32.SERVICE_DOES_NOT_EXIST) return ABSENT;
    return failure(name, error);
  }
}

function failure(name: string, error: unknown): Unreadable {
  if (!(error instanceof Win32Failure)) throw error;
  return unreadable(isDenied(error) ? 'E-SCM-DENIED' : 'E-SCM-FAILED', name, error.code);
}

function isDenied(error: unknown): boolean {
  return error instanceof Win32Failure && error.code === Win32.ACCESS_DENIED;
}

/** A number that winsvc.h does not define would be a failure of the call, not a state. */
function stateOf(code: number): ServiceState {
  const state = (SERVICE_STATES as Readonly<Record<number, ServiceState>>)[code];
  if (state === undefined) throw new Win32Failure('QueryServiceStatusEx', 13); // ERROR_INVALID_DATA
  return state;
}
