import { BASE_SIZE } from './base-block';
import { Cell, contentAt, contentSize, expectCell } from './cells';
import type { HiveImage } from './image';
import { NIL } from './image';
import { malformed } from './malformed';
import { decodeName } from './names';

/** Where a key cell keeps what (CM_KEY_NODE). */
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
  NAME_LENGTH: 72,
  CLASS_LENGTH: 74,
  NAME: 76,
} as const;

export const NkFlag = { LINK: 0x10, COMPRESSED: 0x20 } as const;

/** A key cell. Offsets as stored; whether they lead anywhere shows when they are followed. */
export interface KeyNode {
  readonly offset: number;
  /** Where its content begins in the file. */
  readonly at: number;
  readonly flags: number;
  readonly name: string;
  readonly parent: number;
  readonly subkeyCount: number;
  readonly subkeyList: number;
  readonly valueCount: number;
  readonly valueList: number;
  readonly security: number;
  readonly classOffset: number;
  readonly classLength: number;
}

export function readKeyNode(image: HiveImage, offset: number): KeyNode {
  const { view, bytes } = image;
  const at = contentAt(image, offset, Nk.NAME, 'a key');
  expectCell(image, at, Cell.NK);
  const flags = view.getUint16(at + Nk.FLAGS, true);
  const length = view.getUint16(at + Nk.NAME_LENGTH, true);
  contentAt(image, offset, Nk.NAME + length, 'a key with its name');
  return {
    offset,
    at,
    flags,
    name: decodeName(bytes.subarray(at + Nk.NAME, at + Nk.NAME + length), (flags & NkFlag.COMPRESSED) !== 0),
    parent: view.getUint32(at + Nk.PARENT, true),
    subkeyCount: view.getUint32(at + Nk.SUBKEY_COUNT, true),
    subkeyList: view.getUint32(at + Nk.SUBKEY_LIST, true),
    valueCount: view.getUint32(at + Nk.VALUE_COUNT, true),
    valueList: view.getUint32(at + Nk.VALUE_LIST, true),
    security: view.getUint32(at + Nk.SECURITY, true),
    classOffset: view.getUint32(at + Nk.CLASS, true),
    classLength: view.getUint16(at + Nk.CLASS_LENGTH, true),
  };
}

/** The key's class string, or undefined. Always UTF-16. */
export function readClassName(image: HiveImage, { classOffset, classLength }: KeyNode): string | undefined {
  if (classLength === 0 || classOffset === NIL) return undefined;
  const at = contentAt(image, classOffset, classLength, 'a class name');
  return decodeName(image.bytes.subarray(at, at + classLength), false);
}

/** The security descriptor of a key as stored, or null where it names none. */
export function readSecurity(image: HiveImage, { security }: KeyNode): Uint8Array | null {
  if (security === NIL) return null;
  const at = contentAt(image, security, 20, 'a security descriptor');
  expectCell(image, at, Cell.SK);
  const length = image.view.getUint32(at + 16, true);
  if (length > contentSize(image, security, 'a security descriptor') - 20)
    throw malformed(image.where, BASE_SIZE + security, `a security descriptor of ${length} bytes`);
  return image.bytes.subarray(at + 20, at + 20 + length);
}
