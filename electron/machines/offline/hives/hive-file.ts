import { createHash } from 'node:crypto';
import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { type Sentence, sentence } from '../../../contract/words/sentence';
import { type BaseBlock, type HiveRole, isDirty, readBaseBlock } from '../../../domain/regf/base-block';
import { type HiveKey, openHive } from '../../../domain/regf/hive';
import { completeFromLog, logsBeside } from './complete';
import type { HiveName } from './locate';
import { readStamped, type StampedFile } from './stamp';

/**
 * The registry files that are changed: the hives, and the second copy of SYSTEM that Windows NT 4.0 and 2000 keep
 * (Q151247).
 */
export type FileName = HiveName | 'SYSTEM.ALT';

/** In the order in which Windows writes them: SYSTEM, then its mirror. */
export const FILE_NAMES: readonly FileName[] = ['SYSTEM', 'SYSTEM.ALT', 'SOFTWARE'];

/** One registry file of a Windows that is not running. Every question checks the file again, so no answer is stale. */
export interface HiveFile {
  readonly name: FileName;
  readonly role: HiveRole;
  readonly file: string;
  /** The file as it is, and the hive in it. Throws E-HIVE-NOT-FOUND, E-HIVE-IN-USE, E-FILE-…. */
  read(): Promise<LoadedHive>;
  /** The top key, for one walk. Throws E-HIVE-…, E-FILE-…. */
  root(): Promise<HiveKey>;
  /** Like `read`, but throws E-HIVE-DIRTY unless the hive was written to its end or its log completes it. */
  readClean(): Promise<LoadedHive>;
  /** SHA-256 of the file as it is now. */
  hash(): Promise<string>;
}

/** A registry file with the hive in it. */
export interface LoadedHive extends StampedFile {
  /** The hive: the file's own bytes or, if its last write was cut short, the bytes its log completes. */
  readonly hive: Uint8Array;
  /** The log that completed it; null if none did. */
  readonly log: string | null;
}

export function openHiveFile(name: FileName, file: string): HiveFile {
  const role: HiveRole = name === 'SYSTEM.ALT' ? 'mirror' : 'hive';
  let cache: LoadedHive | undefined;

  async function read(): Promise<LoadedHive> {
    const fresh = await readStamped(file, cache?.stamp);
    if (fresh === null) return cache!;
    const completed = role === 'hive' && isCutShort(fresh.bytes, file) ? await completeFromLog(file, fresh.bytes) : null;
    return (cache = { ...fresh, hive: completed?.bytes ?? fresh.bytes, log: completed?.log ?? null });
  }

  return {
    name,
    role,
    file,
    read,
    root: async () => openHive((await read()).hive, file, role),
    async readClean() {
      const loaded = await read();
      const base = readBaseBlock(loaded.hive, file, role);
      if (isDirty(base)) throw new RepairError('E-HIVE-DIRTY', file, { detail: await whyDirty(file, base) });
      return loaded;
    },
    hash: async () => sha256Of((await read()).bytes),
  };
}

/** A file that is not a hive is reported when it is read. */
function isCutShort(bytes: Uint8Array, file: string): boolean {
  try {
    return isDirty(readBaseBlock(bytes, file));
  } catch {
    return false;
  }
}

async function whyDirty(file: string, { checksumHolds, begun, done }: BaseBlock): Promise<Sentence> {
  const logs = (await logsBeside(file)).map((log) => path.basename(log));
  const why = checksumHolds ? sentence('detail.sequence', { begun, done }) : sentence('detail.checksum');
  return logs.length === 0 ? why : sentence('detail.dirty', { why, logs });
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
