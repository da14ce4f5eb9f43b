import { RepairError } from '../../contract/errors';
import { ABSENT, present, type Reading, unreadable } from '../../domain/reading';
import {
  type DependentService,
  SERVICE_STATES,
  type ServiceConfig,
  type ServiceState,
  type ServiceStatus,
  START_TYPES,
  type StopAnswer,
  Win32,
} from '../../domain/service';
import type { ServicesPort } from '../ports';
import { asReading, isLost, located, tooMany, win32Of } from './session/failures';
import { Patience } from './session/limits';
import type { Manager } from './session/link';
import type { Server } from './session/server';
import type { Operation } from './wire/rpc/operation';
import * as svcctl from './wire/rpc/svcctl';

const { ServiceRight } = svcctl;
const ACCEPT_STOP = 0x1;
const CODES = { denied: 'E-SCM-DENIED', failed: 'E-SCM-FAILED' } as const;

/** The buffer size offered first, and the largest one given on request, in bytes. */
const ROOM = 2048;
const MOST_ROOM = 64 * 1024;

/** The services of a server, through \svcctl, using only what NT 4.0's service control manager offers. */
export function remoteServices(server: Server, requireWritable: () => void): ServicesPort {
  async function answer<T>(name: string, ask: (manager: Manager) => Promise<T>): Promise<Reading<T>> {
    try {
      if (name.includes('\0')) return ABSENT;
      return present(await server.question(({ managers }) => managers.use(ask)));
    } catch (error) {
      if (win32Of(error) === Win32.SERVICE_DOES_NOT_EXIST) return ABSENT;
      return readingOf(name, error);
    }
  }

  const query = (name: string): Promise<Reading<ServiceStatus>> =>
    answer(name, async (manager) => {
      const { QUERY_STATUS, QUERY_CONFIG } = ServiceRight;
      try {
        return await withService(manager, name, QUERY_STATUS | QUERY_CONFIG, async (call) => {
          const config = await call((service) => svcctl.queryStatus(service));
          return statusOf(name, config, await readConfig(name, call));
        });
      } catch (error) {
        // Only the configuration may be denied; the state is useful without it.
        if (win32Of(error) !== Win32.ACCESS_DENIED) throw error;
        return withService(manager, name, QUERY_STATUS, async (call) =>
          statusOf(name, await call((service) => svcctl.queryStatus(service)), readingOf(name, error)),
        );
      }
    });

  return {
    query,

    runningDependents: (name) =>
      answer(name, (manager) =>
        withService(manager, name, ServiceRight.ENUMERATE_DEPENDENTS, async (call): Promise<readonly DependentService[]> => {
          const found = await sized(name, (room) => call((service) => svcctl.enumActiveDependents(service, room)));
          return found.map((one) => ({ name: one.name, displayName: one.display, state: stateOf(name, one.state) }));
        }),
      ),

    async requestStop(name): Promise<StopAnswer> {
      requireWritable();
      try {
        await server.act(({ managers }) =>
          managers.use((manager) =>
            withService(manager, name, ServiceRight.STOP, (call) =>
              call((service) => svcctl.controlStop(service, Patience.STOP)),
            ),
          ),
        );
        return { accepted: true };
      } catch (error) {
        if (isLost(error)) return afterLoss(error, await query(name));
        const win32 = win32Of(error);
        if (win32 !== undefined) return { accepted: false, win32 };
        throw located(name, error, CODES);
      }
    },
  };
}

/** A stop whose answer was lost is not sent again: the state of the service shows whether it arrived. */
function afterLoss(error: unknown, { state, ...rest }: Reading<ServiceStatus>): StopAnswer {
  const seen = state === 'present' && 'value' in rest ? rest.value.state : null;
  if (seen === 'stopped' || seen === 'stop-pending') return { accepted: true };
  throw error;
}

type Call = <T>(operation: (service: Buffer) => Operation<T>) => Promise<T>;

async function withService<T>(manager: Manager, name: string, rights: number, use: (call: Call) => Promise<T>): Promise<T> {
  const { pipe, handle } = manager;
  const service = await pipe.call(svcctl.openService(handle, name, rights));
  try {
    return await use((operation) => pipe.call(operation(service)));
  } finally {
    manager.closeLater(service);
  }
}

function statusOf(name: string, raw: svcctl.RawStatus, config: Reading<ServiceConfig>): ServiceStatus {
  return {
    name,
    state: stateOf(name, raw.state),
    checkPoint: raw.checkPoint,
    waitHint: raw.waitHint,
    acceptsStop: (raw.accepted & ACCEPT_STOP) !== 0,
    win32ExitCode: raw.exitCode,
    // NT 4.0's service control manager does not report the process.
    processId: 0,
    config,
  };
}

async function readConfig(name: string, call: Call): Promise<Reading<ServiceConfig>> {
  try {
    const raw = await sized(name, (room) => call((service) => svcctl.queryConfig(service, room)));
    const startType = START_TYPES[raw.start];
    if (startType === undefined) return unreadable('E-SCM-FAILED', name);
    return present({
      displayName: raw.display,
      startType,
      serviceType: raw.type,
      binaryPath: raw.path,
      account: raw.account,
      dependsOn: raw.dependencies,
    });
  } catch (error) {
    return readingOf(name, error);
  }
}

/** Asks with a small buffer, then once more with the size that the server says it needs. */
async function sized<T>(name: string, ask: (room: number) => Promise<svcctl.Sized<T>>): Promise<T> {
  const first = await ask(ROOM);
  if ('value' in first) return first.value;
  const second = await ask(Math.min(Math.max(first.needed, ROOM), MOST_ROOM));
  if ('value' in second) return second.value;
  throw tooMany(name, 'bytes', second.needed, MOST_ROOM);
}

/** A refusal by the server is an answer; so is a broken connection, because nothing is known then. */
function readingOf(name: string, error: unknown): Reading<never> {
  return asReading(located(name, error, CODES));
}

function stateOf(name: string, code: number): ServiceState {
  const state = (SERVICE_STATES as Readonly<Record<number, ServiceState>>)[code];
  if (state === undefined) throw new RepairError('E-NET-PROTOCOL', name, { detail: `state ${code}` });
  return state;
}
