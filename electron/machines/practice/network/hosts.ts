import type { ErrorCode } from '../../../contract/errors';
import type { ConnectStep } from '../../network';

/** How a name on the practice network answers. All names lead to the one practice server, as aliases would. */
export interface PracticeHost {
  /** The address that answers, from those reserved for documentation (RFC 5737). */
  readonly address: string;
  /** 139 for NT 4.0, 445 for Windows 2000. */
  readonly port: 139 | 445;
  readonly signed: boolean;
  /** As before Service Pack 4: supports only NTLM v1. */
  readonly ntlm1Only?: boolean;
  /** The step that fails. If services or files fail, the server can still be looked at. */
  readonly fails?: { readonly step: ConnectStep; readonly code: ErrorCode; readonly win32?: number };
  /** The Win32 code with which saving a key to a file is refused. */
  readonly saveRefused?: number;
}

/** Keyed by the name to type. The first is the one to begin with; the others show what else can be met. */
export const PRACTICE_HOSTS = {
  SERVER01: { address: '192.0.2.1', port: 139, signed: false },
  SIGNED: { address: '192.0.2.2', port: 139, signed: true },
  OLDNTLM: { address: '192.0.2.3', port: 139, signed: false, ntlm1Only: true },
  OFF: { address: '192.0.2.4', port: 445, signed: false, fails: { step: 'reach', code: 'E-NET-UNREACHABLE' } },
  NEWER: { address: '192.0.2.5', port: 445, signed: false, fails: { step: 'talk', code: 'E-NET-SMB1-OFF' } },
  NOREGISTRY: {
    address: '192.0.2.6',
    port: 445,
    signed: true,
    fails: { step: 'registry', code: 'E-REMOTE-NO-REGISTRY' },
  },
  NOSHARES: { address: '192.0.2.7', port: 445, signed: true, fails: { step: 'files', code: 'E-REMOTE-NO-SHARE' } },
  NOSAVE: { address: '192.0.2.8', port: 445, signed: true, saveRefused: 1314 },
} as const satisfies Readonly<Record<string, PracticeHost>>;

/** The host of that name, in any case; null if no host has it. */
export function practiceHost(name: string): PracticeHost | null {
  const hosts: Readonly<Record<string, PracticeHost>> = PRACTICE_HOSTS;
  const upper = name.toUpperCase();
  return Object.hasOwn(hosts, upper) ? hosts[upper]! : null;
}
