import * as v from 'valibot';
import { RepairError } from '../contract/errors';
import { sentence } from '../contract/words/sentence';
import { ITEM_IDS } from './articles';
import { fromBase64, toBase64 } from './base64';
import type { TargetContent } from './observation';
import type { ChangingAction } from './plan';
import { type KeyTree, REGISTRY_VIEWS, type RegistryValue } from './registry';

/**
 * The exact backup: it contains what a `.reg` file cannot express (class names, links, odd names), and undo restores
 * from it. JSON, so that it can be read without this program; data as base64.
 */
export interface Snapshot {
  readonly schema: 1;
  readonly machine: { readonly name: string; readonly id: string };
  readonly takenAt: string;
  readonly entries: readonly SnapshotEntry[];
}

export interface SnapshotEntry extends Pick<ChangingAction, 'id' | 'item' | 'target' | 'view'> {
  readonly content: TargetContent;
  /** What the repair leaves there instead; null if it removes. */
  readonly after: TargetContent | null;
}

/** The snapshot as the text of its file. */
export function writeSnapshot(snapshot: Snapshot): string {
  const entries = snapshot.entries.map(({ content, after, ...entry }) => ({
    ...entry,
    content: packContent(content),
    after: after && packContent(after),
  }));
  return `${JSON.stringify({ ...snapshot, entries }, null, 1)}\n`;
}

/** Reads a snapshot's file; throws E-BACKUP-ALTERED naming `file` if it is not a snapshot. */
export function readSnapshot(text: string, file: string): Snapshot {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RepairError('E-BACKUP-ALTERED', file, { detail: sentence('detail.not-json') });
  }
  const parsed = v.safeParse(SnapshotSchema, json);
  if (!parsed.success)
    throw new RepairError('E-BACKUP-ALTERED', file, { detail: v.getDotPath(parsed.issues[0]) ?? sentence('detail.shape') });
  return parsed.output;
}

/** The entry that backs up an action; throws E-BACKUP-ALTERED if there is none. */
export function entryOf(snapshot: Snapshot, id: string): SnapshotEntry {
  const entry = snapshot.entries.find((candidate) => candidate.id === id);
  if (!entry) throw new RepairError('E-BACKUP-ALTERED', id, { detail: sentence('detail.missing-entry') });
  return entry;
}

type PackedContent =
  { readonly kind: 'key'; readonly tree: PackedTree } | { readonly kind: 'value'; readonly value: PackedValue };

interface PackedTree {
  readonly name: string;
  readonly class?: string;
  readonly link?: true;
  readonly values: readonly PackedValue[];
  readonly subkeys: readonly PackedTree[];
}

interface PackedValue {
  readonly name: string;
  readonly type: number;
  readonly base64: string;
}

const DataSchema = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const data = fromBase64(dataset.value);
    if (data !== null) return data;
    addIssue();
    return NEVER;
  }),
);

const ValueSchema = v.pipe(
  v.strictObject({
    name: v.string(),
    type: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
    base64: DataSchema,
  }),
  v.transform(({ name, type, base64 }): RegistryValue => ({ name, type, data: base64 })),
);

const TreeSchema: v.GenericSchema<unknown, KeyTree> = v.pipe(
  v.strictObject({
    name: v.string(),
    class: v.optional(v.string()),
    link: v.optional(v.literal(true)),
    values: v.array(ValueSchema),
    subkeys: v.array(v.lazy(() => TreeSchema)),
  }),
  v.transform(({ name, class: className, link, values, subkeys }): KeyTree => ({
    name,
    ...(className === undefined ? {} : { className }),
    ...(link ? { link } : {}),
    values,
    subkeys,
  })),
);

const ContentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('key'), tree: TreeSchema }),
  v.strictObject({ kind: v.literal('value'), value: ValueSchema }),
]);

const SnapshotSchema = v.strictObject({
  schema: v.literal(1),
  machine: v.strictObject({ name: v.string(), id: v.string() }),
  takenAt: v.string(),
  entries: v.array(
    v.strictObject({
      id: v.string(),
      item: v.picklist(ITEM_IDS),
      target: v.variant('kind', [
        v.strictObject({ kind: v.literal('key'), path: v.string() }),
        v.strictObject({ kind: v.literal('value'), path: v.string(), name: v.string() }),
      ]),
      view: v.picklist(REGISTRY_VIEWS),
      content: ContentSchema,
      after: v.nullable(ContentSchema),
    }),
  ),
});

function packContent(content: TargetContent): PackedContent {
  return content.kind === 'key'
    ? { kind: 'key', tree: packTree(content.tree) }
    : { kind: 'value', value: packValue(content.value) };
}

function packTree(tree: KeyTree): PackedTree {
  return {
    name: tree.name,
    ...(tree.className === undefined ? {} : { class: tree.className }),
    ...(tree.link ? { link: true } : {}),
    values: tree.values.map(packValue),
    subkeys: tree.subkeys.map(packTree),
  };
}

function packValue({ name, type, data }: RegistryValue): PackedValue {
  return { name, type, base64: toBase64(data) };
}
