import * as v from 'valibot';
import type { CopiedFile } from '../machines/ports';
import type { RunStarted } from './events';

/** A copy of a key database made by this program: every file was read back and has the SHA-256 of its source. */
export interface DataCopy {
  readonly from: string;
  readonly to: string;
  readonly files: readonly CopiedFile[];
}

const CopiesSchema = v.array(
  v.strictObject({
    from: v.string(),
    to: v.string(),
    files: v.array(
      v.strictObject({
        path: v.string(),
        size: v.pipe(v.number(), v.integer(), v.minValue(0)),
        sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      }),
    ),
  }),
);

/** The copies made before a run began; empty if its journal has none, or in a form unknown to this version. */
export function copiesOf({ copies }: Pick<RunStarted, 'copies'>): readonly DataCopy[] {
  const { success, output } = v.safeParse(CopiesSchema, copies);
  return success ? output : [];
}

/** The size of all files of a copy, in bytes. */
export function bytesOf(files: readonly Pick<CopiedFile, 'size'>[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
