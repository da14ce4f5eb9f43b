import { RepairError } from '../../../contract/errors';
import { ABSENT, present, unreadable } from '../../../domain/reading';
import { foldName } from '../../../domain/registry';
import { type ServiceStatus, type StopAnswer, Win32 } from '../../../domain/service';
import type { Clock, ServicesPort } from '../../ports';
import type { Engine, Outcome } from '../engine';
import type { PracticeState, StoredService } from '../state/model';
import { configOf } from './config';
import { answerToStop, momentOf, requestArrives } from './timeline';

/** The practice server's service control manager. */
export function practiceServices(engine: Engine, clock: Clock): ServicesPort {
  const now = (): number => clock.now().getTime();

  return {
    query: (name) =>
      engine.ask('services.query', name, (state) => {
        const service = state.services.get(foldName(name));
        if (!service) return ABSENT;
        return service.denied?.includes('query')
          ? unreadable('E-SCM-DENIED', name, Win32.ACCESS_DENIED)
          : present(statusOf(state, service, now()));
      }),

    runningDependents: (name) =>
      engine.ask('services.runningDependents', name, (state) => {
        if (!state.services.has(foldName(name))) return ABSENT;
        const running = dependentsOf(state, name).filter((service) => momentOf(service, now()).state !== 'stopped');
        return present(
          running.map((service) => ({
            name: service.name,
            displayName: service.displayName,
            state: momentOf(service, now()).state,
          })),
        );
      }),

    requestStop: (name) =>
      engine.act('services.requestStop', name, (state): Outcome<StopAnswer> => {
        const service = state.services.get(foldName(name));
        if (!service) return { next: state, answer: { accepted: false, win32: Win32.SERVICE_DOES_NOT_EXIST } };
        if (!state.server.elevated || service.denied?.includes('stop'))
          throw new RepairError('E-SCM-DENIED', name, { win32: Win32.ACCESS_DENIED });
        const dependentsRun = dependentsOf(state, name).some((dependent) => momentOf(dependent, now()).state !== 'stopped');
        const answer = answerToStop(service, now(), dependentsRun);
        if (!requestArrives(answer)) return { next: state, answer };
        const services = new Map(state.services).set(foldName(name), { ...service, stopRequestedAt: now() });
        return { next: { ...state, services }, answer };
      }),
  };
}

function statusOf(state: PracticeState, service: StoredService, now: number): ServiceStatus {
  const moment = momentOf(service, now);
  return {
    name: service.name,
    ...moment,
    win32ExitCode: 0,
    processId: moment.state === 'stopped' ? 0 : processIdOf(service.name),
    config: configOf(state, service.name),
  };
}

/** Any number will do if it stays the same; NT process IDs of the time are small and even. */
function processIdOf(name: string): number {
  let sum = 0;
  for (let i = 0; i < name.length; i++) sum += name.charCodeAt(i);
  return 100 + 2 * (sum % 400);
}

/** All services that need `name`, directly or through others, in the order in which they can be stopped. */
function dependentsOf(state: PracticeState, name: string, seen = new Set<string>()): readonly StoredService[] {
  const found: StoredService[] = [];
  for (const service of state.services.values()) {
    if (seen.has(service.name) || !service.dependsOn.some((needed) => foldName(needed) === foldName(name))) continue;
    seen.add(service.name);
    found.push(...dependentsOf(state, service.name, seen), service);
  }
  return found;
}
