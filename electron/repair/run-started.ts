import * as v from 'valibot';
import {
  type ArticleId,
  type ArticleItem,
  ARTICLES,
  controlSetIn,
  ITEM_IDS,
  KMS_SERVICE,
  type Target,
  targetsInSet,
} from '../domain/articles';
import { actionId } from '../domain/plan';
import { REGISTRY_VIEWS } from '../domain/registry';
import { MACHINE_KINDS, type MachineKind } from '../machines/ports';
import { ITEM_ACTS, type JournalEvent, type RunStarted } from './events';

const ARTICLE_IDS = Object.keys(ARTICLES) as ArticleId[];

const ActionSchema = v.looseObject({
  id: v.string(),
  item: v.picklist(ITEM_IDS),
  target: v.variant('kind', [
    v.strictObject({ kind: v.literal('key'), path: v.string() }),
    v.strictObject({ kind: v.literal('value'), path: v.string(), name: v.string() }),
  ]),
  view: v.picklist(REGISTRY_VIEWS),
  act: v.picklist(ITEM_ACTS),
});

const RunStartedSchema = v.looseObject({
  kind: v.literal('run-started'),
  schema: v.literal(1),
  program: v.string(),
  machine: v.looseObject({
    name: v.string(),
    id: v.string(),
    bits: v.picklist([32, 64]),
    place: v.picklist(MACHINE_KINDS),
    windows: v.string(),
    origin: v.optional(v.record(v.string(), v.string())),
  }),
  article: v.picklist(ARTICLE_IDS),
  service: v.literal(KMS_SERVICE),
  stopsService: v.boolean(),
  actions: v.array(ActionSchema),
  fingerprint: v.string(),
  ticket: v.string(),
  technician: v.string(),
  answers: v.record(v.string(), v.string()),
});

/**
 * Whether an event is a beginning that this program understands: this version's shape, and only places that its article
 * names, so that a run folder from elsewhere cannot direct undo to other keys.
 */
export function isRunStarted(event: JournalEvent): event is RunStarted {
  const { success, output } = v.safeParse(RunStartedSchema, event);
  if (!success) return false;
  const { items } = ARTICLES[output.article];
  return output.actions.every(
    (action) =>
      action.id === actionId(action) &&
      items.some(
        (item) =>
          item.id === action.item &&
          placesOf(item, action.target, output.machine.place).some((target) => sameTarget(target, action.target)),
      ),
  );
}

/**
 * The article's places. On a disk, where all control sets are accessible side by side, also the same place in the set
 * that `target` names.
 */
function placesOf(item: ArticleItem, target: Target, place: MachineKind): readonly Target[] {
  const set = place === 'offline' ? controlSetIn(target.path) : null;
  return set === null ? item.targets : [...item.targets, ...targetsInSet(item, set)];
}

export function sameTarget(a: Target, b: Target): boolean {
  return a.path === b.path && (a.kind === 'key' ? b.kind === 'key' : b.kind === 'value' && a.name === b.name);
}
