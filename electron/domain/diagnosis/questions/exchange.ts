import { sentence, type Sentence } from '../../../contract/words/sentence';
import { SETUP_COMPONENT } from '../../articles';
import type { ComponentFacts, Evidence, ExchangeGeneration, ExchangeServiceFacts } from '../../evidence';
import { sameName } from '../../registry';
import { type Answer, anyOf, holds, isAbsent, isPresent, not } from '../answers';
import type { Question, TwoSidedQuestion } from '../rule';
import { sayUnreads } from '../unread';
import { programIsTooNew } from './program';

/** Questions about the Exchange installation around KM Server. */

const isGeneration = ({ exchange }: Evidence, ...wanted: readonly ExchangeGeneration[]): Answer =>
  holds(exchange.generation, ({ generation }) => wanted.includes(generation));

/** Exchange 2000 and later have a service of the same name, which the repairs must not touch. */
export const isTooNew = (evidence: Evidence): Answer =>
  anyOf([isGeneration(evidence, '2000-or-later'), programIsTooNew(evidence)]);

function generationSource({ exchange: { generation }, program }: Evidence): string {
  if (generation.state === 'present') return generation.value.source;
  return program.state === 'present' ? program.value.path : '';
}

export const exchangeIsTooNew: Question = {
  ask: isTooNew,
  yes: (evidence) => sentence('diagnosis.exchange.tooNew', { source: generationSource(evidence) }),
  no: () => sentence('diagnosis.exchange.notTooNew'),
  unread: ({ exchange, program }) =>
    sayUnreads(exchange.generation, program, ...(program.state === 'present' ? [program.value.version] : [])),
};

function sayGeneration({ exchange: { generation } }: Evidence): Sentence {
  return generation.state === 'present'
    ? sentence('diagnosis.exchange.generation', { generation: generation.value.generation, source: generation.value.source })
    : sentence('diagnosis.exchange.generationUnknown');
}

/** Known to be 4.0 or 5.0; an unknown Exchange answers no. Their KM Server has its own Setup (Q148432). */
export const isBefore55 = (evidence: Evidence): Answer => isGeneration(evidence, '4.0', '5.0');

export const exchangeIsBefore55: Question = {
  ask: isBefore55,
  yes: sayGeneration,
  no: sayGeneration,
  unread: ({ exchange }) => sayUnreads(exchange.generation),
};

const notKeyManagement = ({ name }: ComponentFacts): boolean => !sameName(name, SETUP_COMPONENT);

/** Exchange itself, without KM Server, is installed here. */
export const exchangeIsInstalled: TwoSidedQuestion = {
  ask: (evidence) => anyOf([isPresent(evidence.exchange.generation), ...setupNames(evidence)]),
  yes: sayGeneration,
  no: () => sentence('diagnosis.exchange.notInstalled'),
  unread: ({ exchange }) => sayUnreads(exchange.generation, ...exchange.setup.map(({ reading }) => reading)),
};

export const exchangeIsNotInstalled: Question = {
  ask: (evidence) => not(exchangeIsInstalled.ask(evidence)),
  yes: exchangeIsInstalled.no,
  no: exchangeIsInstalled.yes,
  unread: exchangeIsInstalled.unread,
};

const setupNames = ({ exchange }: Evidence): readonly Answer[] =>
  exchange.setup.map(({ reading }) =>
    holds(reading, ({ subkeys, values }) =>
      [...subkeys, ...values].some((name) => name !== '' && !sameName(name, SETUP_COMPONENT)),
    ),
  );

const componentIsMissing = (component: ComponentFacts): Answer => isAbsent(component.found);

const serviceProgramIsMissing = ({ program, found }: ExchangeServiceFacts): Answer => (program === null ? 'no' : isAbsent(found));

/** Paths that the registry names for Exchange (other than KM Server) and that do not exist. */
export function missingPaths({ exchange: { components, services } }: Evidence): readonly string[] {
  return [
    ...components.filter((one) => notKeyManagement(one) && componentIsMissing(one) === 'yes').map(({ path }) => path),
    ...(services.state === 'present' ? services.value : []).flatMap((one) =>
      serviceProgramIsMissing(one) === 'yes' && one.program !== null ? [one.program] : [],
    ),
  ].filter((path, at, all) => all.indexOf(path) === at);
}

const otherProgramsMissing = ({ exchange }: Evidence): Answer =>
  holds(exchange.services, (services) => anyOf(services.map(serviceProgramIsMissing)));

/** Q246086: something other than KM Server was cleaned away. */
export const otherPathsAreMissing: Question = {
  ask: (evidence) =>
    anyOf([...evidence.exchange.components.filter(notKeyManagement).map(componentIsMissing), otherProgramsMissing(evidence)]),
  yes: (evidence) => {
    const paths = missingPaths(evidence);
    return sentence('diagnosis.exchange.missing', { path: paths[0] ?? '', n: paths.length });
  },
  no: () => sentence('diagnosis.exchange.noneMissing'),
  unread: ({ exchange: { components, services } }) =>
    sayUnreads(
      ...components.filter(notKeyManagement).map(({ found }) => found),
      services,
      ...(services.state === 'present' ? services.value.map(({ found }) => found) : []),
    ),
};

/** Programs of other Exchange services are gone too: KM Server was then cleaned away with them, not removed. */
export const otherProgramsAreMissing: Question = {
  ask: otherProgramsMissing,
  yes: otherPathsAreMissing.yes,
  no: otherPathsAreMissing.no,
  unread: ({ exchange: { services } }) =>
    sayUnreads(services, ...(services.state === 'present' ? services.value.map(({ found }) => found) : [])),
};

/** Q199379, Q202258: an address type whose folder contains no generator. */
export const addressFolderIsEmpty: Question = {
  ask: ({ exchange }) => holds(exchange.addressFolders, (folders) => anyOf(folders.map(({ dlls }) => isAbsent(dlls)))),
  yes: ({ exchange: { addressFolders } }) => {
    const empty = addressFolders.state === 'present' ? addressFolders.value.filter(({ dlls }) => dlls.state === 'absent') : [];
    return sentence('diagnosis.exchange.addressEmpty', { path: empty[0]?.path ?? '', n: empty.length });
  },
  no: ({ exchange }) =>
    sentence(exchange.addressFolders.state === 'present' ? 'diagnosis.exchange.addressFull' : 'diagnosis.exchange.addressNone'),
  unread: ({ exchange: { addressFolders } }) =>
    sayUnreads(addressFolders, ...(addressFolders.state === 'present' ? addressFolders.value.map(({ dlls }) => dlls) : [])),
};

/** Q323730: Setup starts cmd.exe for Outlook Web Access. */
export const commandProcessorIsMissing: Question = {
  ask: ({ commandProcessor }) => isAbsent(commandProcessor),
  yes: () => sentence('diagnosis.exchange.cmdMissing'),
  no: () => sentence('diagnosis.exchange.cmdThere'),
  unread: ({ commandProcessor }) => sayUnreads(commandProcessor),
};
