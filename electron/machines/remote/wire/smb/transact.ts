import { Reader } from '../reader';
import { Writer } from '../writer';
import { bytesOffset, Command, dataOf, type Request, type Response, texts } from './message';

/** Transactions: a message to a pipe with its answer [MS-CIFS 2.2.5.6], and Transaction2 commands [MS-CIFS 2.2.6]. */

const TRANSACT_PIPE = 0x0026;

interface Parts {
  readonly command: typeof Command.TRANSACTION | typeof Command.TRANSACTION2;
  readonly tid: number;
  readonly setup: readonly number[];
  readonly name: string | null;
  readonly parameters: Uint8Array;
  readonly data: Uint8Array;
  readonly maxParameters: number;
  readonly maxData: number;
}

function transaction({ command, tid, setup, name, parameters, data, maxParameters, maxData }: Parts): Request {
  const start = bytesOffset(28 + setup.length * 2);
  const named = name === null ? Buffer.alloc(1) : texts(start, name);
  const parametersAt = align4(start + named.length);
  const dataAt = align4(parametersAt + parameters.length);
  const words = new Writer()
    .u16(parameters.length)
    .u16(data.length)
    .u16(maxParameters)
    .u16(maxData)
    .u8(0)
    .u8(0)
    .u16(0)
    .u32(0)
    .u16(0)
    .u16(parameters.length)
    .u16(parametersAt)
    .u16(data.length)
    .u16(dataAt)
    .u8(setup.length)
    .u8(0);
  for (const word of setup) words.u16(word);
  const bytes = new Writer().bytes(named).zeros(parametersAt - start - named.length);
  bytes.bytes(parameters);
  if (data.length > 0) bytes.zeros(dataAt - parametersAt - parameters.length).bytes(data);
  return { command, words: words.done(), bytes: bytes.done(), tid };
}

const align4 = (at: number): number => Math.ceil(at / 4) * 4;

/** One message to a pipe and the first `room` bytes of its answer, in one round trip. */
export function transactPipeRequest(tid: number, fid: number, data: Uint8Array, room: number): Request {
  return transaction({
    command: Command.TRANSACTION,
    tid,
    setup: [TRANSACT_PIPE, fid],
    name: '\\PIPE\\',
    parameters: Buffer.alloc(0),
    data,
    maxParameters: 0,
    maxData: room,
  });
}

/** What a transaction message takes in addition to its data, in bytes: header, words, name, padding. */
export const TRANSACTION_OVERHEAD = 32 + 1 + 32 + 2 + 16 + 4;

export function transact2Request(tid: number, subcommand: number, parameters: Uint8Array, maxData: number): Request {
  return transaction({
    command: Command.TRANSACTION2,
    tid,
    setup: [subcommand],
    name: null,
    parameters,
    data: Buffer.alloc(0),
    maxParameters: 16,
    maxData,
  });
}

export interface Transacted {
  readonly parameters: Reader;
  readonly data: Buffer;
}

/** An answer, which must be in one message: no more is requested than fits. */
export function readTransacted(response: Response, layer: string): Transacted {
  const { words } = response;
  const [totalParameters, totalData] = [words.u16(), words.u16()];
  const [parameters, parametersAt] = [words.skip(2).u16(), words.u16()];
  const [data, dataAt] = [words.skip(2).u16(), words.u16()];
  if (parameters < totalParameters || data < totalData) throw words.wrong('an answer in more than one message');
  return {
    parameters: new Reader(dataOf(response, parametersAt, parameters), layer),
    data: dataOf(response, dataAt, data),
  };
}
