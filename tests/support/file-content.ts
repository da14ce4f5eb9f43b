import type { FileContent } from '../../electron/repair/storage';

/** All bytes of the content that a storage was given to write; reading them consumes the content. */
export function bytesOf(content: FileContent): Buffer {
  if (typeof content === 'string' || content instanceof Uint8Array) return Buffer.from(content);
  return Buffer.concat(Array.from(content, (piece) => piece.slice()));
}

export function firstHalf(content: FileContent): Buffer {
  const bytes = bytesOf(content);
  return bytes.subarray(0, bytes.length / 2);
}
