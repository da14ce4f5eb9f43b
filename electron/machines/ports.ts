import type { DependentService, ServiceStatus, StopAnswer } from '../domain/service';
import type { KeyListing, KeyRef, KeyTree, RegistryValue, RegistryView } from '../domain/registry';
import type { Reading } from '../domain/reading';
import type { SystemFacts } from '../domain/system';
import type { PassedOver, WitnessId, WitnessLimit } from '../domain/witness';

/**
 * The questions and acts a machine answers. Every kind of machine (this computer, the practice server, a disk, a server
 * on the network) implements these interfaces, and one contract suite (tests/contract) checks them all against the same
 * expectations.
 *
 * Questions never throw because of what the machine says: they answer present, absent or unreadable. Acts throw a
 * RepairError with a code, the key, file or service concerned, and the Win32 number; they return only when done.
 */
export interface Machine {
  readonly kind: MachineKind;
  readonly registry: RegistryPort;
  readonly services: ServicesPort;
  readonly files: FilesPort;
  readonly witness: WitnessPort;
  /** Only if the registry consists of files that can be exchanged whole. */
  readonly wholeFiles?: WholeFilesPort;
  /** Where its files are on this computer, by name, so that the same machine can be reopened; only if that can vary. */
  readonly origin?: Readonly<Record<string, string>>;
  /**
   * The same machine for the duration of one look: each question is sent to it only once, however often it is asked,
   * and several questions may be asked at once. Only if questions take time. It is meant for questions, not for acts.
   */
  oneLook?(): Machine;
  /** Facts about the system; asked once per look. */
  describe(): Promise<SystemFacts>;
}

export const MACHINE_KINDS = ['this', 'practice', 'offline', 'remote'] as const;

export type MachineKind = (typeof MACHINE_KINDS)[number];

export interface RegistryPort {
  /** The views this Windows has, its native one first: ['64', '32'] or ['32']. */
  readonly views: readonly RegistryView[];
  /**
   * The whole tree under `key`, or unreadable if any part of it could not be read: a tree with a hole is not a backup.
   * Absence is proven by enumerating the parent, never concluded from an error (a missing parent is absence, too).
   */
  readTree(key: KeyRef): Promise<Reading<KeyTree>>;
  readValue(key: KeyRef, name: string): Promise<Reading<RegistryValue>>;
  listKey(key: KeyRef): Promise<Reading<KeyListing>>;
  /** Creates the key with all missing parents and everything in `tree`; overwrites those values and leaves others. */
  writeTree(key: KeyRef, tree: KeyTree): Promise<void>;
  /** Writes one value; the key must exist (E-REG-FAILED with win32 2 if not). */
  writeValue(key: KeyRef, value: RegistryValue): Promise<void>;
  /** Deletes the key with everything below; a missing key is no error. Symbolic links are removed, never followed. */
  deleteTree(key: KeyRef): Promise<void>;
  /** Deletes one value; a missing value is no error. */
  deleteValue(key: KeyRef, name: string): Promise<void>;
  /**
   * Saves a key as a hive file, which also carries permissions (RegSaveKeyEx). Omitted by machines that cannot do this;
   * false if this system does not offer it. A file that already exists is an error.
   */
  saveHive?(key: KeyRef, file: string): Promise<boolean>;
}

export interface ServicesPort {
  /** Absent means the SCM does not know the service (1060). */
  query(name: string): Promise<Reading<ServiceStatus>>;
  /** Services that depend on `name` and are not stopped. */
  runningDependents(name: string): Promise<Reading<readonly DependentService[]>>;
  /** Sends SERVICE_CONTROL_STOP and returns at once; ask `query` for the state. */
  requestStop(name: string): Promise<StopAnswer>;
}

export interface FileFacts {
  readonly name: string;
  readonly kind: 'file' | 'folder';
  /** Bytes; 0 for a folder. */
  readonly size: number;
  /** ISO 8601, UTC. */
  readonly modified: string;
}

