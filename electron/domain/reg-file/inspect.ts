import type { RegFile, RegFileEncoding, RegFileFormat } from './document';

/** A parsed file as `inspect --json` prints it. */
export interface RegFileView {
  readonly format: RegFileFormat;
  readonly encoding: RegFileEncoding;
  readonly markMissing?: true;
  readonly keys: readonly {
    readonly path: string;
    readonly deleted: boolean;
    readonly values: readonly {
      readonly name: string | null;
      readonly type: number;
      /** Two lower-case digits per byte, without separators. */
      readonly hex: string;
      readonly deleted: boolean;
    }[];
  }[];
}

export function inspectView(doc: RegFile): RegFileView {
  return {
    format: doc.format,
    encoding: doc.encoding,
    ...(doc.markMissing ? { markMissing: doc.markMissing } : {}),
    keys: doc.keys.map(({ path, deleted, values }) => ({
      path,
      deleted,
      values: Array.from(values, (value) => ({
        name: value.name,
        type: value.type,
        hex: hexOf(value.data),
        deleted: value.deleted,
      })),
    })),
  };
}

const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function hexOf(data: Uint8Array): string {
  let hex = '';
  for (let i = 0; i < data.length; i++) hex += PAIRS[data[i]!]!;
  return hex;
}
