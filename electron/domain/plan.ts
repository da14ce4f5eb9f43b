import { RepairError } from '../contract/errors';
import {
  type Article,
  type ArticleId,
  type ArticleItem,
  ARTICLES,
  controlSetIn,
  type ItemId,
  KMS_SERVICE,
  type Target,
} from './articles';
import { trimmedImagePath } from './image-path';
import type { Observation, TargetContent, TargetReading } from './observation';
import {
  expands,
  fullPath,
  type KeyRef,
  type RegistryValue,
  type RegistryView,
  sizeOf,
  textData,
  textOf,
  type TreeSize,
  valueShown,
} from './registry';

/** One step of a plan. No-ops are steps too: the reader has to see what is "not there" (Q290226 names three items). */
export type PlanAction = {
  /** Stable within the plan, e.g. `kmserver-key.key.64`. */
  readonly id: string;
  readonly item: ItemId;
  readonly target: Target;
  readonly view: RegistryView;
} & (
  | { readonly act: 'remove'; readonly before: TargetContent; readonly after: null }
  | { readonly act: 'change'; readonly before: TargetContent; readonly after: TargetContent }
  | { readonly act: 'nothing' }
);

/** An action that changes the machine. */
export type ChangingAction = Extract<PlanAction, { readonly before: TargetContent }>;

export interface Plan {
  readonly article: ArticleId;
  readonly service: string;
  readonly stopsService: boolean;
  /** The bits of the Windows that the plan is for. */
  readonly bits: 32 | 64;
  readonly actions: readonly PlanAction[];
}

/**
 * Turns an article and a look at the machine into ordered actions.
 * Throws E-UNREADABLE-ITEM if an item of the article could not be read: a plan must not work around what is not known.
 */
export function planRepair(articleId: ArticleId, observation: Observation): Plan {
  const article: Article = ARTICLES[articleId];
  const actions = article.items.flatMap((item) => {
    const readings = observation.targets.filter((reading) => reading.item === item.id);
    for (const { reading } of readings) {
      if (reading.state === 'unreadable') {
        throw new RepairError('E-UNREADABLE-ITEM', reading.at, { win32: reading.win32 });
      }
    }
    const found = readings.flatMap((reading) => actionFor(item.act, reading, observation));
    const [first] = readings;
    return found.length > 0 || !first ? found : [noOp(first)];
  });
  return {
    article: articleId,
    service: KMS_SERVICE,
    stopsService: article.stopsService && changing(actions).length > 0,
    bits: observation.facts.bits,
    actions,
  };
}

/** The actions that change something, in order. */
export function changing(actions: readonly PlanAction[]): readonly ChangingAction[] {
  return actions.filter((action): action is ChangingAction => action.act !== 'nothing');
}

/**
 * The id of the action for one place of an item, which has at most one place of each kind in each view and control set.
 */
export function actionId({ item, target, view }: Pick<TargetReading, 'item' | 'target' | 'view'>): string {
  const set = controlSetIn(target.path);
  return [item, target.kind, view, ...(set === null ? [] : [set.toLowerCase()])].join('.');
}

/** The key that a target is, or, for a value, that contains it. */
export function keyOf({ target, view }: Pick<PlanAction, 'target' | 'view'>): KeyRef {
  return { view, path: target.path };
}

/** How much a target contains; a value counts no key. */
export function sizeOfContent(content: TargetContent): TreeSize {
  return content.kind === 'key' ? sizeOf(content.tree) : { keys: 0, values: 1, bytes: content.value.data.length };
}

/** The target as Registry Editor of a Windows with that many bits shows it: see `valueShown`. */
export function showTarget(action: Pick<PlanAction, 'target' | 'view'>, bits: 32 | 64 = 32): string {
  const path = fullPath(keyOf(action), bits);
  return action.target.kind === 'key' ? path : valueShown(path, action.target.name);
}

function actionFor(act: ArticleItem['act'], found: TargetReading, observation: Observation): readonly PlanAction[] {
  if (found.reading.state !== 'present') return [];
  const before = found.reading.value;
  if (act === 'remove') return [{ ...place(found), act: 'remove', before, after: null }];
  const after = before.kind === 'value' ? trimmed(before.value, observation) : null;
  return after ? [{ ...place(found), act: 'change', before, after: { kind: 'value', value: after } }] : [];
}

/**
 * Q235418: ImagePath with only the program's path. Null if it already has nothing else, or the program is not known.
 */
function trimmed(value: RegistryValue, { evidence, facts }: Observation): RegistryValue | null {
  const key = evidence.serviceKey.state === 'present' ? evidence.serviceKey.value.imagePath : evidence.serviceKey;
  if (key.state !== 'present') return null;
  const text = trimmedImagePath(textOf(value), key.value.program, facts.environment, expands(value));
  return text === null ? null : { ...value, data: textData(text) };
}

function noOp(found: TargetReading): PlanAction {
  return { ...place(found), act: 'nothing' };
}

function place(found: TargetReading): Pick<PlanAction, 'id' | 'item' | 'target' | 'view'> {
  const { item, target, view } = found;
  return { id: actionId(found), item, target, view };
}
