import type { Reading } from './reading';
import type { RegistryView } from './registry';
import type { DependentService } from './service';
import type { SystemFacts } from './system';

/**
 * What the diagnosis reasons from: small facts, each present, absent or unreadable, free of raw bytes and secrets, so
 * that a machine can also be described in a JSON file (`scan --evidence`).
 */
export interface Evidence {
  readonly machine: Pick<SystemFacts, 'name' | 'windows' | 'bits' | 'elevated'>;
  /** The key `Services\MSExchangeKMS`. */
  readonly serviceKey: Reading<ServiceKeyFacts>;
  /** What the SCM says of the service; absent means it is not known there. */
  readonly service: Reading<ServiceFacts>;
  readonly dependents: Reading<readonly DependentService[]>;
  /** The program file `ImagePath` names. Absent: the path is known and nothing is there. */
  readonly program: Reading<ProgramFacts>;
  readonly kmServerKey: readonly InView<KeyFacts>[];
  /** Item 3 in its two forms. */
  readonly setupSubkey: readonly InView<KeyFacts>[];
  readonly setupValue: readonly InView<{ readonly text: string }>[];
  readonly exchange: ExchangeFacts;
  readonly dataFolders: readonly DataFolderFacts[];
  readonly setupLog: Reading<SetupLogFacts>;
  /** The error the user holds or the log names. */
  readonly reportedError: ReportedError | null;
  readonly pendingRestart: Reading<{ readonly reasons: readonly string[] }>;
}

export interface InView<T> {
  readonly view: RegistryView;
  readonly reading: Reading<T>;
}

export interface KeyFacts {
  readonly keys: number;
  readonly values: number;
}

export interface ServiceKeyFacts extends KeyFacts {
  /** The program path in `ImagePath`, expanded, without what follows it. Absent: no such value. */
  readonly imagePath: Reading<ImagePathFacts>;
}

export interface ImagePathFacts {
  readonly program: string;
  /** Whether anything follows the program's path (Q235418). What it is, is a secret and is not kept. */
  readonly hasMore: boolean;
}

export interface ServiceFacts {
  readonly state: string;
  readonly startType: string | null;
  readonly acceptsStop: boolean;
}

export interface ProgramFacts {
  readonly path: string;
  readonly version: string | null;
}

export interface ExchangeFacts {
  readonly setupKey: Reading<KeyFacts>;
}

export interface DataFolderFacts {
  readonly path: string;
  readonly reading: Reading<{ readonly files: number; readonly bytes: number }>;
}

export interface SetupLogFacts {
  readonly path: string;
  readonly sessions: number;
  /** Lines of the last session. */
  readonly lines: readonly string[];
}

export interface ReportedError {
  /** 0xC0020002 as a number. */
  readonly id: number;
}
