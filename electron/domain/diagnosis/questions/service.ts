import { sentence } from '../../../contract/words/sentence';
import { KMS_SERVICE } from '../../articles';
import type { Evidence, ExchangeServiceFacts } from '../../evidence';
import { type Answer, anyOf, holds } from '../answers';
import type { Question } from '../rule';
import { sayUnreads } from '../unread';

/** Questions about services and how Windows runs them. */

export const isRunning = ({ service }: Evidence): Answer => holds(service, ({ state }) => state !== 'stopped');

export const serviceIsRunning: Question = {
  ask: isRunning,
  yes: ({ service }) =>
    sentence('diagnosis.service.running', {
      state: service.state === 'present' ? sentence(`service.state.${service.value.state}`) : '',
    }),
  no: ({ service }) => sentence(service.state === 'present' ? 'diagnosis.service.stopped' : 'diagnosis.service.unknown'),
  unread: ({ service }) => sayUnreads(service),
};

const disabledOf = (services: readonly ExchangeServiceFacts[]): readonly string[] =>
  services.filter(({ startType }) => startType.state === 'present' && startType.value === 'disabled').map(({ name }) => name);

const isDisabled = ({ startType }: Pick<ExchangeServiceFacts, 'startType'>): Answer =>
  holds(startType, (type) => type === 'disabled');

const kmsIsDisabled = ({ service }: Evidence): Answer =>
  holds(service, ({ config }) => holds(config, ({ startType }) => startType === 'disabled'));

/** Q190442: any disabled Exchange service stops a service pack. */
export const someServiceIsDisabled: Question = {
  ask: (evidence) =>
    anyOf([kmsIsDisabled(evidence), holds(evidence.exchange.services, (services) => anyOf(services.map(isDisabled)))]),
  yes: (evidence) => {
    const { services } = evidence.exchange;
    const names = [
      ...(kmsIsDisabled(evidence) === 'yes' ? [KMS_SERVICE] : []),
      ...(services.state === 'present' ? disabledOf(services.value) : []),
    ];
    return sentence('diagnosis.service.disabled', { names, n: names.length });
  },
  no: () => sentence('diagnosis.service.noneDisabled'),
  unread: ({ service, exchange: { services } }) =>
    sayUnreads(
      service,
      ...(service.state === 'present' ? [service.value.config] : []),
      services,
      ...(services.state === 'present' ? services.value.map(({ startType }) => startType) : []),
    ),
};

/** Q199379: the System Attendant is installed and does not run. */
export const systemAttendantIsStopped: Question = {
  ask: ({ exchange }) => holds(exchange.systemAttendant, ({ state }) => state !== 'running'),
  yes: () => sentence('diagnosis.service.attendantStopped'),
  no: ({ exchange }) =>
    sentence(
      exchange.systemAttendant.state === 'present' ? 'diagnosis.service.attendantRunning' : 'diagnosis.service.attendantUnknown',
    ),
  unread: ({ exchange }) => sayUnreads(exchange.systemAttendant),
};
