import { open } from 'node:fs/promises';

/** Bytes. Small enough for a processor's cache, large enough for few calls. */
const PIECE = 1024 * 1024;

/** Hands over a file from start to end in one piece of memory, which is good until `take` returns. Throws Node's own errors. */
export async function readPieces(file: string, take: (piece: Uint8Array) => void): Promise<void> {
  const memory = new Uint8Array(PIECE);
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(memory, 0, PIECE, null);
      if (bytesRead === 0) return;
      take(memory.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}
