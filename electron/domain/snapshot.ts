import * as v from 'valibot';
import { RepairError } from '../contract/errors';
import type { TargetContent } from './observation';
import type { ChangingAction } from './plan';
import type { KeyTree, RegistryValue } from './registry';

/**
 * The exact backup: what a `.reg` file cannot express (class names, links, odd names) is here, and undo restores from
 * here. JSON, so that it can be read without this program; data as base64.
 */
export interface Snapshot {
  readonly schema: 1;
  readonly machine: { readonly name: string; readonly id: string };
  readonly takenAt: string;
  readonly entries: readonly SnapshotEntry[];
}

export interface SnapshotEntry extends Pick<ChangingAction, 'id' | 'item' | 'target' | 'view'> {
  readonly content: TargetContent;
  /** What the repair leaves there instead; null where it removes. */
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

/** Reads a snapshot's file; throws E-BACKUP-ALTERED naming `file` where it is not one. */
export function readSnapshot(text: string, file: string): Snapshot {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new RepairError('E-BACKUP-ALTERED', file, { detail: 'not JSON' });
  }
  const parsed = v.safeParse(SnapshotSchema, json);
  if (!parsed.success) throw new RepairError('E-BACKUP-ALTERED', file, { detail: v.getDotPath(parsed.issues[0]) ?? 'shape' });
  const { entries, ...rest } = parsed.output;
  return {
    ...rest,
    entries: entries.map(({ content, after, ...entry }) => ({
      ...entry,
      content: unpackContent(content),
      after: after && unpackContent(after),
    })),
  };
}

/** The entry an action was backed up under; throws E-BACKUP-ALTERED where there is none. */
export function entryOf(snapshot: Snapshot, id: string): SnapshotEntry {
  const entry = snapshot.entries.find((candidate) => candidate.id === id);
  if (!entry) throw new RepairError('E-BACKUP-ALTERED', id, { detail: 'missing in the snapshot' });
  return entry;
}

interface PackedTree {
  name: string;
  class?: string | undefined;
  link?: true | undefined;
  values: PackedValue[];
  subkeys: PackedTree[];
}

interface PackedValue {
  name: string;
  type: number;
  base64: string;
}

const PackedValueSchema = v.strictObject({
  name: v.string(),
  type: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  base64: v.pipe(v.string(), v.check(isBase64)),
});

const PackedTreeSchema: v.GenericSchema<PackedTree> = v.strictObject({
  name: v.string(),
  class: v.optional(v.string()),
  link: v.optional(v.literal(true)),
  values: v.array(PackedValueSchema),
  subkeys: v.array(v.lazy(() => PackedTreeSchema)),
});

const PackedContentSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('key'), tree: PackedTreeSchema }),
  v.strictObject({ kind: v.literal('value'), value: PackedValueSchema }),
]);

type PackedContent = v.InferOutput<typeof PackedContentSchema>;

const SnapshotSchema = v.strictObject({
  schema: v.literal(1),
  machine: v.strictObject({ name: v.string(), id: v.string() }),
  takenAt: v.string(),
  entries: v.array(
    v.strictObject({
      id: v.string(),
      item: v.picklist(['service-key', 'kmserver-key', 'setup-component', 'image-path']),
      target: v.variant('kind', [
        v.strictObject({ kind: v.literal('key'), path: v.string() }),
        v.strictObject({ kind: v.literal('value'), path: v.string(), name: v.string() }),
      ]),
      view: v.picklist(['64', '32']),
      content: PackedContentSchema,
      after: v.nullable(PackedContentSchema),
    }),
  ),
});

function packContent(content: TargetContent): PackedContent {
  return content.kind === 'key'
    ? { kind: 'key', tree: packTree(content.tree) }
    : { kind: 'value', value: packValue(content.value) };
}

function unpackContent(packed: PackedContent): TargetContent {
  return packed.kind === 'key'
    ? { kind: 'key', tree: unpackTree(packed.tree) }
    : { kind: 'value', value: unpackValue(packed.value) };
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

function unpackTree(packed: PackedTree): KeyTree {
  return {
    name: packed.name,
    ...(packed.class === undefined ? {} : { className: packed.class }),
    ...(packed.link ? { link: true as const } : {}),
    values: packed.values.map(unpackValue),
    subkeys: packed.subkeys.map(unpackTree),
  };
}

function packValue({ name, type, data }: RegistryValue): PackedValue {
  return { name, type, base64: toBase64(data) };
}

function unpackValue({ name, type, base64 }: PackedValue): RegistryValue {
  return { name, type, data: fromBase64(base64) };
}

const CHUNK = 0x8000;

function toBase64(data: Uint8Array): string {
  let text = '';
  for (let at = 0; at < data.length; at += CHUNK) text += String.fromCharCode(...data.subarray(at, at + CHUNK));
  return btoa(text);
}

function fromBase64(base64: string): Uint8Array {
  const text = atob(base64);
  const data = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) data[i] = text.charCodeAt(i);
  return data;
}

function isBase64(text: string): boolean {
  try {
    return btoa(atob(text)) === text;
  } catch {
    return false;
  }
}
