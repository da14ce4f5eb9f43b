import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { decodeUtf16 } from '../utf16';
import { malformed, unmarked } from './malformed';

/** The hive file's first 4,096 bytes; every offset inside a hive counts from their end. */
export const BASE_SIZE = 4096;

/** Offsets of the fields in the base block (winnt: HBASE_BLOCK). */
export const Base = {
  SIGNATURE: 0,
  SEQUENCE_BEGUN: 4,
  SEQUENCE_DONE: 8,
  WRITTEN: 12,
  MAJOR: 20,
  MINOR: 24,
  TYPE: 28,
  ROOT: 36,
  DATA_SIZE: 40,
  FILE_NAME: 48,
  FILE_NAME_LENGTH: 64,
  CHECKSUM: 508,
} as const;

const REGF = 0x66676572;
export const HBIN = 0x6e696268;
/** 1.1 was NT 3.1, 1.3 is NT 4.0 and 2000, 1.5 XP and later, 1.6 some hives of Windows 10. */
const NEWEST_MINOR = 6;

/** Types of file (HBASE_BLOCK.Type). Windows NT 4.0 and 2000 number logs differently from later versions: as 2. */
const FileType = { PRIMARY: 0, ALTERNATE: 1 } as const;

/** What to read a file as: a hive, or the second copy of SYSTEM that Windows NT 4.0 and 2000 keep as `SYSTEM.ALT`. */
export type HiveRole = 'hive' | 'mirror';

/** What a hive file says about itself. */
export interface BaseBlock {
  readonly minor: number;
  /** One is raised when a write begins, the other when it is done: if they differ, a write was cut short. */
  readonly begun: number;
  readonly done: number;
  readonly checksumHolds: boolean;
  readonly root: number;
  /** Bytes of all bins. */
  readonly dataSize: number;
  /** The end of the hive's path at the last write, for display only. */
  readonly fileName: string;
}

/**
 * Reads a base block. Throws E-HIVE-MALFORMED if the file is no hive, E-HIVE-VERSION for a hive of another format.
 * It reports a wrong checksum or unequal sequence numbers without throwing: such a hive is dirty, not damaged.
 */
export function readBaseBlock(bytes: Uint8Array, where: string, role: HiveRole = 'hive'): BaseBlock {
  if (bytes.length < BASE_SIZE) throw malformed(where, bytes.length, sentence('detail.hive.short'));
  const view = new DataView(bytes.buffer, bytes.byteOffset, BASE_SIZE);
  const u32 = (at: number): number => view.getUint32(at, true);
  if (u32(Base.SIGNATURE) !== REGF) throw unmarked(where, Base.SIGNATURE, 'regf');
  const [major, minor] = [u32(Base.MAJOR), u32(Base.MINOR)];
  if (major !== 1 || minor < 1 || minor > NEWEST_MINOR)
    throw new RepairError('E-HIVE-VERSION', where, { detail: `${major}.${minor}` });
  requireType(bytes, where, role, u32(Base.TYPE));
  const name = decodeUtf16(bytes.subarray(Base.FILE_NAME, Base.FILE_NAME + Base.FILE_NAME_LENGTH));
  return {
    minor,
    begun: u32(Base.SEQUENCE_BEGUN),
    done: u32(Base.SEQUENCE_DONE),
    checksumHolds: u32(Base.CHECKSUM) === checksumOf(view),
    root: u32(Base.ROOT),
    dataSize: u32(Base.DATA_SIZE),
    fileName: name.split('\0')[0] ?? '',
  };
}

/** Type 1 is a hive's alternate on Windows NT 4.0 and 2000 and a log on later versions: only the alternate has bins. */
function requireType(bytes: Uint8Array, where: string, role: HiveRole, type: number): void {
  if (type === FileType.PRIMARY) return;
  const hasBins =
    bytes.length >= BASE_SIZE + 4 && new DataView(bytes.buffer, bytes.byteOffset + BASE_SIZE, 4).getUint32(0, true) === HBIN;
  if (type !== FileType.ALTERNATE || !hasBins) throw malformed(where, Base.TYPE, sentence('detail.hive.is-log'));
  if (role === 'hive') throw malformed(where, Base.TYPE, sentence('detail.hive.is-mirror'));
}

/** XOR of the 127 numbers before the checksum. 0 and −1 stand for "none" and are replaced by their neighbours. */
export function checksumOf(base: DataView): number {
  let sum = 0;
  for (let at = 0; at < Base.CHECKSUM; at += 4) sum ^= base.getUint32(at, true);
  if (sum === 0) return 1;
  return sum === -1 ? 0xffff_fffe : sum >>> 0;
}

/** True if the last write of the hive was cut short, so that its log has the rest. */
export function isDirty({ begun, done, checksumHolds }: BaseBlock): boolean {
  return begun !== done || !checksumHolds;
}
