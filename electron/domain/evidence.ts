import type { DecidingAnswer } from './diagnosis/deciding';
import type { Reading, Unreadable } from './reading';
import type { RegistryView } from './registry';
import type { DependentService, ServiceState, StartType } from './service';
import type { ReportedSign } from './setup-errors/signs';
import type { SystemFacts } from './system';

/**
 * What the diagnosis reasons from: small facts, each present, absent or unreadable, without raw bytes or secrets, so
 * that a JSON file can also describe a machine (`scan --evidence`, format in evidence-schema.ts).
 */
export interface Evidence {
  readonly machine: Pick<SystemFacts, 'name' | 'windows' | 'bits' | 'elevated'>;
  /** Item 1: the key `Services\MSExchangeKMS`. SYSTEM has one view only. */
  readonly serviceKey: Reading<ServiceKeyFacts>;
  /** What the SCM says about the service; absent: the SCM does not know it. */
  readonly service: Reading<ServiceFacts>;
  /** Services that need MSExchangeKMS and are not stopped. */
  readonly dependents: Reading<readonly DependentService[]>;
  /** The program file that `ImagePath` names. Absent: no path is named, or the named file does not exist. */
  readonly program: Reading<ProgramFacts>;
  /**
   * `Bin\Kmserver.exe` below the folder in Exchange's Setup key. Absent: no folder is named, or it has no such file.
   */
  readonly programAtSetup: Reading<ProgramFacts>;
  /** Item 2, once for each registry view. */
  readonly kmServerKey: readonly InView<KeyFacts>[];
  /** Item 3 in its two forms, once for each registry view. */
  readonly setupSubkey: readonly InView<KeyFacts>[];
  readonly setupValue: readonly InView<SetupValueFacts>[];
  readonly exchange: ExchangeFacts;
  readonly web: WebFacts;
  /** `%SystemRoot%\System32\cmd.exe` (Q323730). */
  readonly commandProcessor: Reading<FileAt>;
  /** The places where a key database can be; one entry for each place looked at. */
  readonly dataFolders: readonly DataFolderFacts[];
  readonly setupLog: Reading<SetupLogFacts>;
  /** The error that the user reports, or else the last one that the log's last session names. */
  readonly reportedError: ReportedError | null;
  /** What the message says apart from the number: the user's message, or else those in the log's last session. */
  readonly reportedSigns: readonly ReportedSign[];
  /** What a person answered to the questions that decide a doubtful case. */
  readonly deciding: readonly DecidingAnswer[];
  /** Absent: no restart is pending. */
  readonly pendingRestart: Reading<PendingRestartFacts>;
}

export interface InView<T> {
  readonly view: RegistryView;
  readonly reading: Reading<T>;
}

export interface KeyFacts {
  /** Keys including the top one. */
  readonly keys: number;
  readonly values: number;
  /**
   * What could not be read below the key; the counts then cover only the key itself. The key is present all the same:
   * only administrators may read `Security` below a service's key, and the diagnosis must not need their rights.
   */
  readonly hidden: Unreadable | null;
}

export interface ServiceKeyFacts extends KeyFacts {
  /** Absent: the key has no such value. */
  readonly imagePath: Reading<ImagePathFacts>;
  /** True if the SCM has marked the service for deletion (`DeleteFlag`), which only a restart ends. */
  readonly markedForDelete: boolean;
}

export interface ImagePathFacts {
  /** The program's path, expanded, without what follows it. */
  readonly program: string;
  /** Whether anything follows the program's path (Q235418). What follows is a secret and is not kept. */
  readonly hasMore: boolean;
  readonly quoted: boolean;
}

export interface ServiceFacts {
  readonly state: ServiceState;
  readonly acceptsStop: boolean;
  readonly config: Reading<ServiceConfigFacts>;
}

export interface ServiceConfigFacts {
  readonly startType: StartType;
  /** dwServiceType as stored, e.g. 0x10 own process. */
  readonly serviceType: number;
  readonly account: string;
  readonly dependsOn: readonly string[];
}

