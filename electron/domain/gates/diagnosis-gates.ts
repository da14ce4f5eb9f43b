import { sentence, type Sentence } from '../../contract/words/sentence';
import { isTooNew } from '../diagnosis/questions/exchange';
import { isHealthy } from '../diagnosis/verdict';
import type { Evidence, KeyFacts } from '../evidence';
import { type ItemId, removes, WHOLE_REMOVAL } from '../articles';
import type { Reading } from '../reading';
import { type Gate, type GateCase, type GateRule, nameIsTyped } from './gate';

/** Gates that follow from the machine itself. */

type Part = Pick<Gate, 'state' | 'reason'>;

const open = (reason: Sentence): Part => ({ state: 'open', reason });
const overridden = (reason: Sentence): Part => ({ state: 'overridden', reason });
const blocked = (reason: Sentence): Part => ({ state: 'blocked', reason });

/** Exchange 2000 and later use the same service name; no answer opens this gate. */
export const generationGate: GateRule = ({ evidence }) => {
  const parts = {
    yes: blocked(sentence('diagnosis.gate.generation.blocked')),
    no: open(sentence('diagnosis.gate.generation.open')),
    unread: blocked(sentence('diagnosis.gate.generation.unread')),
  };
  return { id: 'generation', holds: 'backup', ...parts[isTooNew(evidence)] };
};

/** The article must describe this machine. The healthy gate handles the removal of a working KM Server. */
export const articleGate: GateRule = (case_) => {
  const { diagnosis, article, evidence } = case_;
  const status = diagnosis.findings.find((finding) => finding.article === article.id)?.status ?? 'cannot-tell';
  const names = { article: article.id, server: evidence.machine.name };
  const parts: Readonly<Record<typeof status, () => Part>> = {
    applies: () => open(sentence('diagnosis.gate.article.open', { article: article.id })),
    possible: () =>
      nameIsTyped(case_)
        ? overridden(sentence('diagnosis.gate.article.overridden', names))
        : { state: 'needs-override', reason: sentence('diagnosis.gate.article.override', names) },
    'ruled-out': () =>
      article.id === WHOLE_REMOVAL && isHealthy(evidence) === 'yes' && nameIsTyped(case_)
        ? overridden(sentence('diagnosis.gate.healthy.overridden', { server: evidence.machine.name }))
        : blocked(sentence('diagnosis.gate.article.ruledOut', { article: article.id })),
    'cannot-tell': () => blocked(sentence('diagnosis.gate.article.cannotTell', { article: article.id })),
  };
  return { id: 'article', holds: 'backup', ...parts[status]() };
};

/** Refuses to remove a working KM Server, unless somebody types the server's name after reading what is lost. */
export const healthyGate: GateRule = (case_) => ({ id: 'healthy', holds: 'backup', ...healthyPart(case_) });

function healthyPart(case_: GateCase): Part {
  const { evidence, article } = case_;
  if (!removes(article)) return open(sentence('diagnosis.gate.healthy.notRemoved'));
  const server = evidence.machine.name;
  switch (isHealthy(evidence)) {
    case 'no':
      return open(sentence('diagnosis.gate.healthy.open'));
    case 'unread':
      return blocked(sentence('diagnosis.gate.healthy.unread'));
    case 'yes':
      return nameIsTyped(case_)
        ? overridden(sentence('diagnosis.gate.healthy.overridden', { server }))
        : { state: 'needs-override', reason: sentence('diagnosis.gate.healthy.override', { server }) };
  }
}

/** The keys that an article removes with everything below them. */
const ITEM_KEYS: Readonly<Record<ItemId, (evidence: Evidence) => readonly Reading<KeyFacts>[]>> = {
  'service-key': ({ serviceKey }) => [serviceKey],
  'kmserver-key': ({ kmServerKey }) => kmServerKey.map(({ reading }) => reading),
  'setup-component': ({ setupSubkey }) => setupSubkey.map(({ reading }) => reading),
  'image-path': () => [],
};

