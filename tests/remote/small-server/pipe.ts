import { Writer } from '../../../electron/machines/remote/wire/writer';
import type { Procedures } from './registry';

/** A message pipe with RPC behind it. */
export class Pipe {
  private stub = Buffer.alloc(0);
  /** Fragments to be read; no read extends beyond the end of a fragment. */
  private answers: Buffer[] = [];

  constructor(
    private readonly procedures: Procedures,
    private readonly onCall: (opnum: number) => void,
  ) {}

  get hasMore(): boolean {
    return this.begun;
  }

  private begun = false;

  read(room: number): Buffer {
    const next = this.answers.shift() ?? Buffer.alloc(0);
    this.begun = next.length > room;
    if (this.begun) this.answers.unshift(next.subarray(room));
    return next.subarray(0, room);
  }

  write(pdu: Buffer): void {
    const [type, flags, call] = [pdu[2]!, pdu[3]!, pdu.readUInt32LE(12)];
    if (type === 11) {
      const body = new Writer().u16(4280).u16(4280).u32(1).u16(7).ascii('\\PIPE\\\0').zeros(3).u8(1).zeros(3).u16(0).u16(0);
      this.answers.push(pduOf(12, 3, call, body.bytes(pdu.subarray(52, 72)).done()));
      return;
    }
    this.stub = Buffer.concat([(flags & 1) !== 0 ? Buffer.alloc(0) : this.stub, pdu.subarray(24)]);
    if ((flags & 2) === 0) return;
    const opnum = pdu.readUInt16LE(22);
    this.onCall(opnum);
    const answer = this.procedures(opnum, this.stub);
    if (answer === null) {
      this.answers.push(pduOf(3, 3, call, new Writer().zeros(8).u32(0x1c010002).u32(0).done()));
      return;
    }
    const ROOM = 4280 - 24;
    for (let at = 0; at === 0 || at < answer.length; at += ROOM) {
      const last = at + ROOM >= answer.length;
      const part = new Writer()
        .u32(answer.length - at)
        .u16(0)
        .u16(0)
        .bytes(answer.subarray(at, at + ROOM))
        .done();
      this.answers.push(pduOf(2, (at === 0 ? 1 : 0) | (last ? 2 : 0), call, part));
    }
  }
}

function pduOf(type: number, flags: number, call: number, body: Buffer): Buffer {
  return new Writer()
    .u8(5)
    .u8(0)
    .u8(type)
    .u8(flags)
    .u32(0x10)
    .u16(16 + body.length)
    .u16(0)
    .u32(call)
    .bytes(body)
    .done();
}
