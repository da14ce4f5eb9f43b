import { type Sentence, sentence } from '../../../contract/words/sentence';
import { KMSERVER_KEY, SERVICE_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../articles';
import type { Evidence, InView } from '../../evidence';
import type { Reading } from '../../reading';
import { fullPath, HKLM, valueShown } from '../../registry';
import { allOf, type Answer, anyOf, isAbsent, isPresent, not } from '../answers';
import type { Question, TwoSidedQuestion } from '../rule';
import { sayUnreads } from '../unread';

/** Questions about the three registry items of Q290226. */

export const SERVICE_KEY_PATH = `${HKLM}\\${SERVICE_KEY}`;
export const KMSERVER_PATH = `${HKLM}\\${KMSERVER_KEY}`;

/** The path of an item, in the first view that has it, as Registry Editor shows it; else where it would be. */
function pathOf({ machine }: Evidence, path: string, ...items: readonly (readonly InView<unknown>[])[]): string {
  const found = items.flat().find(({ reading }) => reading.state === 'present');
  return fullPath({ view: found?.view ?? '64', path }, machine.bits);
}

const kmServerPath = (evidence: Evidence): string => pathOf(evidence, KMSERVER_KEY, evidence.kmServerKey);

/** Setup's entry in both forms: the arrow distinguishes a value from a key of the same name. */
const setupEntryPaths = (evidence: Evidence): { readonly path: string; readonly value: string } => ({
  path: pathOf(evidence, `${SETUP_KEY}\\${SETUP_COMPONENT}`, evidence.setupSubkey),
  value: valueShown(pathOf(evidence, SETUP_KEY, evidence.setupValue), SETUP_COMPONENT),
});

const readings = (views: readonly InView<unknown>[]): readonly Reading<unknown>[] => views.map(({ reading }) => reading);

const kmServerReadings = ({ kmServerKey }: Evidence): readonly Reading<unknown>[] => readings(kmServerKey);

const setupReadings = ({ setupSubkey, setupValue }: Evidence): readonly Reading<unknown>[] => [
  ...readings(setupSubkey),
  ...readings(setupValue),
];

const allReadings = (evidence: Evidence): readonly Reading<unknown>[] => [
  evidence.serviceKey,
  ...kmServerReadings(evidence),
  ...setupReadings(evidence),
];

export const hasServiceKey = ({ serviceKey }: Evidence): Answer => isPresent(serviceKey);
export const hasKmServerKey = (evidence: Evidence): Answer => anyOf(kmServerReadings(evidence).map(isPresent));
export const hasSetupEntry = (evidence: Evidence): Answer => anyOf(setupReadings(evidence).map(isPresent));

/** Item 3 in the form or forms in which it was found. */
function saySetupEntry(evidence: Evidence): Sentence {
  const { path, value } = setupEntryPaths(evidence);
  const isValue = readings(evidence.setupValue).some(({ state }) => state === 'present');
  if (!readings(evidence.setupSubkey).some(({ state }) => state === 'present'))
    return sentence('diagnosis.items.setupEntry.value', { path: value });
  return isValue
    ? sentence('diagnosis.items.setupEntry.both', { path, value })
    : sentence('diagnosis.items.setupEntry.key', { path });
}

export const serviceKeyIsThere: TwoSidedQuestion = {
  ask: hasServiceKey,
  yes: () => sentence('diagnosis.items.serviceKey.yes', { path: SERVICE_KEY_PATH }),
  no: () => sentence('diagnosis.items.serviceKey.no', { path: SERVICE_KEY_PATH }),
  unread: ({ serviceKey }) => sayUnreads(serviceKey),
};

export const kmServerKeyIsThere: Question = {
  ask: hasKmServerKey,
  yes: (evidence) => sentence('diagnosis.items.kmServerKey.yes', { path: kmServerPath(evidence) }),
  no: () => sentence('diagnosis.items.kmServerKey.no', { path: KMSERVER_PATH }),
  unread: (evidence) => sayUnreads(...kmServerReadings(evidence)),
};

export const setupEntryIsThere: Question = {
  ask: hasSetupEntry,
  yes: saySetupEntry,
  no: (evidence) => sentence('diagnosis.items.setupEntry.no', setupEntryPaths(evidence)),
  unread: (evidence) => sayUnreads(...setupReadings(evidence)),
};

export const anyItemIsThere: Question = {
  ask: (evidence) => anyOf(allReadings(evidence).map(isPresent)),
  yes: (evidence) => sentence('diagnosis.items.any.yes', { n: countItems(evidence) }),
  no: () => sentence('diagnosis.items.any.no'),
  unread: (evidence) => sayUnreads(...allReadings(evidence)),
};

function countItems(evidence: Evidence): number {
  return [hasServiceKey, hasKmServerKey, hasSetupEntry].filter((has) => has(evidence) === 'yes').length;
}

/**
 * An item that cannot be read can be neither backed up nor proven gone, so the three must be readable. Never answers
 * no.
 */
export const everyItemIsRead: Question = {
  ask: (evidence) => (allReadings(evidence).some(({ state }) => state === 'unreadable') ? 'unread' : 'yes'),
  yes: () => null,
  no: () => null,
  unread: (evidence) => sayUnreads(...allReadings(evidence)),
};

/** Of the three items only the service key is left (Q196171). */
export const onlyServiceKeyIsLeft: Question = {
  ask: (evidence) => allOf([hasServiceKey(evidence), not(hasKmServerKey(evidence)), not(hasSetupEntry(evidence))]),
  yes: () => sentence('diagnosis.items.onlyService.yes', { path: SERVICE_KEY_PATH }),
  no: (evidence) =>
    hasServiceKey(evidence) === 'no'
      ? serviceKeyIsThere.no(evidence)
      : sentence('diagnosis.items.onlyService.no', { n: countItems(evidence) }),
  unread: (evidence) => sayUnreads(...allReadings(evidence)),
};

/** Setup still lists the component although its service is gone. */
export const setupEntryWithoutService: Question = {
  ask: (evidence) => allOf([hasSetupEntry(evidence), isAbsent(evidence.serviceKey)]),
  yes: (evidence) => {
    const { path, value } = setupEntryPaths(evidence);
    const isKey = readings(evidence.setupSubkey).some(({ state }) => state === 'present');
    return sentence('diagnosis.items.setupWithoutService.yes', { path: isKey ? path : value });
  },
  no: () => null,
  unread: (evidence) => sayUnreads(evidence.serviceKey, ...setupReadings(evidence)),
};
