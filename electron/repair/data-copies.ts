import * as v from 'valibot';
import { count, list, record, sha256 } from '../contract/schema';
import type { CopiedFile } from '../machines/ports';
import type { RunStarted } from './events';

const CopiedFileSchema = record({ path: v.string(), size: count, sha256 }) satisfies v.GenericSchema<unknown, CopiedFile>;

/** A copy of a key database made by this program: every file was read back and has the SHA-256 of its source. */
export const DataCopySchema = record({ from: v.string(), to: v.string(), files: list(CopiedFileSchema) });

export type DataCopy = v.InferOutput<typeof DataCopySchema>;

/** The copies made before a run began; empty if its journal has none, or in a form unknown to this version. */
export function copiesOf({ copies }: Pick<RunStarted, 'copies'>): readonly DataCopy[] {
  const { success, output } = v.safeParse(list(DataCopySchema), copies);
  return success ? output : [];
}

/** The size of all files of a copy, in bytes. */
export function bytesOf(files: readonly Pick<CopiedFile, 'size'>[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}
