import { writeFileSync } from 'node:fs';
import { editHive } from '../../../electron/domain/regf/edit/edit-hive';
import { type KeyTree, type RegistryValue, textData } from '../../../electron/domain/registry';
import { type Random, randomFrom } from '../../support/random';
import { blankHive } from '../../unit/domain/regf/blank-hive';

/** Counts of what a hive contains. */
export interface HiveContents {
  readonly keys: number;
  readonly values: number;
  /** Bytes of all data. */
  readonly data: number;
}

/** Keys per megabyte of a SOFTWARE hive. */
const KEYS_PER_MEGABYTE = 3_160;
/** How many subkeys a key has, by depth: few at the top, then a crowd such as below CLSID, then a handful. */
const FANS = [40, 300, 8] as const;
const NAMES = ['', 'Path', 'DisplayName', 'Type', 'Start', 'ThreadingModel'] as const;

/** The one key at the top of the hives made here. */
export const TOP = 'Microsoft';

/** Writes a hive of about that size as Windows 2000 would, with a SOFTWARE hive's mix of keys; the same every time. */
export function writeLargeHive(file: string, megabytes: number): HiveContents {
  const tree = keyTree(TOP, megabytes * KEYS_PER_MEGABYTE, 0, randomFrom(megabytes));
  const made = editHive(blankHive({ minor: 3 }), file, { kind: 'write-tree', parts: [TOP], tree }, new Date(0))!;
  writeFileSync(file, made);
  const { keys, values, data } = contentsOf(tree);
  return { keys: keys + 1, values, data };
}

function keyTree(name: string, keys: number, depth: number, random: Random): KeyTree {
  const subkeys: KeyTree[] = [];
  const each = Math.max(1, Math.floor((keys - 1) / (FANS[depth] ?? FANS[2])));
  for (let left = keys - 1; left > 0; left -= each) {
    const id = `{${random(0x1_0000_0000).toString(16)}-${subkeys.length}}`;
    subkeys.push(keyTree(id, Math.min(left, each), depth + 1, random));
  }
  return { name, values: NAMES.slice(0, random(NAMES.length)).map((each) => value(each, random)), subkeys };
}

/** Six values in ten are text, two are numbers, two are bytes. */
function value(name: string, random: Random): RegistryValue {
  const kind = random(10);
  if (kind < 6) return { name, type: 1, data: textData(`C:\\Program Files\\Component ${random(1_000_000)}`) };
  if (kind < 8) return { name, type: 4, data: Uint8Array.of(random(256), 0, 0, 0) };
  return { name, type: 3, data: Uint8Array.from({ length: random(120) }, () => random(256)) };
}

function contentsOf(tree: KeyTree): HiveContents {
  let [keys, values, data] = [0, 0, 0];
  const open = [tree];
  for (let key = open.pop(); key; key = open.pop()) {
    keys += 1;
    values += key.values.length;
    for (const each of key.values) data += each.data.length;
    open.push(...key.subkeys);
  }
  return { keys, values, data };
}
