import { sentence, type Sentence } from '../contract/words/sentence';
import { actionId, showTarget } from '../domain/plan';
import type { KitItem } from '../kit/names';
import type { KitItemProof, KitOutcome, KitReading } from '../kit/reading';
import { lookPart, type ReportContext, serverOf } from './look';
import { nextAfterKit } from './kit-next';
import type { ItemResult, Report, ReportItem } from './model';

/** The report of a server kit's results: what the look found, what the kit did, and how before and after compare. */
export function reportOfKit(reading: KitReading, ticket: Report['ticket'], { program, now }: ReportContext): Report {
  const { kit, article, observation, diagnosis, proof, phases, unfinished, server } = reading;
  const { outcome, items, siblings, added } = proof;
  return {
    schema: 1,
    kind: 'kit',
    program,
    writtenAt: now.toISOString(),
    ticket,
    server: serverOf(observation.evidence, 'kit'),
    headline: sentence(`report.kit.${outcome}`, { server }),
    look: lookPart({ takenAt: observation.takenAt, evidence: observation.evidence, diagnosis }),
    gates: [],
    answers: {},
    run: null,
    kit: { id: kit, article, phases, outcome, unfinished },
    items: items.map((proven) => item(proven, outcome)),
    acts: [],
    backup: null,
    copies: [],
    done: items.flatMap((proven) => doneSays(proven, outcome)),
    notDone: [
      ...items.flatMap((proven) => notDoneSays(proven, outcome)),
      ...(siblings === null ? [] : [sentence('report.kit.siblings', { difference: siblings })]),
      ...added.map((name) => sentence('report.kit.added', { name })),
    ],
    stateNow: [sentence(`report.kit.${outcome}`, { server })],
    next: nextAfterKit(reading),
    undo: phases.includes('BACKUP')
      ? {
          possible: ['repaired', 'unseen', 'partly', 'undo-differs', 'unclear'].includes(outcome),
          steps: [sentence('report.kit.undo')],
          command: null,
          byHand: [sentence('report.kit.undo.hand', { files: backupFiles(items) })],
        }
      : null,
  };
}

/**
 * The exports that an undo by hand imports: those of the items in the backup. The folder also contains exports that
 * would change other keys.
 */
function backupFiles(items: readonly KitItemProof[]): readonly string[] {
  const held = items.filter(({ before }) => before !== null);
  return [...new Set(held.map(({ item: id, target }) => `${ITEM_FILES[`${id}.${target.kind}`] ?? ''}.REG`))];
}

const ITEM_FILES: Readonly<Record<string, KitItem>> = {
  'service-key.key': 'KMSSVC',
  'kmserver-key.key': 'KMSERVER',
  'setup-component.key': 'SETUPKEY',
  'setup-component.value': 'SETUPVAL',
  'image-path.value': 'KMSSVC',
};

/** Before a repair, "unchanged" means still to be removed; after an undo, restored. */
function resultOf(state: KitItemProof['state'], outcome: KitOutcome): ItemResult {
  const results: Readonly<Record<KitItemProof['state'], ItemResult>> = {
    unchanged: outcome === 'undone' || outcome === 'undo-differs' ? 'restored' : 'waiting',
    removed: 'done',
    changed: 'done',
    never: 'nothing',
    there: 'waiting',
    differs: 'unclear',
    unread: 'unread',
    unknown: 'unread',
  };
  return results[state];
}

function item(proven: KitItemProof, outcome: KitOutcome): ReportItem {
  const { target, state, difference } = proven;
  const place = { ...proven, view: '32' as const };
  return {
    id: actionId(place),
    path: showTarget(place),
    form: target.kind,
    view: '32',
    act: state === 'never' ? 'nothing' : proven.item === 'image-path' ? 'change' : 'remove',
    before: null,
    result: resultOf(state, outcome),
    difference,
  };
}

function doneSays(proven: KitItemProof, outcome: KitOutcome): readonly Sentence[] {
  const path = showTarget({ ...proven, view: '32' });
  switch (resultOf(proven.state, outcome)) {
    case 'done':
      return [sentence(proven.state === 'changed' ? 'acts.done.changed' : 'acts.done.removed', { path })];
    case 'restored':
      return [sentence('acts.done.restored', { path })];
    case 'nothing':
      return [sentence('acts.done.nothing', { path })];
    case 'waiting':
    case 'unclear':
    case 'unread':
      return [];
  }
}

function notDoneSays(proven: KitItemProof, outcome: KitOutcome): readonly Sentence[] {
  const path = showTarget({ ...proven, view: '32' });
  switch (resultOf(proven.state, outcome)) {
    case 'waiting':
      return outcome === 'looked' || outcome === 'backed-up' ? [] : [sentence('acts.not-done.removed', { path })];
    case 'unclear':
      return [sentence('report.kit.differs', { path, difference: proven.difference ?? sentence('detail.changed') })];
    case 'unread':
      return [sentence(proven.state === 'unknown' ? 'report.kit.unknown' : 'report.kit.unread', { path })];
    case 'done':
    case 'restored':
    case 'nothing':
      return [];
  }
}
