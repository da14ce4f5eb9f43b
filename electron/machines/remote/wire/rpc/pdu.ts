import { RepairError } from '../../../../contract/errors';
import { sentence } from '../../../../contract/words/sentence';
import { Reader } from '../reader';
import { Writer } from '../writer';

/** Connection-oriented DCE/RPC [C706 12.6, MS-RPCE 2.2.2] without authentication: the SMB session carries the identity. */

const LAYER = 'RPC';
const Type = { REQUEST: 0, RESPONSE: 2, FAULT: 3, BIND: 11, BIND_ACK: 12, BIND_NAK: 13 } as const;
const FIRST = 1;
const LAST = 2;
const HEAD = 16;
const REQUEST_HEAD = 24;
/** Little endian, ASCII, IEEE. */
const DATA_REPRESENTATION = 0x0000_0010;

/** The longest fragment this program announces: with its SMB header it fits the smallest buffer of any known server. */
export const FRAGMENT = 4280;
const SMALLEST_FRAGMENT = 1432; // [C706 12.6.3.1]

export interface Interface {
  /** The pipe's name without `\PIPE`. */
  readonly pipe: string;
  /** In the byte order of the wire. */
  readonly uuid: Buffer;
  readonly version: number;
}

/** `338cd001-2244-31f1-aaaa-900038001003` as it is on the wire: the first three groups little endian. */
export function wireUuid(text: string): Buffer {
  const bytes = Buffer.from(text.replaceAll('-', ''), 'hex');
  bytes.subarray(0, 4).reverse();
  bytes.subarray(4, 6).reverse();
  bytes.subarray(6, 8).reverse();
  return bytes;
}

const NDR = wireUuid('8a885d04-1ceb-11c9-9fe8-08002b104860');

function pdu(type: number, flags: number, call: number, body: Uint8Array): Buffer {
  const head = new Writer().u8(5).u8(0).u8(type).u8(flags).u32(DATA_REPRESENTATION);
  return head
    .u16(HEAD + body.length)
    .u16(0)
    .u32(call)
    .bytes(body)
    .done();
}

export function bindPdu(call: number, { uuid, version }: Interface): Buffer {
  const body = new Writer().u16(FRAGMENT).u16(FRAGMENT).u32(0).u8(1).zeros(3);
  body.u16(0).u8(1).u8(0).bytes(uuid).u32(version).bytes(NDR).u32(2);
  return pdu(Type.BIND, FIRST | LAST, call, body.done());
}

/** The longest fragment the server accepts. Throws E-NET-RPC if it does not know the interface. */
export function readBindAck(bytes: Buffer, call: number): number {
  const { type, body } = readHead(bytes, call);
  if (type === Type.BIND_NAK)
    throw new RepairError('E-NET-RPC', LAYER, { detail: sentence('detail.net.refused', { reason: String(body.u16()) }) });
  if (type !== Type.BIND_ACK) throw body.wrong(`type ${type} in place of an answer to bind`);
  const fragment = body.skip(2).u16();
  body.skip(4);
  const addressLength = body.u16();
  body.skip(addressLength);
  body.seek(Math.ceil((body.position + HEAD) / 4) * 4 - HEAD);
  if (body.u8() !== 1) throw body.wrong('more than one result');
  const [result, reason] = [body.skip(3).u16(), body.u16()];
  if (result !== 0)
    throw new RepairError('E-NET-RPC', LAYER, { detail: sentence('detail.net.refused', { reason: `${result}, ${reason}` }) });
  if (fragment < SMALLEST_FRAGMENT) throw body.wrong(`fragments of ${fragment} bytes`);
  return Math.min(fragment, FRAGMENT);
}

/** The fragments in which a call is sent. */
export function requestPdus(call: number, opnum: number, stub: Uint8Array, fragment: number): readonly Buffer[] {
  const room = fragment - REQUEST_HEAD;
  const pdus: Buffer[] = [];
  for (let at = 0; at === 0 || at < stub.length; at += room) {
    const part = stub.subarray(at, at + room);
    const flags = (at === 0 ? FIRST : 0) | (at + room >= stub.length ? LAST : 0);
    const body = new Writer().u32(stub.length).u16(0).u16(opnum).bytes(part).done();
    pdus.push(pdu(Type.REQUEST, flags, call, body));
  }
  return pdus;
}

/** The length that a fragment of an answer states; null until its first 16 bytes have arrived. */
export function fragmentLength(bytes: Buffer): number | null {
  if (bytes.length < HEAD) return null;
  const length = bytes.readUInt16LE(8);
  if (length < HEAD || length > FRAGMENT) throw new Reader(bytes, LAYER).wrong(`a fragment of ${length} bytes`);
  return length;
}

export interface ResponsePart {
  readonly stub: Buffer;
  readonly first: boolean;
  readonly last: boolean;
}

/** The server's RPC runtime refused a call [C706 E.2]: the procedure itself did nothing. */
export class RpcFault extends Error {
  override readonly name = 'RpcFault';

  constructor(readonly code: number) {
    super(`RPC fault 0x${code.toString(16)}`);
  }
}

/** One fragment of the answer to `call`. Throws RpcFault, or E-NET-PROTOCOL. */
export function readResponsePart(bytes: Buffer, call: number): ResponsePart {
  const { type, flags, body } = readHead(bytes, call);
  body.skip(8);
  if (type === Type.FAULT) throw new RpcFault(body.u32());
  if (type !== Type.RESPONSE) throw body.wrong(`type ${type} in place of an answer`);
  return { stub: body.take(body.left), first: (flags & FIRST) !== 0, last: (flags & LAST) !== 0 };
}

function readHead(bytes: Buffer, call: number): { readonly type: number; readonly flags: number; readonly body: Reader } {
  const reader = new Reader(bytes, LAYER);
  if (reader.u8() !== 5) throw reader.wrong('another version');
  const [type, flags] = [reader.skip(1).u8(), reader.u8()];
  if ((reader.u8() & 0xf0) !== 0x10) throw reader.wrong('big endian');
  const [length, auth, answered] = [reader.skip(3).u16(), reader.u16(), reader.u32()];
  if (length !== bytes.length || auth !== 0) throw reader.wrong(`${length} bytes, ${auth} of them authentication`);
  if (answered !== call) throw reader.wrong(`an answer to call ${answered} in place of ${call}`);
  return { type, flags, body: new Reader(reader.take(reader.left), LAYER) };
}
