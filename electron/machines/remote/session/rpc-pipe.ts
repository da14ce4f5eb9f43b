import { setTimeout as sleep } from 'node:timers/promises';
import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { NdrReader } from '../wire/rpc/ndr';
import { type Operation, Win32Failure } from '../wire/rpc/operation';
import { bindPdu, FRAGMENT, fragmentLength, type Interface, readBindAck, readResponsePart, requestPdus } from '../wire/rpc/pdu';
import { Access, readData, readRequest, readWritten, writePipeRequest } from '../wire/smb/files';
import { Status, StatusFailure, statusText } from '../wire/smb/status';
import { readTransacted, TRANSACTION_OVERHEAD, transactPipeRequest } from '../wire/smb/transact';
import type { Connection } from './connection';
import { Limit, Patience } from './limits';
import type { Share } from './share';
import { succeeded } from './status-failures';
import type { Trace } from './trace';

const BUSY: readonly number[] = [Status.PIPE_BUSY, Status.PIPE_NOT_AVAILABLE, Status.INSTANCE_NOT_AVAILABLE];
const GONE: ReadonlySet<number> = new Set([Status.PIPE_DISCONNECTED, Status.PIPE_BROKEN, Status.PIPE_CLOSING]);
const BUSY_TRIES = 20;
const BUSY_WAIT = 100;

/** A pipe bound to one interface. Calls on it run one after another. */
export class RpcPipe {
  private calls = 0;
  private fragment = FRAGMENT;
  private line: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly connection: Connection,
    private readonly pipes: Share,
    private readonly fid: number,
    private readonly trace: Trace,
  ) {}

  /** Throws StatusFailure if the pipe does not open, E-NET-RPC if the interface is not behind it. */
  static async open(connection: Connection, pipes: Share, to: Interface, trace: Trace): Promise<RpcPipe> {
    const { fid } = await openPatiently(pipes, to.pipe);
    const pipe = new RpcPipe(connection, pipes, fid, trace);
    const call = ++pipe.calls;
    const ack = await pipe.message([bindPdu(call, to)], Patience.CALL);
    const fitting = connection.maxBuffer - TRANSACTION_OVERHEAD;
    pipe.fragment = Math.min(readBindAck(await pipe.fragmentOf(ack, Patience.CALL), call), fitting);
    return pipe;
  }

  /** Throws Win32Failure for a procedure that failed, RpcFault for a call that was refused. */
  call<T>(operation: Operation<T>): Promise<T> {
    const result = this.line.then(() => this.carryOut(operation)).catch((error: unknown) => this.unlessGone(error));
    this.line = result.catch(() => undefined);
    return result;
  }

  /**
   * If the other end of a pipe is gone, the outcome of the call is unknown, as with a lost connection; so this closes
   * the connection, and everything starts anew.
   */
  private unlessGone(error: unknown): never {
    if (!(error instanceof StatusFailure) || !GONE.has(error.status)) throw error;
    this.connection.close();
    throw new RepairError('E-NET-LOST', this.connection.where, { detail: statusText(error.status), cause: error });
  }

  private async carryOut<T>({ name, opnum, stub, also = [], read, patience = Patience.CALL }: Operation<T>): Promise<T> {
    const call = ++this.calls;
    this.trace({ kind: 'call', procedure: name, bytes: stub.length });
    const answer = await this.answer(requestPdus(call, opnum, stub, this.fragment), call, patience);
    if (answer.length < 4) throw new RepairError('E-NET-PROTOCOL', name, { detail: sentence('detail.net.ends-early') });
    const code = answer.readUInt32LE(answer.length - 4);
    this.trace({ kind: 'return', procedure: name, bytes: answer.length, code });
    if (code !== 0 && !also.includes(code)) throw new Win32Failure(name, code);
    return read(new NdrReader(answer, name), code);
  }

  /** The stubs of all fragments of an answer, joined. */
  private async answer(pdus: readonly Buffer[], call: number, patience: number): Promise<Buffer> {
    const stubs: Buffer[] = [];
    let length = 0;
    let rest = await this.message(pdus, patience);
    for (;;) {
      const part = await this.fragmentOf(rest, patience);
      rest = this.beyond;
      const { stub, first, last } = readResponsePart(part, call);
      if (first !== (stubs.length === 0))
        throw new RepairError('E-NET-PROTOCOL', 'RPC', { detail: sentence('detail.net.order') });
      length += stub.length;
      if (length > Limit.ANSWER)
        throw new RepairError('E-NET-LIMIT', 'RPC', {
          detail: sentence('detail.too-large', { found: length, most: Limit.ANSWER }),
        });
      stubs.push(stub);
      if (!last) continue;
      if (rest.length > 0)
        throw new RepairError('E-NET-PROTOCOL', 'RPC', { detail: sentence('detail.net.after-end', { n: rest.length }) });
      return Buffer.concat(stubs);
    }
  }

  /** What was read beyond the last fragment: reads do not end where fragments end. */
  private beyond: Buffer = Buffer.alloc(0);

  /** One whole fragment, of which `begun` has been read; the rest is read from the pipe. */
  private async fragmentOf(begun: Buffer, patience: number): Promise<Buffer> {
    let bytes = begun;
    for (;;) {
      const length = fragmentLength(bytes);
      if (length !== null && bytes.length >= length) {
        this.beyond = bytes.subarray(length);
        return bytes.subarray(0, length);
      }
      const more = await this.read(patience);
      if (more.length === 0) throw new RepairError('E-NET-PROTOCOL', 'RPC', { detail: sentence('detail.net.ends-early') });
      bytes = Buffer.concat([bytes, more]);
    }
  }

  private async read(patience: number): Promise<Buffer> {
    const asked = Math.min(this.pipes.readSize, FRAGMENT);
    const response = await this.connection.request(readRequest(this.pipes.tid, this.fid, 0, asked), patience);
    return readData(succeeded(response, Status.BUFFER_OVERFLOW), asked);
  }

  /** Sends fragments, the last one together with the first read of the answer. */
  private async message(pdus: readonly Buffer[], patience: number): Promise<Buffer> {
    for (const pdu of pdus.slice(0, -1)) {
      const written = readWritten(
        succeeded(await this.connection.request(writePipeRequest(this.pipes.tid, this.fid, pdu), patience)),
      );
      if (written !== pdu.length)
        throw new RepairError('E-NET-PROTOCOL', 'RPC', {
          detail: sentence('detail.bytes', { expected: pdu.length, found: written }),
        });
    }
    const room = Math.min(FRAGMENT, this.connection.maxBuffer - TRANSACTION_OVERHEAD);
    const request = transactPipeRequest(this.pipes.tid, this.fid, pdus.at(-1)!, room);
    const response = succeeded(await this.connection.request(request, patience), Status.BUFFER_OVERFLOW);
    return readTransacted(response, 'RPC').data;
  }
}

/** All instances of a pipe may be in use for a moment. */
async function openPatiently(pipes: Share, pipe: string): Promise<{ readonly fid: number }> {
  for (let tries = 1; ; tries++) {
    try {
      return await pipes.open(pipe, Access.PIPE);
    } catch (error) {
      const isBusy = error instanceof StatusFailure && BUSY.includes(error.status);
      if (!isBusy || tries === BUSY_TRIES) throw error;
      await sleep(BUSY_WAIT);
    }
  }
}
