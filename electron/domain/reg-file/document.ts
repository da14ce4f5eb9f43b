/** A `.reg` file as a document: its content in its order, nothing merged. `treesOf` shows its effect on a registry. */

/**
 * 'version-5': "Windows Registry Editor Version 5.00" (Windows 2000 on). 'regedit4': "REGEDIT4" (Windows 95, NT 4.0).
 */
export type RegFileFormat = 'version-5' | 'regedit4';

/** How the file's bytes become text; the byte order of UTF-16 is not kept. Pure ASCII counts as 'ansi'. */
export type RegFileEncoding = 'utf-16le' | 'utf-8' | 'ansi';

export interface RegFile {
  readonly format: RegFileFormat;
  readonly encoding: RegFileEncoding;
  /** UTF-16 without a byte order mark, known only by its first character. Windows takes it; not every reader does. */
  readonly markMissing?: true;
  readonly keys: readonly RegFileKey[];
}

/** One `[…]` section. The same key may have several. */
export interface RegFileKey {
  /** The full path as written, root included, without the `-` of a deletion. */
  readonly path: string;
  /** `[-KEY]`: deletes the key with everything below it. */
  readonly deleted: boolean;
  readonly values: RegFileValues;
}

/** Values in their order. An array will do; a file that was read creates each value anew on every iteration. */
export interface RegFileValues extends Iterable<RegFileValue> {
  readonly length: number;
}

export interface RegFileValue {
  /** null for `@`, the default value. */
  readonly name: string | null;
  /** Any 32-bit type code; 0 for a deletion. */
  readonly type: number;
  /** As the registry stores it: text is UTF-16LE even if a REGEDIT4 file has ANSI bytes. Empty for a deletion. */
  readonly data: Uint8Array;
  /** `"name"=-` */
  readonly deleted: boolean;
}

export const HEADERS: Readonly<Record<RegFileFormat, string>> = {
  'version-5': 'Windows Registry Editor Version 5.00',
  regedit4: 'REGEDIT4',
};

/**
 * Types whose `hex(…)` bytes are ANSI in a REGEDIT4 file: an import uses the ANSI registry functions, which convert
 * exactly REG_SZ, REG_EXPAND_SZ and REG_MULTI_SZ to UTF-16.
 */
export function isTextType(type: number): boolean {
  return type === 1 || type === 2 || type === 7;
}
