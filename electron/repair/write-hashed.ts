import { createHash } from 'node:crypto';
import type { BackupFile } from './events';
import type { Storage } from './storage';

/**
 * Writes a file piece by piece. Size and hash describe the pieces handed over, not what the disk made of them:
 * comparing the file with them is the proof.
 */
export async function writeHashed(
  storage: Storage,
  file: string,
  pieces: Iterable<Uint8Array>,
): Promise<Omit<BackupFile, 'name'>> {
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
