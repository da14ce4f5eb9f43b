import type { KeyTree, RegistryValue } from '../registry';
import { sameName } from '../registry';
import type { HiveImage } from './image';
import { openImage } from './image';
import { Nk, NkFlag, readClassName, readKeyNode, readSecurity } from './key-node';
import type { KeyNode } from './key-node';
import { readSubkeyList } from './subkey-list';
import { readValue, readValueList } from './values';
import type { Visit } from './visit';
import { newVisit, requireDepth } from './visit';

/**
 * A key of a hive, whichever reader found it: what a KeyTree says and what it leaves out. Reading goes one level at a
 * time; each question may throw E-HIVE-MALFORMED. Data is part of the hive's bytes and must not be changed.
 */
export interface HiveKey {
  readonly name: string;
  readonly className: string | undefined;
  readonly link: boolean;
  /** All flags of the key cell. */
  readonly flags: number;
  /** When it was last written, as FILETIME. */
  readonly modified: bigint;
  /** Its security descriptor, or null where it has none. */
  readonly security: Uint8Array | null;
  values(): readonly RegistryValue[];
  subkeys(): readonly HiveKey[];
}

/** Opens a hive's bytes for one walk. Throws E-HIVE-MALFORMED or E-HIVE-VERSION; dirty hives are opened, too. */
export function openHive(bytes: Uint8Array, where: string): HiveKey {
  return rootOf(openImage(bytes, where));
}

/** The top key, for one walk through the hive: a second walk needs another one. */
export function rootOf(image: HiveImage): HiveKey {
  const visit = newVisit(image);
  visit.key(image.base.root);
  return keyAt(image, readKeyNode(image, image.base.root), visit, 0);
}

function keyAt(image: HiveImage, node: KeyNode, visit: Visit, depth: number): HiveKey {
  requireDepth(image, depth);
  visit.spend(Nk.NAME + node.name.length, node.offset);
  return {
    name: node.name,
    link: (node.flags & NkFlag.LINK) !== 0,
    flags: node.flags,
    get className() {
      return readClassName(image, node);
    },
    get modified() {
      return image.view.getBigUint64(node.at + Nk.MODIFIED, true);
    },
    get security() {
      return readSecurity(image, node);
    },
    values: () => readValueList(image, node, visit).map((offset) => readValue(image, offset, visit)),
    subkeys: () =>
      readSubkeyList(image, node, visit).subkeys.map((offset) => {
        visit.key(offset);
        return keyAt(image, readKeyNode(image, offset), visit, depth + 1);
      }),
  };
}

/** The key at `parts` below `top`, or undefined. The whole list of each parent is read, so that absence is proven. */
export function findHiveKey(top: HiveKey, parts: readonly string[]): HiveKey | undefined {
  let key: HiveKey | undefined = top;
  for (const part of parts) key = key?.subkeys().find(({ name }) => sameName(name, part));
  return key;
}

/** Everything from `key` down, with data of its own. */
export function treeOfHive(key: HiveKey): KeyTree {
  const { name, className, link } = key;
  return {
    name,
    ...(className === undefined ? {} : { className }),
    ...(link ? { link: true as const } : {}),
    values: key.values().map(ownValue),
    subkeys: key.subkeys().map(treeOfHive),
  };
}

/** A value with data of its own. */
export function ownValue({ name, type, data }: RegistryValue): RegistryValue {
  return { name, type, data: new Uint8Array(data) };
}
