import { type KeyTree, type RegistryValue, sameName } from '../registry';
import type { HiveRole } from './base-block';
import { type HiveImage, openImage } from './image';
import { type KeyNode, Nk, NkFlag, readClassName, readKeyNode, readSecurity } from './key-node';
import { readSubkeyList } from './subkey-list';
import { readValue, readValueList } from './values';
import { newVisit, requireDepth, type Visit } from './visit';

/**
 * A key of a hive, whichever reader found it: what a KeyTree contains, and what a KeyTree leaves out. Reading goes one
 * level at a time; each access may throw E-HIVE-MALFORMED. Data is part of the hive's bytes and must not be changed.
 */
export interface HiveKey {
  readonly name: string;
  readonly className: string | undefined;
  readonly link: boolean;
  /** All flags of the key cell. */
  readonly flags: number;
  /** When it was last written, as FILETIME. */
  readonly modified: bigint;
  /** Its security descriptor, or null if it has none. */
  readonly security: Uint8Array | null;
  values(): readonly RegistryValue[];
  subkeys(): readonly HiveKey[];
}

/** Opens a hive's bytes for one walk. Throws E-HIVE-MALFORMED or E-HIVE-VERSION; also opens dirty hives. */
export function openHive(bytes: Uint8Array, where: string, role?: HiveRole): HiveKey {
  return rootOf(openImage(bytes, where, role));
}

/** The top key, for one walk through the hive: a second walk needs a new one. */
export function rootOf(image: HiveImage): HiveKey {
  return new StoredKey(image, readKeyNode(image, image.base.root), newVisit(image), 0);
}

/** A class, since a big hive has some hundred thousand keys: closures for each would take longer than reading it. */
class StoredKey implements HiveKey {
  readonly name: string;

  constructor(
    private readonly image: HiveImage,
    private readonly node: KeyNode,
    private readonly visit: Visit,
    private readonly depth: number,
  ) {
    requireDepth(image, depth);
    visit.spend(Nk.NAME + node.nameLength, node.offset);
    this.name = node.name;
  }

  get link(): boolean {
    return (this.node.flags & NkFlag.LINK) !== 0;
  }

  get flags(): number {
    return this.node.flags;
  }

  get className(): string | undefined {
    return readClassName(this.image, this.node);
  }

  get modified(): bigint {
    return this.image.view.getBigUint64(this.node.at + Nk.MODIFIED, true);
  }

  get security(): Uint8Array | null {
    return readSecurity(this.image, this.node);
  }

  values(): readonly RegistryValue[] {
    const { image, visit } = this;
    return readValueList(image, this.node, visit).map((offset) => readValue(image, offset, visit));
  }

  subkeys(): readonly HiveKey[] {
    const { image, visit, depth } = this;
    return readSubkeyList(image, this.node, visit).subkeys.map((offset) => {
      visit.key(offset);
      return new StoredKey(image, readKeyNode(image, offset), visit, depth + 1);
    });
  }
}

/** The key at `parts` below `top`, or undefined. It reads the whole list of each parent, so that absence is proven. */
export function findHiveKey(top: HiveKey, parts: readonly string[]): HiveKey | undefined {
  let key: HiveKey | undefined = top;
  for (const part of parts) key = key?.subkeys().find(({ name }) => sameName(name, part));
  return key;
}

/** Everything from `key` down, with its data copied. */
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

/** A value with its data copied. */
export function ownValue({ name, type, data }: RegistryValue): RegistryValue {
  return { name, type, data: new Uint8Array(data) };
}
