import { open } from 'node:fs/promises';
import { type RegFile, RegFileParser } from '../domain/reg-file';

/** Reads a `.reg` file piece by piece. Throws E-REG-FILE-MALFORMED as `parseRegFile` does, and Node's own errors. */
export async function readRegFile(file: string): Promise<RegFile> {
  return (await parserOf(file)).end();
}

/** Reads the file but does not finish parsing: errors in its contents appear at the parser's `end`. */
export async function parserOf(file: string): Promise<RegFileParser> {
  const parser = new RegFileParser();
  const memory = new Uint8Array(PIECE);
  const handle = await open(file, 'r');
  try {
    for (;;) {
      const { bytesRead } = await handle.read(memory, 0, PIECE, null);
      if (bytesRead === 0) return parser;
      parser.push(memory.subarray(0, bytesRead));
    }
  } finally {
    await handle.close();
  }
}

/** Bytes. Small enough for a processor's cache, large enough for few calls. */
const PIECE = 1024 * 1024;
