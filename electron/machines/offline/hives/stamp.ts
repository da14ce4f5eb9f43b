import type { BigIntStats } from 'node:fs';
import { openOrdinary } from '../../safe-files';
import { readError } from './failures';

/** A file's bytes, and a stamp that shows whether it is still the same file. */
export interface StampedFile {
  readonly stamp: string;
  readonly bytes: Uint8Array;
}

/** Identity, size and time: a rename keeps them, any other writer changes them. */
export function stampOf(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(':');
}

/** Reads a whole file, or null if it still has the stamp `known`. Throws E-HIVE-… or E-FILE-…, also for a link. */
export async function readStamped(file: string, known?: string): Promise<StampedFile | null> {
  try {
    const handle = await openOrdinary(file);
    try {
      const stamp = stampOf(await handle.stat({ bigint: true }));
      if (stamp === known) return null;
      const bytes = await handle.readFile();
      return { stamp, bytes };
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw readError(file, error);
  }
}