export interface CopiedFile {
  /** Relative to the copied folder, with backslashes. */
  readonly path: string;
  readonly size: number;
  /** SHA-256 of the source as read, equal to that of the copy as read back; lower-case hex. */
  readonly sha256: string;
}

export interface FilesPort {
  /**
   * Letters of the machine's fixed drives, e.g. `C`, upper case and sorted: no floppy, CD-ROM or network drives.
   * Includes drives that are known to belong to it but cannot be read here.
   */
  drives(): Promise<Reading<readonly string[]>>;
  stat(path: string): Promise<Reading<FileFacts>>;
  /** The entries directly in a folder. */
  list(path: string): Promise<Reading<readonly FileFacts[]>>;
  /** At most the last `limit` bytes of a file. */
  readEnd(path: string, limit: number): Promise<Reading<Uint8Array>>;
  /** The file version of a version resource, e.g. "5.5.2653.0"; absent if the file or the resource is missing. */
  version(path: string): Promise<Reading<string>>;
  /**
   * Copies a folder with everything in it to a folder that does not exist yet, reads each copy back and compares
   * hashes. A failure or an abort leaves the source untouched and removes the partial copy.
   */
  copyFolder(from: string, to: string, options: CopyOptions): Promise<readonly CopiedFile[]>;
  /**
   * Reads two folders whole and returns their files if both contain the same, by SHA-256, else null. Throws if one
   * cannot be read. Only if the program may be restarted between a copy and what follows it.
   */
  compareFolders?(one: string, other: string): Promise<readonly CopiedFile[] | null>;
}

export interface CopyOptions {
  readonly onProgress?: (doneBytes: number, totalBytes: number) => void;
  readonly signal?: AbortSignal;
}

/** A registry file as it was at one moment. */
export interface FileMark {
  /** The file's name among the machine's, e.g. SYSTEM. */
  readonly name: string;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Registry changes prepared in memory; nothing on the machine changes until `commit`. */
export interface RegistryDraft {
  /** Acts on copies. Every act is proven before it returns, and the whole of the file concerned is checked. */
  readonly registry: RegistryPort;
  /**
   * Keeps the originals, writes all changed files beside them, awaits `onReady` with the marks before and after, then
   * exchanges the files: all or none. A draft without changes does nothing. E-HIVE-HALF-EXCHANGED is the only error
   * that leaves files exchanged: one could not be put back.
   */
  commit(onReady: (files: FileExchange) => Promise<void>): Promise<void>;
}

/** The same files before and after, in the same order. */
export interface FileExchange {
  readonly before: readonly FileMark[];
  readonly after: readonly FileMark[];
}

/**
 * For a registry that consists of files that can be exchanged whole. A repair then changes all files or none, and undo
 * can restore more than a backup contains: the original bytes.
 */
export interface WholeFilesPort {
  draft(): RegistryDraft;
  /** The name of the file on the disk, such as `system`. */
  nameOf(mark: FileMark): string;
  /** Whether a file is exactly what the mark says. Throws if it cannot be read. */
  is(mark: FileMark): Promise<boolean>;
  /** Whether the kept original is there and unaltered. */
  isKept(mark: FileMark): Promise<boolean>;
  /** Puts kept files back, all or none, each read back and compared. Throws E-BACKUP-ALTERED, E-HIVE-… or E-OUT-…. */
  putBack(marks: readonly FileMark[]): Promise<void>;
}

/**
 * A second, independent route to the registry. A backup and a removal count only when it agrees with the first
 * (ARCHITECTURE.md, "Two routes").
 */
export interface WitnessPort {
  readonly id: WitnessId;
  /** What this route cannot carry; the comparison skips only that and says so. */
  readonly limits: readonly WitnessLimit[];
  /** The witness that this one replaces; omitted if this one was the first choice. */
  readonly insteadOf?: PassedOver | undefined;
  readTree(key: KeyRef): Promise<Reading<KeyTree>>;
}

/** Time, so that waiting can be tested and stopped. */
export interface Clock {
  now(): Date;
  /** Resolves after `milliseconds`, or at once when `signal` aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
