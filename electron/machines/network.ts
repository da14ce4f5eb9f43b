import type { ErrorView } from '../contract/errors';
import type { Machine } from './ports';
import type { Secret } from './secret';

/** What a machine reached over a network has in addition to its ports, be it the real server or the practice one. */

/** A server's address as the user entered it. */
export interface Address {
  readonly host: string;
  /** If omitted: 445 (Windows 2000) and 139 (NT 4.0), whichever answers. */
  readonly port?: number;
  /** Whether to request a NetBIOS session first; if omitted, only on port 139. */
  readonly netbios?: boolean;
}

/** Who logs on. Never the account this program runs as. */
export interface Credentials {
  readonly user: string;
  /** '' for a local account of the server. */
  readonly domain: string;
  readonly secret: Secret;
  /** NTLM v1, for servers before Service Pack 4 that support nothing better. Never tried unless set. */
  readonly ntlm1: boolean;
}

/** Splits an account as Windows writes it, `DOMAIN\USER`; a domain of `.` means the server itself. */
export function accountOf(account: string): Pick<Credentials, 'user' | 'domain'> {
  const at = account.indexOf('\\');
  const domain = account.slice(0, Math.max(0, at));
  return { domain: domain === '.' ? '' : domain, user: account.slice(at + 1) };
}

/**
 * The steps, in order. Without the first four the server cannot be looked at; without the last two it cannot be
 * changed.
 */
export const CONNECT_STEPS = ['reach', 'talk', 'log-on', 'registry', 'services', 'files'] as const;

export type ConnectStep = (typeof CONNECT_STEPS)[number];

/** A change in one step's state, for observers. */
export interface ConnectProgress {
  readonly step: ConnectStep;
  readonly state: 'running' | 'done' | 'failed';
  /** Why it failed; its code determines the sentence and the remedy. */
  readonly error?: ErrorView;
}

export type OnConnect = (progress: ConnectProgress) => void;

/** What is needed to connect once and log on once. */
export interface ConnectOptions {
  readonly address: Address;
  /** From here on the machine owns the secret and wipes it when it is closed or cannot be opened. */
  readonly credentials: Credentials;
  readonly onStep?: OnConnect;
  /** Aborts connecting, with the signal's reason; no step is then reported as failed. */
  readonly signal?: AbortSignal;
  /** Whether a server that signs nothing may be changed anyway; the user was told what that means. */
  readonly acceptUnsigned?: boolean;
}

/** What connecting found out, for people to review before anything is changed. */
export interface ConnectionFacts {
  /** Host and port as given. */
  readonly where: string;
  /** The address that answered, e.g. "192.0.2.7", and its port. */
  readonly address: string;
  readonly port: number;
  /** The name that the *server* reports, and its Windows version. */
  readonly name: string;
  readonly windows: string;
  readonly signed: boolean;
  /** Why services or files cannot be reached, by step: such a server can be looked at but not changed. */
  readonly failed: Readonly<Partial<Record<ConnectStep, ErrorView>>>;
}

/** A machine reached over a network. */
export interface NetworkMachine extends Machine {
  connection(): ConnectionFacts;
  /** Whether a server that signs nothing may be changed. */
  isUnsignedAccepted(): boolean;
  /** From now on allows changes to a server that signs nothing: the user was asked. */
  acceptUnsigned(): void;
  /**
   * Throws the error that rules out changes to this server: E-NET-UNSIGNED, E-REMOTE-NOT-ADMIN, E-REMOTE-NO-SHARE,
   * E-REMOTE-NO-SERVICES, E-REMOTE-SAVE-REFUSED… Has the server save one small key to check that it can.
   */
  requireChangeable(): Promise<void>;
  /** Ends the connection and wipes the password. */
  close(): void;
}
