import { Cell, contentAt, expectCell } from './cells';
import { type HiveImage, NIL } from './image';
import { decodeName } from './names';

/** Offsets of the fields in a key cell (CM_KEY_NODE). */
export const Nk = {
  FLAGS: 2,
  MODIFIED: 4,
  PARENT: 16,
  SUBKEY_COUNT: 20,
  SUBKEY_LIST: 28,
  VOLATILE_LIST: 32,
  VALUE_COUNT: 36,
  VALUE_LIST: 40,
  SECURITY: 44,
  CLASS: 48,
  LONGEST_SUBKEY: 52,
  LONGEST_CLASS: 56,
  LONGEST_VALUE_NAME: 60,
  LARGEST_VALUE: 64,
  /** The place in the key's list where Windows looked last. */
  WORK_VAR: 68,
  NAME_LENGTH: 72,
  CLASS_LENGTH: 74,
  NAME: 76,
} as const;

export const NkFlag = { LINK: 0x10, COMPRESSED: 0x20, PREDEFINED_HANDLE: 0x40 } as const;

/** A key cell, with its offsets as stored: they are checked only when they are followed. */
export class KeyNode {
  readonly flags: number;
  readonly parent: number;
  readonly subkeyCount: number;
  readonly subkeyList: number;
  readonly valueCount: number;
  readonly valueList: number;
  readonly security: number;
  readonly classOffset: number;
  readonly classLength: number;
  readonly nameLength: number;

  constructor(
    private readonly image: HiveImage,
    readonly offset: number,
    /** Where its content begins in the file. */
    readonly at: number,
  ) {
    const { view } = image;
    this.flags = view.getUint16(at + Nk.FLAGS, true);
    this.parent = view.getUint32(at + Nk.PARENT, true);
    this.subkeyCount = view.getUint32(at + Nk.SUBKEY_COUNT, true);
    this.subkeyList = view.getUint32(at + Nk.SUBKEY_LIST, true);
    // Such a key stands for another one: it has that key's handle where other keys have the number of their values.
    this.valueCount = this.flags & NkFlag.PREDEFINED_HANDLE ? 0 : view.getUint32(at + Nk.VALUE_COUNT, true);
    this.valueList = view.getUint32(at + Nk.VALUE_LIST, true);
    this.security = view.getUint32(at + Nk.SECURITY, true);
    this.classOffset = view.getUint32(at + Nk.CLASS, true);
    this.classLength = view.getUint16(at + Nk.CLASS_LENGTH, true);
    this.nameLength = view.getUint16(at + Nk.NAME_LENGTH, true);
  }

  /** Decoded on access: `survey` reads every key of a hive without it. */
  get name(): string {
    return decodeName(this.image.bytes, this.at + Nk.NAME, this.nameLength, (this.flags & NkFlag.COMPRESSED) !== 0);
  }
}

export function readKeyNode(image: HiveImage, offset: number): KeyNode {
  const at = contentAt(image, offset, Nk.NAME, 'key');
  expectCell(image, at, Cell.NK);
  const node = new KeyNode(image, offset, at);
  contentAt(image, offset, Nk.NAME + node.nameLength, 'key');
  return node;
}

/** The key's class string, or undefined. Always UTF-16. */
export function readClassName(image: HiveImage, { classOffset, classLength }: KeyNode): string | undefined {
  if (classLength === 0 || classOffset === NIL) return undefined;
  const at = contentAt(image, classOffset, classLength, 'class-name');
  return decodeName(image.bytes, at, classLength, false);
}

/** The security descriptor of a key as stored, or null if it has none. */
export function readSecurity(image: HiveImage, { security }: KeyNode): Uint8Array | null {
  if (security === NIL) return null;
  const at = contentAt(image, security, 20, 'security');
  expectCell(image, at, Cell.SK);
  const length = image.view.getUint32(at + 16, true);
  contentAt(image, security, 20 + length, 'security');
  return image.bytes.subarray(at + 20, at + 20 + length);
}