/** Everything else that an article touches. */
const ITEM_VALUES: Readonly<Record<ItemId, (evidence: Evidence) => readonly Reading<unknown>[]>> = {
  'service-key': () => [],
  'kmserver-key': () => [],
  'setup-component': ({ setupValue }) => setupValue.map(({ reading }) => reading),
  'image-path': ({ serviceKey }) => [serviceKey, ...(serviceKey.state === 'present' ? [serviceKey.value.imagePath] : [])],
};

/** What cannot be read can be neither backed up nor proven gone. */
export const itemsGate: GateRule = ({ evidence, article }) => {
  const keys = article.items.flatMap(({ id }) => ITEM_KEYS[id](evidence));
  const values = article.items.flatMap(({ id }) => ITEM_VALUES[id](evidence));
  const unread = [...keys, ...values].find((reading) => reading.state === 'unreadable');
  const hidden = keys.flatMap((reading) =>
    reading.state === 'present' && reading.value.hidden !== null ? [reading.value.hidden] : [],
  )[0];
  const part = ((): Part => {
    if (unread?.state === 'unreadable') return blocked(sentence('diagnosis.gate.items.blocked', { at: unread.at }));
    if (hidden === undefined) return open(sentence('diagnosis.gate.items.open'));
    // Only administrators may read `Security` below a service's key; a look with their rights decides.
    return evidence.machine.elevated
      ? blocked(sentence('diagnosis.gate.items.blocked', { at: hidden.at }))
      : open(sentence('diagnosis.gate.items.later', { at: hidden.at }));
  })();
  return { id: 'items', holds: 'backup', ...part };
};

/** Names items that only 32-bit programs see, so that nobody looks for them in the wrong place. */
export const viewGate: GateRule = ({ evidence, article }) => {
  if (!removes(article) || evidence.machine.bits === 32) return null;
  const { kmServerKey, setupSubkey, setupValue } = evidence;
  const there = [...kmServerKey, ...setupSubkey, ...setupValue]
    .filter(({ reading }) => reading.state === 'present')
    .map(({ view }) => view);
  const only32 = there.includes('32') && !there.includes('64');
  return {
    id: 'view',
    holds: 'change',
    ...open(sentence(only32 ? 'diagnosis.gate.view.only32' : 'diagnosis.gate.view.ownOnly')),
  };
};

/**
 * A pending restart that concerns the service or Exchange comes first: until then the machine is between two states.
 */
export const restartGate: GateRule = ({ evidence: { pendingRestart, machine } }) => {
  const server = machine.name;
  const part = ((): Part => {
    if (pendingRestart.state === 'unreadable') return open(sentence('diagnosis.gate.restart.unread'));
    const reasons = pendingRestart.state === 'present' ? pendingRestart.value.reasons : [];
    if (reasons.includes('service-deletion')) return blocked(sentence('diagnosis.gate.restart.service', { server }));
    if (reasons.includes('exchange-files')) return blocked(sentence('diagnosis.gate.restart.exchange', { server }));
    return open(sentence(reasons.length > 0 ? 'diagnosis.gate.restart.other' : 'diagnosis.gate.restart.open'));
  })();
  return { id: 'restart', holds: 'backup', ...part };
};

/** Lists the services that need KM Server; the step that stops the service asks about them. */
export const dependentsGate: GateRule = ({ evidence: { dependents }, article }) => {
  if (!article.stopsService) return null;
  const part = ((): Part => {
    if (dependents.state === 'unreadable') return blocked(sentence('diagnosis.gate.dependents.unread'));
    if (dependents.state === 'absent' || dependents.value.length === 0) return open(sentence('diagnosis.gate.dependents.open'));
    const names = dependents.value.map(({ displayName }) => displayName);
    return { state: 'needs-answer', reason: sentence('diagnosis.gate.dependents.ask', { n: dependents.value.length, names }) };
  })();
  return { id: 'dependents', holds: 'stop', ...part };
};

export const elevationGate: GateRule = ({ evidence }) => ({
  id: 'elevation',
  holds: 'stop',
  ...(evidence.machine.elevated
    ? open(sentence('diagnosis.gate.elevation.open'))
    : blocked(sentence('diagnosis.gate.elevation.blocked'))),
});
