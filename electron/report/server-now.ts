import { type Sentence, sentence } from '../contract/words/sentence';
import type { ServiceState } from '../domain/service';
import { type AskedService, type RunState, wasStopped } from '../repair/run-state';

/** A service as it was read after the journal's last line, so newer than what the journal says. */
export interface ReadService {
  readonly service: string;
  readonly state: ServiceState;
}

/**
 * The state in which a run left its server, in one line: how many of its registry items are gone, what became of
 * services, and whether the backup is proven. From the journal alone, and from `read` if a service has been read since.
 * The header, the result, the first page, earlier repairs, a resumed repair, the ticket, the report and `runs` all show
 * this line.
 */
export function serverNow(state: RunState, read: ReadService | null = null): Sentence {
  return serverParts(state, read).reduce((one, other) => sentence('acts.server.and', { one, other }));
}

/** The same in its parts, as a report keeps it: its schema allows sentences to nest only one level deep. */
export function serverParts(state: RunState, read: ReadService | null = null): readonly Sentence[] {
  const backup = sentence(state.backup ? 'acts.server.backup' : 'acts.server.no-backup');
  return [...itemsNow(state), ...servicesNow(state, read), backup];
}

/** An item that was begun and has no end is neither gone nor there: it is counted separately. */
function itemsNow({ started, actions }: RunState): readonly Sentence[] {
  const how = [...actions.values()];
  const done = how.filter((action) => action === 'done').length;
  const unclear = how.filter((action) => action === 'begun').length;
  const parts = { done, all: how.length };
  return [
    started.actions.some(({ act }) => act === 'change')
      ? sentence('acts.server.changed', parts)
      : sentence('acts.server.gone', parts),
    ...(unclear > 0 ? [sentence('acts.server.unclear', { n: unclear })] : []),
  ];
}

function servicesNow({ services, started }: RunState, read: ReadService | null): readonly Sentence[] {
  const told = new Map([...services].map(([service, asked]) => [service, askedSays(service, asked)]));
  if (read && (started.stopsService || told.has(read.service))) {
    const asked = services.get(read.service);
    const down = asked && wasStopped(asked) ? 'acts.server.stopped' : 'acts.server.not-running';
    told.set(read.service, sentence(read.state === 'stopped' ? down : READ[read.state], { service: read.service }));
  }
  return told.size === 0 ? [sentence('acts.server.untouched')] : [...told.values()];
}

const READ: Readonly<Record<Exclude<ServiceState, 'stopped'>, 'acts.server.running' | 'acts.server.stopping'>> = {
  running: 'acts.server.running',
  'start-pending': 'acts.server.running',
  'continue-pending': 'acts.server.running',
  'pause-pending': 'acts.server.running',
  paused: 'acts.server.running',
  'stop-pending': 'acts.server.stopping',
};

function askedSays(service: string, asked: AskedService): Sentence {
  if (wasStopped(asked)) return sentence('acts.server.stopped', { service });
  switch (asked.outcome) {
    case 'stopped':
    case 'not-running':
    case 'not-known':
      return sentence('acts.server.not-running', { service });
    case 'still-stopping':
    case 'left':
      return sentence('acts.server.stopping', { service });
    case 'refused':
    case 'dependents':
      return sentence('acts.server.running', { service });
    case 'unreadable':
    case null:
      return sentence('acts.server.unknown', { service });
  }
}

/** The names of the services that this run stopped. */
export function stoppedServices({ services }: RunState): readonly string[] {
  return [...services].filter(([, asked]) => wasStopped(asked)).map(([service]) => service);
}
