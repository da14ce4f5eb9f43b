import { openOrdinary } from '../../safe-files';
import { codeOf, readError } from './failures';

/** Logs of a hive: one until Windows XP, two since Vista. */
const SUFFIXES = ['.LOG', '.log', '.LOG1', '.LOG2'] as const;
const HEAD = 512;

/**
 * The log beside a hive that holds a later write than the hive itself, or null. Windows would not apply it to a hive
 * that is whole, but it means that the hive is not what its Windows last saw.
 */
export async function pendingLog(hive: string, sequence: number): Promise<string | null> {
  for (const suffix of SUFFIXES) {
    const head = await readHead(`${hive}${suffix}`);
    if (head === null || head.length < HEAD || head.toString('latin1', 0, 4) !== 'regf' || !checksumHolds(head)) continue;
    const written = head.readUInt32LE(8);
    if (written === head.readUInt32LE(4) && ((written - sequence) | 0) > 0) return `${hive}${suffix}`;
  }
  return null;
}

async function readHead(file: string): Promise<Buffer | null> {
  try {
    const handle = await openOrdinary(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw readError(file, error);
  }
}

function checksumHolds(head: Buffer): boolean {
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= head.readUInt32LE(at);
  return head.readUInt32LE(508) === (sum === 0 ? 1 : sum === -1 ? 0xffff_fffe : sum >>> 0);
}
