import { RepairError } from '../../../contract/errors';
import { element, elementsIn, onlyElement } from './der';

/** SPNEGO [RFC 4178, 4.2] around NTLMSSP, as Windows 2000 and later speak it [MS-SPNG]. */

const LAYER = 'SPNEGO';
const SEQUENCE = 0x30;
const OID = 0x06;
const OCTETS = 0x04;
const ENUMERATED = 0x0a;
const APPLICATION = 0x60;
const INIT = 0xa0;
const RESPONSE = 0xa1;
const field = (number: number): number => 0xa0 + number;

/** 1.3.6.1.5.5.2 */
const SPNEGO = Buffer.from('2b0601050502', 'hex');
/** 1.3.6.1.4.1.311.2.2.10 [MS-SPNG 3.1.5.2] */
const NTLMSSP = Buffer.from('2b06010401823702020a', 'hex');

/** The client's first token: it offers only NTLMSSP. */
export function initToken(ntlm: Uint8Array): Buffer {
  const mechanisms = element(field(0), element(SEQUENCE, element(OID, NTLMSSP)));
  const token = element(field(2), element(OCTETS, ntlm));
  return element(APPLICATION, element(OID, SPNEGO), element(INIT, element(SEQUENCE, mechanisms, token)));
}

/** The client's answer to the challenge. */
export function responseToken(ntlm: Uint8Array): Buffer {
  return element(RESPONSE, element(SEQUENCE, element(field(2), element(OCTETS, ntlm))));
}

/** Throws E-NET-NO-NTLM if the server's first token (in its answer to Negotiate) lists mechanisms but not NTLMSSP. */
export function requireNtlm(token: Uint8Array): void {
  if (token.length === 0) return;
  const [oid, init] = elementsIn(onlyElement(token, APPLICATION, LAYER), LAYER);
  if (oid?.tag !== OID || !oid.content.equals(SPNEGO) || init?.tag !== INIT) throw wrong('no first token');
  const mechanisms = fields(init.content).get(field(0));
  if (mechanisms === undefined) return;
  const offered = elementsIn(onlyElement(mechanisms, SEQUENCE, LAYER), LAYER);
  if (!offered.some(({ tag, content }) => tag === OID && content.equals(NTLMSSP))) throw new RepairError('E-NET-NO-NTLM', LAYER);
}

export interface ServerToken {
  /** negState: 0 accepted, 1 incomplete, 2 rejected, 3 requests a MIC; null if there is none. */
  readonly state: number | null;
  /** The NTLMSSP message; empty if there is none. */
  readonly ntlm: Buffer;
}

/** A server's answer to a token. */
export function readServerToken(token: Uint8Array): ServerToken {
  const parts = fields(onlyElement(token, RESPONSE, LAYER));
  const [state, mechanism, ntlm] = [0, 1, 2].map((number) => parts.get(field(number)));
  if (mechanism !== undefined && !onlyElement(mechanism, OID, LAYER).equals(NTLMSSP)) throw wrong('another mechanism');
  const code = state === undefined ? null : onlyElement(state, ENUMERATED, LAYER);
  if (code !== null && code.length !== 1) throw wrong('no state');
  return { state: code?.[0] ?? null, ntlm: ntlm === undefined ? Buffer.alloc(0) : onlyElement(ntlm, OCTETS, LAYER) };
}

/** The fields of the single sequence in `bytes`. */
function fields(bytes: Uint8Array): ReadonlyMap<number, Buffer> {
  return new Map(elementsIn(onlyElement(bytes, SEQUENCE, LAYER), LAYER).map(({ tag, content }) => [tag, content]));
}

function wrong(detail: string): RepairError {
  return new RepairError('E-NET-PROTOCOL', LAYER, { detail });
}
