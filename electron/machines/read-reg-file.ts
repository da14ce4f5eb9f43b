import type { RegFile } from '../domain/reg-file';
import { RegFileParser } from '../domain/reg-file';
import { readPieces } from './read-pieces';

/** A `.reg` file, read piece by piece. Throws E-REG-FILE-MALFORMED as `parseRegFile` does, and Node's own errors. */
export async function readRegFile(file: string): Promise<RegFile> {
  const parser = new RegFileParser();
  await readPieces(file, (piece) => {
    parser.push(piece);
  });
  return parser.end();
}
