import type { ErrorView } from '../../errors';

/** Which server on the network, and who logs on. */
export interface ServerState {
  readonly page: 'server';
  /** The servers and users of the practice network, which leads nowhere outside this program; null for real servers. */
  readonly practice: { readonly hosts: readonly string[]; readonly users: readonly string[]; readonly password: string } | null;
  /** What the logon is for: something to do with an earlier repair of that server; null for a look. */
  readonly then: 'previewUndo' | 'resume' | 'check' | null;
  /** The name that server gave itself; null if no earlier repair is meant. */
  readonly server: string | null;
  /** The initial content of the fields: what was tried last, or the server of the earlier repair. */
  readonly form: ServerForm;
  /** Servers connected to before, the latest first. */
  readonly known: readonly KnownServerView[];
  /** The steps of connecting, in their order; empty before the first try. */
  readonly steps: readonly ConnectStepView[];
  readonly connecting: boolean;
  /** Why the last try failed. */
  readonly error: ErrorView | null;
}

/** All but the password, which no view carries. */
export interface ServerForm {
  /** A name or an address. */
  readonly host: string;
  /** Null: 445 and 139, whichever answers. */
  readonly port: number | null;
  readonly user: string;
  /** '' for a local account of the server. */
  readonly domain: string;
  /** Whether NTLM v1 may be used, for servers before Service Pack 4 of NT 4.0. */
  readonly ntlm1: boolean;
}

/** A server by name and user; the password is kept nowhere. */
export interface KnownServerView {
  readonly host: string;
  readonly port: number | null;
  readonly user: string;
  readonly domain: string;
  /** The name the server gave itself. */
  readonly name: string;
}

export type ConnectStepId = 'reach' | 'talk' | 'log-on' | 'registry' | 'services' | 'files';

export interface ConnectStepView {
  readonly id: ConnectStepId;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  readonly error: ErrorView | null;
}

/** What connecting showed, for the user to compare with the intended server. */
export interface ConnectionView {
  readonly address: string;
  readonly port: number;
  /** What the server calls itself, and its Windows. */
  readonly name: string;
  readonly windows: string;
  readonly signed: boolean;
  /** Why services or files cannot be reached: such a server can be looked at but not changed. */
  readonly failed: readonly { readonly step: ConnectStepId; readonly error: ErrorView }[];
}
