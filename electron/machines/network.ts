import type { ErrorView } from '../contract/errors';
import type { Machine } from './ports';
import type { Secret } from './secret';

/** What a machine has besides its ports where it is reached over a network: the real server and the one to practise on. */

/** Where a server is, as the user named it. */
export interface Address {
  readonly host: string;
  /** Left out: 445 (Windows 2000) and 139 (NT 4.0), whichever answers. */
  readonly port?: number;
  /** Whether a NetBIOS session is asked for first; left out, on port 139 alone. */
  readonly netbios?: boolean;
}

/** Who logs on. Never the account this program runs as. */
export interface Credentials {
  readonly user: string;
  /** '' for an account of the server's own. */
  readonly domain: string;
  readonly secret: Secret;
  /** NTLM v1, for servers before Service Pack 4 that know nothing better. Never tried of itself. */
  readonly ntlm1: boolean;
}

/** An account as Windows writes it, `DOMAIN\USER`, as its parts; a domain of `.` is the server itself. */
export function accountOf(account: string): Pick<Credentials, 'user' | 'domain'> {
  const at = account.indexOf('\\');
  const domain = account.slice(0, Math.max(0, at));
  return { domain: domain === '.' ? '' : domain, user: account.slice(at + 1) };
}

/** What is tried, in this order. Without the first four there is nothing to look at; without the last two nothing to change. */
export const CONNECT_STEPS = ['reach', 'talk', 'log-on', 'registry', 'services', 'files'] as const;

export type ConnectStep = (typeof CONNECT_STEPS)[number];

/** One change of one step's state, for whoever watches. */
export interface ConnectProgress {
  readonly step: ConnectStep;
  readonly state: 'running' | 'done' | 'failed';
  /** Why it failed; its code has the sentence and the remedy. */
  readonly error?: ErrorView;
}

export type OnConnect = (progress: ConnectProgress) => void;

/** What it takes to connect, once, and log on, once. */
export interface ConnectOptions {
  readonly address: Address;
  /** The secret is the machine's from here on: it is wiped when the machine is closed or cannot be opened. */
  readonly credentials: Credentials;
  readonly onStep?: OnConnect;
  /** Gives up while it still connects, with the signal's reason; no step is told as failed then. */
  readonly signal?: AbortSignal;
  /** Whether a server that signs nothing may be changed all the same; somebody was told what that means. */
  readonly acceptUnsigned?: boolean;
}

/** What connecting showed, for people to look at before anything is changed. */
export interface ConnectionFacts {
  /** Host and port as they were given. */
  readonly where: string;
  /** The address that answered, e.g. "192.0.2.7", and its port. */
  readonly address: string;
  readonly port: number;
  /** The name the *server* gives itself, and its Windows. */
  readonly name: string;
  readonly windows: string;
  readonly signed: boolean;
  /** Why services or files cannot be reached, by step: such a server can be looked at, and not changed. */
  readonly failed: Readonly<Partial<Record<ConnectStep, ErrorView>>>;
}

/** A machine that is reached over a network. */
export interface NetworkMachine extends Machine {
  connection(): ConnectionFacts;
  /** Whether one that signs nothing may be changed. */
  isUnsignedAccepted(): boolean;
  /** From now on a server that signs nothing may be changed: somebody was asked. */
  acceptUnsigned(): void;
  /**
   * Throws what stands in the way of changing this server: E-NET-UNSIGNED, E-REMOTE-NOT-ADMIN, E-REMOTE-NO-SHARE, E-REMOTE-NO-SERVICES,
   * E-REMOTE-SAVE-REFUSED… Has the server save one small key to see whether it does.
   */
  requireChangeable(): Promise<void>;
  /** Ends the connection and wipes the password. */
  close(): void;
}