export interface ProgramFacts {
  readonly path: string;
  /** Absent: the file has no version. */
  readonly version: Reading<string>;
}

/** Item 3 as a value. `path` is its text if it names a folder, else null. */
export interface SetupValueFacts {
  readonly type: string;
  readonly path: string | null;
}

export const EXCHANGE_GENERATIONS = ['4.0', '5.0', '5.5', '2000-or-later'] as const;

export type ExchangeGeneration = (typeof EXCHANGE_GENERATIONS)[number];

export interface ExchangeFacts {
  /** Which Exchange this is, and what shows it. Absent: nothing shows it. */
  readonly generation: Reading<GenerationFacts>;
  /** The names directly in the Setup key, once for each registry view. */
  readonly setup: readonly InView<SetupKeyFacts>[];
  /** Every folder or file that the Setup key names. */
  readonly components: readonly ComponentFacts[];
  /** The other Exchange services (`MSExchange…`) with their programs. */
  readonly services: Reading<readonly ExchangeServiceFacts[]>;
  /** The state of `MSExchangeSA`; absent means the SCM does not know it. */
  readonly systemAttendant: Reading<{ readonly state: ServiceState }>;
  /** One for each address type below `Address`. Absent: there is no such folder. */
  readonly addressFolders: Reading<readonly AddressFolderFacts[]>;
}

export interface GenerationFacts {
  readonly generation: ExchangeGeneration;
  /** Such as 2653; null if the same source does not show it. */
  readonly build: number | null;
  /** The file, key or service that shows it. */
  readonly source: string;
}

export interface SetupKeyFacts {
  readonly subkeys: readonly string[];
  readonly values: readonly string[];
}

/** A path that a Setup entry names. `found` absent: the path does not exist. */
export interface ComponentFacts {
  readonly view: RegistryView;
  /** The entry's name, e.g. "Services" or "Web Connector". */
  readonly name: string;
  /** '' if the entry itself could not be read. */
  readonly path: string;
  readonly found: Reading<FileAt>;
}

export interface ExchangeServiceFacts {
  readonly name: string;
  /** Absent: the key has no (or an unknown) start type. */
  readonly startType: Reading<StartType>;
  /** Expanded, without what follows it; null if no program is named. */
  readonly program: string | null;
  /** Absent with a `program`: the program does not exist. */
  readonly found: Reading<FileAt>;
}

/** A type folder below `Address`; `dlls` absent: no platform folder in it contains a DLL. */
export interface AddressFolderFacts {
  readonly path: string;
  readonly dlls: Reading<{ readonly count: number }>;
}

export interface FileAt {
  readonly path: string;
}

export interface WebFacts {
  /** `Setup\Web Connector` as value or subkey, once for each registry view. */
  readonly connector: readonly InView<{ readonly form: 'key' | 'value' }>[];
  /** `Services\MSExchangeWEB`. */
  readonly serviceKey: Reading<{ readonly values: number }>;
  /** The Webdata folder. Absent: not below the Exchange folder, or no Exchange folder is known. */
  readonly dataFolder: Reading<FileAt>;
  /** `Services\W3SVC`: the web server itself. */
  readonly iis: Reading<KeyFacts>;
}

export interface DataFolderFacts {
  readonly path: string;
  readonly reading: Reading<{ readonly files: number; readonly bytes: number }>;
}

export interface SetupLogFacts {
  readonly path: string;
  /** How often Setup was started, as far as the part that was read shows. 0: no start line was found in it. */
  readonly sessions: number;
  /** Lines of the last session that are not blank; its first line counts. */
  readonly lineCount: number;
  /** The last of them, at most 40, secrets redacted. */
  readonly lines: readonly string[];
}

export interface ReportedError {
  /** 0xC0020002 as an unsigned number. */
  readonly id: number;
  readonly from: 'user' | 'log';
}

export const RESTART_REASONS = ['service-deletion', 'exchange-files', 'files', 'windows-update', 'component-servicing'] as const;

export type RestartReason = (typeof RESTART_REASONS)[number];

export interface PendingRestartFacts {
  readonly reasons: readonly RestartReason[];
}
