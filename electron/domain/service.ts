import type { Reading } from './reading';

/** Service states by their names in winsvc.h. */
export const SERVICE_STATES = {
  1: 'stopped',
  2: 'start-pending',
  3: 'stop-pending',
  4: 'running',
  5: 'continue-pending',
  6: 'pause-pending',
  7: 'paused',
} as const;

export type ServiceState = (typeof SERVICE_STATES)[keyof typeof SERVICE_STATES];

/** SERVICE_BOOT_START to SERVICE_DISABLED (winsvc.h), by number. */
export const START_TYPES = ['boot', 'system', 'automatic', 'manual', 'disabled'] as const;

export type StartType = (typeof START_TYPES)[number];

/** What the service control manager (SCM) reports about a service it knows. */
export interface ServiceStatus {
  readonly name: string;
  readonly state: ServiceState;
  /** Counts up while a pending state makes progress. */
  readonly checkPoint: number;
  /** Time until the next expected change of state or checkpoint, in milliseconds. */
  readonly waitHint: number;
  readonly acceptsStop: boolean;
  readonly win32ExitCode: number;
  readonly processId: number;
  readonly config: Reading<ServiceConfig>;
}

export interface ServiceConfig {
  readonly displayName: string;
  readonly startType: StartType;
  /** dwServiceType as stored, e.g. 0x10 own process, 0x110 with desktop interaction. */
  readonly serviceType: number;
  /** The command line. May carry the KM password (Q235418): redact before showing. */
  readonly binaryPath: string;
  readonly account: string;
  readonly dependsOn: readonly string[];
}

/** A service that needs another one and is not stopped. */
export interface DependentService {
  readonly name: string;
  readonly displayName: string;
  readonly state: ServiceState;
}

/** The SCM's answer to a stop request. A refusal is an answer, not an exception: the rules decide what it means. */
export type StopAnswer = { readonly accepted: true } | { readonly accepted: false; readonly win32: number };

/** The Win32 codes on which the product bases decisions (winerror.h). */
export const Win32 = {
  FILE_NOT_FOUND: 2,
  PATH_NOT_FOUND: 3,
  ACCESS_DENIED: 5,
  DEPENDENT_SERVICES_RUNNING: 1051,
  INVALID_SERVICE_CONTROL: 1052,
  SERVICE_REQUEST_TIMEOUT: 1053,
  SERVICE_DISABLED: 1058,
  SERVICE_DOES_NOT_EXIST: 1060,
  SERVICE_CANNOT_ACCEPT_CTRL: 1061,
  SERVICE_NOT_ACTIVE: 1062,
  KEY_DELETED: 1018,
  SERVICE_MARKED_FOR_DELETE: 1072,
} as const;
