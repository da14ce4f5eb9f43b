import { createHash } from 'node:crypto';
import type { Storage } from './storage';

export interface WrittenFile {
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** Writes a file piece by piece. What it answers is of the pieces that were handed over, not of what the disk made of them. */
export async function writeHashed(storage: Storage, file: string, pieces: Iterable<Uint8Array>): Promise<WrittenFile> {
  const hash = createHash('sha256');
  let size = 0;
  function* hashed(): Iterable<Uint8Array> {
    for (const piece of pieces) {
      hash.update(piece);
      size += piece.length;
      yield piece;
    }
  }
  await storage.writeFile(file, hashed());
  return { size, sha256: hash.digest('hex') };
}
