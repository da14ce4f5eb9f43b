import { createHash } from 'node:crypto';
import { RepairError } from '../../../contract/errors';
import { type BaseBlock, type HiveRole, isDirty, readBaseBlock } from '../../../domain/regf/base-block';
import { type HiveKey, openHive } from '../../../domain/regf/hive';
import type { HiveName } from './locate';
import { readStamped, type StampedFile } from './stamp';

/** The files of a registry that are changed: the hives, and the second copy Windows NT 4.0 and 2000 keep of SYSTEM (Q151247). */
export type FileName = HiveName | 'SYSTEM.ALT';

/** In the order in which Windows writes them: SYSTEM, then its mirror. */
export const FILE_NAMES: readonly FileName[] = ['SYSTEM', 'SYSTEM.ALT', 'SOFTWARE'];

/** One file of the registry of a Windows that is not running. It is looked at for every question, so no answer is an old one. */
export interface HiveFile {
  readonly name: FileName;
  readonly role: HiveRole;
  readonly file: string;
  /** The whole file. Throws E-HIVE-NOT-FOUND, E-HIVE-IN-USE, E-FILE-…. */
  read(): Promise<StampedFile>;
  /** The top key, for one walk. Throws E-HIVE-…, E-FILE-…. */
  root(): Promise<HiveKey>;
  /** The whole file, which was written to its end: E-HIVE-DIRTY where it was not. */
  readClean(): Promise<StampedFile>;
  /** SHA-256 of the file as it is now. */
  hash(): Promise<string>;
}

export function openHiveFile(name: FileName, file: string): HiveFile {
  const role: HiveRole = name === 'SYSTEM.ALT' ? 'mirror' : 'hive';
  let cache: StampedFile | undefined;

  async function read(): Promise<StampedFile> {
    const fresh = await readStamped(file, cache?.stamp);
    if (fresh !== null) cache = fresh;
    return cache!;
  }

  return {
    name,
    role,
    file,
    read,
    root: async () => openHive((await read()).bytes, file, role),
    async readClean() {
      const loaded = await read();
      const base = readBaseBlock(loaded.bytes, file, role);
      if (isDirty(base)) throw new RepairError('E-HIVE-DIRTY', file, { detail: whyDirty(base) });
      return loaded;
    },
    hash: async () => sha256Of((await read()).bytes),
  };
}

function whyDirty({ checksumHolds, begun, done }: BaseBlock): string {
  return checksumHolds ? `sequence ${begun} / ${done}` : 'checksum';
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
