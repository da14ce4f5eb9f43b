import type { Responses } from '../crypto/ntlm';
import { Writer } from '../writer';
import { bytesOffset, Command, NO_ANDX, type Request, type Response, texts } from './message';
import type { Negotiated } from './negotiate';

/** SMB_COM_SESSION_SETUP_ANDX in its two forms [MS-CIFS 2.2.4.53, MS-SMB 2.2.4.6]. */

/** The longest message this program accepts; every answer it asks for fits. */
export const CLIENT_BUFFER = 16_644;
/** One session among others: 0 would make a server end every other session of this computer. */
const VIRTUAL_CIRCUIT = 1;
/** Unicode, NT commands, NT status codes. */
const CAPABILITIES = 0x0000_0054;
const EXTENDED_SECURITY = 0x8000_0000;
/** What this program says it is. Neither name identifies this computer. */
const SYSTEM = 'Windows';
const PROGRAM = 'Exchange KMS Repair';

function opening({ sessionKey }: Negotiated): Writer {
  return new Writer().u16(NO_ANDX).u16(0).u16(CLIENT_BUFFER).u16(1).u16(VIRTUAL_CIRCUIT).u32(sessionKey);
}

/** With an SPNEGO token, for servers with extended security. */
export function extendedSetupRequest(server: Negotiated, token: Uint8Array): Request {
  const words = opening(server)
    .u16(token.length)
    .u32(0)
    .u32(CAPABILITIES + EXTENDED_SECURITY)
    .done();
  const bytes = Buffer.concat([token, texts(bytesOffset(words.length) + token.length, SYSTEM, PROGRAM)]);
  return { command: Command.SESSION_SETUP, words, bytes };
}

/** With both responses to the challenge of the negotiation, for NT 4.0. */
export function challengeSetupRequest(
  server: Negotiated,
  { lm, nt }: Responses,
  { user, domain }: { readonly user: string; readonly domain: string },
): Request {
  const words = opening(server).u16(lm.length).u16(nt.length).u32(0).u32(CAPABILITIES).done();
  const responses = Buffer.concat([lm, nt]);
  const names = texts(bytesOffset(words.length) + responses.length, user, domain, SYSTEM, PROGRAM);
  return { command: Command.SESSION_SETUP, words, bytes: Buffer.concat([responses, names]) };
}

export interface SetUp {
  /** Logged on as guest, which means that the name or the password was not accepted. */
  readonly guest: boolean;
  /** The SPNEGO part of the answer; empty in the old form. */
  readonly token: Buffer;
  /** What the server says it runs, e.g. "Windows NT 4.0"; for people only. */
  readonly system: string;
}

export function readSetUp({ words, bytes }: Response, form: Negotiated['logon']['form']): SetUp {
  const guest = (words.skip(4).u16() & 1) !== 0;
  const token = form === 'extended' ? bytes.take(words.u16()) : Buffer.alloc(0);
  // Texts begin at an even position of the message; the block itself may begin at an odd one.
  const start = bytesOffset(words.length) + bytes.position;
  if (start % 2 !== 0 && bytes.left > 0) bytes.skip(1);
  return { guest, token, system: bytes.left >= 2 ? bytes.utf16z() : '' };
}
