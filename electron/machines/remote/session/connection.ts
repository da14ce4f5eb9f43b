import { RepairError } from '../../../contract/errors';
import { type Frame, frame, FrameCollector, FrameKind } from '../wire/netbios';
import { Command, decodeResponse, encodeRequest, isLaterDialect, type Request, type Response } from '../wire/smb/message';
import type { Signer } from '../wire/smb/signing';
import { statusText } from '../wire/smb/status';
import { Limit, Patience } from './limits';
import type { Line } from './socket';
import type { Trace } from './trace';

interface Waiting {
  readonly request: Request;
  readonly patience: number;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: Error) => void;
}

interface Pending extends Waiting {
  /** The request's number, with which the signature of its answer is checked; null if nothing is signed. */
  readonly number: number | null;
  readonly timer: NodeJS.Timeout;
}

/** What a connection has cost so far. */
export interface Traffic {
  readonly requests: number;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

const COMMAND_NAMES = new Map<number, string>(Object.entries(Command).map(([name, code]) => [code, name]));

/**
 * One SMB1 connection: as many requests are under way as the server allows, and each answer goes to its request. Any
 * breach (a lost line, a bad signature, an unrequested answer, a time limit) ends the connection for good: the outcome
 * of everything under way is then unknown, and the error code says so.
 */
export class Connection {
  /** The logged-on user. */
  uid = 0;
  /** Whether requests announce extended security. */
  extended = true;
  /** Whether requests announce that this program signs; false if the server does not offer signing. */
  offersSigning = true;
  /** The longest message the server accepts, and how many requests at once; from the negotiation. */
  maxBuffer = 1024;
  maxRequests = 1;
  private signer: Signer | null = null;
  private readonly frames = new FrameCollector();
  private readonly pending = new Map<number, Pending>();
  private readonly queue: Waiting[] = [];
  private nextMid = 1;
  private ended: RepairError | null = null;
  private readonly counted = { requests: 0, bytesIn: 0, bytesOut: 0 };
  private onFrame: ((frame: Frame) => void) | null = null;

  constructor(
    private readonly line: Line,
    /** For messages: host and port as typed. */
    readonly where: string,
    private readonly trace: Trace,
  ) {
    line.listen(
      (piece) => this.guard(() => this.arrived(piece)),
      (why) => this.end(new RepairError('E-NET-LOST', where, { detail: why })),
    );
  }

  get address(): string {
    return this.line.address;
  }

  get port(): number {
    return this.line.port;
  }

  get traffic(): Traffic {
    return { ...this.counted };
  }

  get isOpen(): boolean {
    return this.ended === null;
  }

  get signed(): boolean {
    return this.signer !== null;
  }

  /** From now on every request is signed and every answer's signature is checked. */
  sign(signer: Signer): void {
    this.signer = signer;
  }

  /** Sends bytes that are not an SMB message (the NetBIOS session request) and returns the next frame. */
  exchange(bytes: Uint8Array): Promise<Frame> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.onFrame = null;
        reject(this.end(new RepairError('E-NET-TIMEOUT', this.where)));
      }, Patience.CONNECT);
      this.onFrame = (answer) => {
        clearTimeout(timer);
        this.onFrame = null;
        resolve(answer);
      };
      this.onEnd = (error) => {
        clearTimeout(timer);
        reject(error);
      };
      this.line.send(bytes);
    });
  }

  /** Sends a request and returns the response, whatever its status. Rejects once the connection has ended. */
  request(request: Request, patience: number = Patience.CALL): Promise<Response> {
    return new Promise((resolve, reject) => {
      if (this.ended) return reject(this.ended);
      this.queue.push({ request, patience, resolve, reject });
      this.sendQueued();
    });
  }

  /** Ends the connection; nothing more is sent. */
  close(): void {
    this.end(new RepairError('E-NET-LOST', this.where));
  }

  private onEnd: ((error: RepairError) => void) | null = null;

  private sendQueued(): void {
    while (this.ended === null && this.pending.size < Math.min(this.maxRequests, Limit.REQUESTS)) {
      const next = this.queue.shift();
      if (next === undefined) return;
      this.send(next);
    }
  }

  private send(waiting: Waiting): void {
    const { request, patience } = waiting;
    const mid = this.freeMid();
    const heading = { mid, uid: this.uid, tid: request.tid ?? 0, extended: this.extended, signed: this.offersSigning };
    const message = encodeRequest(request, heading);
    const number = this.signer?.sign(message) ?? null;
    const timer = setTimeout(() => void this.end(new RepairError('E-NET-TIMEOUT', this.where)), patience);
    this.counted.requests += 1;
    this.counted.bytesOut += message.length + 4;
    this.pending.set(mid, { ...waiting, number, timer });
    this.trace({ kind: 'request', command: nameOf(request.command), mid, bytes: message.length, signed: number !== null });
    this.line.send(frame(FrameKind.MESSAGE, message));
  }

  private freeMid(): number {
    while (this.pending.has(this.nextMid)) this.nextMid = (this.nextMid % 0xfffe) + 1;
    const mid = this.nextMid;
    this.nextMid = (this.nextMid % 0xfffe) + 1;
    return mid;
  }

  private arrived(piece: Buffer): void {
    if (this.ended) return;
    this.counted.bytesIn += piece.length;
    for (const next of this.frames.add(piece)) {
      if (this.onFrame) this.onFrame(next);
      else if (next.kind === FrameKind.MESSAGE) this.answered(next.content);
      else throw new RepairError('E-NET-PROTOCOL', 'NetBIOS', { detail: `frame 0x${next.kind.toString(16)}` });
    }
  }

  private answered(message: Buffer): void {
    if (isLaterDialect(message)) throw new RepairError('E-NET-SMB1-OFF', this.where);
    const response = decodeResponse(message);
    const pending = this.pending.get(response.mid);
    if (pending?.request.command !== response.command) throw response.words.wrong('an answer nobody asked for');
    if (pending.number !== null && this.signer && !this.signer.verify(message, pending.number))
      throw new RepairError('E-NET-SIGNATURE', this.where);
    const { command, mid, status } = response;
    this.trace({ kind: 'answer', command: nameOf(command), mid, bytes: message.length, status: statusText(status) });
    clearTimeout(pending.timer);
    this.pending.delete(mid);
    pending.resolve(response);
    this.sendQueued();
  }

  private guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      const known = error instanceof RepairError ? error : new RepairError('E-NET-PROTOCOL', this.where, { cause: error });
      this.end(known);
    }
  }

  /** Fails everything under way with `error`, unless the connection has ended already. Returns the final error. */
  private end(error: RepairError): RepairError {
    if (this.ended) return this.ended;
    this.ended = error;
    this.trace({ kind: 'end', why: error.code });
    this.signer?.wipe();
    this.line.close();
    for (const { timer, reject } of this.pending.values()) {
      clearTimeout(timer);
      reject(error);
    }
    for (const { reject } of this.queue) reject(error);
    this.pending.clear();
    this.queue.length = 0;
    this.onEnd?.(error);
    return error;
  }
}

function nameOf(command: number): string {
  return COMMAND_NAMES.get(command) ?? `0x${command.toString(16)}`;
}
