import type { RegistryValue } from '../../../domain/registry';
import type { ServiceState } from '../../../domain/service';
import type { SystemFacts } from '../../../domain/system';

/**
 * Everything about a practice server as one immutable value: an act makes the next state from this one, and only a
 * state that is safely stored replaces it. So memory and disk still agree after a failed save.
 */
export interface PracticeState {
  /** The scenario it was made from. */
  readonly scenario: string;
  readonly server: SystemFacts;
  /** HKEY_LOCAL_MACHINE; its own name is ''. */
  readonly registry: StoredKey;
  /** By folded name. */
  readonly services: ReadonlyMap<string, StoredService>;
  /** By folded path. Includes every entry's parent folder; drive roots are `C:\`. */
  readonly files: ReadonlyMap<string, StoredEntry>;
}

/** What a key's permissions deny. Like an inherited entry, a denial applies to everything below the key. */
export type Right = 'read' | 'write' | 'delete';

export interface StoredKey {
  readonly name: string;
  readonly className?: string;
  readonly link?: true;
  readonly denied?: readonly Right[];
  /** By folded name, in order of creation, as Windows enumerates them. */
  readonly values: ReadonlyMap<string, RegistryValue>;
  /** By folded name; enumerated sorted, as Windows does. */
  readonly keys: ReadonlyMap<string, StoredKey>;
}

/** What the SCM keeps in memory about a service. Its configuration is read from the registry, as on Windows. */
export interface StoredService {
  readonly name: string;
  readonly displayName: string;
  readonly dependsOn: readonly string[];
  /** The state before any stop request. */
  readonly state: ServiceState;
  readonly stop: StopBehaviour;
  /** Milliseconds since 1970 at which a stop request reached the service. */
  readonly stopRequestedAt?: number;
  /** `DeleteService` was called while a handle was open (1072). */
  readonly markedForDeletion?: true;
  readonly denied?: readonly ('query' | 'stop')[];
}

/** How a service responds to a stop request; all times in milliseconds. */
export interface StopBehaviour {
  /** From the request to "stopped"; null: stays in stop-pending forever. */
  readonly takes: number | null;
  /** Time between checkpoints; null: reports no progress. */
  readonly checkpointEvery: number | null;
  readonly waitHint: number;
  /** The Win32 code it refuses with. With 1053 alone it stops anyway: only the answer got lost. */
  readonly refuses?: number;
}

export type StoredEntry = StoredFolder | StoredFile;

export interface StoredFolder {
  readonly kind: 'folder';
  readonly path: string;
  readonly modified: string;
  readonly denied?: true;
}

export interface StoredFile {
  readonly kind: 'file';
  readonly path: string;
  readonly modified: string;
  readonly denied?: true;
  /** From the version resource. */
  readonly version?: string;
  /** The bytes, or how many zero bytes there are (large databases and programs, whose content nobody reads). */
  readonly content: Uint8Array | number;
}

/** Limits of the Windows registry (winnt.h, "Registry Element Size Limits"). */
export const KEY_NAME_LIMIT = 255;
export const VALUE_NAME_LIMIT = 16_383;
export const DEPTH_LIMIT = 512;
