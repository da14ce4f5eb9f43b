import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { BASE_SIZE } from './base-block';
import type { HiveImage } from './image';
import { malformed } from './malformed';

/** The deepest nesting of keys that Windows allows. */
export const DEPTH_LIMIT = 512;

/**
 * One walk through a hive. In a sound hive every byte belongs to one structure only, so a walk that meets a key twice
 * or reads more bytes than the hive has is going in circles: it then ends, whatever a hostile file says.
 */
export interface Visit {
  key(offset: number): void;
  spend(bytes: number, offset: number): void;
}

export function newVisit(image: HiveImage): Visit {
  // One bit for each place where a cell can be.
  const seen = new Uint8Array((image.size >>> 6) + 1);
  let left = image.size;
  return {
    key(offset) {
      const bit = 1 << ((offset >>> 3) & 7);
      const byte = seen[offset >>> 6] ?? 0;
      if ((byte & bit) !== 0) throw malformed(image.where, BASE_SIZE + offset, sentence('detail.hive.key-twice'));
      seen[offset >>> 6] = byte | bit;
    },
    spend(bytes, offset) {
      left -= bytes;
      if (left < 0) throw malformed(image.where, BASE_SIZE + offset, sentence('detail.hive.too-much'));
    },
  };
}

export function requireDepth(image: HiveImage, depth: number): void {
  if (depth > DEPTH_LIMIT) throw new RepairError('E-REG-TOO-DEEP', image.where);
}
