import { RepairError } from '../../../../contract/errors';
import { Command, type Request, type Response } from './message';

/** SMB_COM_NEGOTIATE with the one dialect this program speaks [MS-CIFS 2.2.4.52, MS-SMB 2.2.4.5]. */

const DIALECT = 'NT LM 0.12';

export function negotiateRequest(): Request {
  return { command: Command.NEGOTIATE, words: Buffer.alloc(0), bytes: Buffer.from(`\x02${DIALECT}\0`, 'latin1') };
}

export interface Negotiated {
  readonly signing: 'off' | 'offered' | 'required';
  /** Requests that may be under way at once. */
  readonly maxRequests: number;
  /** The longest message the server accepts, in bytes. */
  readonly maxBuffer: number;
  readonly sessionKey: number;
  /** The server's clock, as a FILETIME. */
  readonly time: bigint;
  /** How the server wants clients to log on. */
  readonly logon:
    | { readonly form: 'extended'; readonly token: Buffer }
    | { readonly form: 'challenge'; readonly challenge: Buffer; readonly domain: string };
}

const Mode = { USER_LEVEL: 1, ENCRYPTED: 2, SIGNING: 4, SIGNING_REQUIRED: 8 } as const;
const EXTENDED_SECURITY = 0x8000_0000;
const SMALLEST_BUFFER = 1024;

/**
 * Throws E-NET-SMB1-OFF if the server no longer speaks the dialect, E-NET-SHARE-LEVEL if it does not authenticate users
 * by encrypted passwords, E-NET-PROTOCOL for a malformed answer.
 */
export function readNegotiated({ words, bytes }: Response): Negotiated {
  const dialect = words.u16();
  if (dialect === 0xffff) throw new RepairError('E-NET-SMB1-OFF', DIALECT);
  if (dialect !== 0) throw words.wrong(`dialect ${dialect}`);
  const mode = words.u8();
  const maxRequests = words.u16();
  const maxBuffer = words.skip(2).u32();
  const sessionKey = words.skip(4).u32();
  const capabilities = words.u32();
  const time = words.u64();
  const challengeLength = words.skip(2).u8();
  if (maxBuffer < SMALLEST_BUFFER) throw words.wrong(`a buffer of ${maxBuffer} bytes`);
  if ((mode & (Mode.USER_LEVEL | Mode.ENCRYPTED)) !== (Mode.USER_LEVEL | Mode.ENCRYPTED))
    throw new RepairError('E-NET-SHARE-LEVEL', DIALECT, { detail: `0x${mode.toString(16)}` });
  const common = {
    signing: (mode & Mode.SIGNING_REQUIRED) !== 0 ? 'required' : (mode & Mode.SIGNING) !== 0 ? 'offered' : 'off',
    maxRequests: Math.max(1, maxRequests),
    maxBuffer,
    sessionKey,
    time,
  } as const;
  if ((capabilities & EXTENDED_SECURITY) !== 0) {
    bytes.skip(16); // the server's GUID
    return { ...common, logon: { form: 'extended', token: bytes.take(bytes.left) } };
  }
  if (challengeLength !== 8) throw words.wrong(`a challenge of ${challengeLength} bytes`);
  return { ...common, logon: { form: 'challenge', challenge: bytes.take(8), domain: bytes.utf16z() } };
}
