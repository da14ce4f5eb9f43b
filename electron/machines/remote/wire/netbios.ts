import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';

/**
 * The frames in which SMB1 travels: NetBIOS sessions on port 139 [RFC 1002, 4.3], and the same frame without a session
 * on port 445 [MS-SMB 2.1]. Every answer this program asks for is shorter than 17 KB.
 */
export const FRAME_LIMIT = 64 * 1024;

export const FrameKind = {
  MESSAGE: 0x00,
  REQUEST: 0x81,
  POSITIVE: 0x82,
  NEGATIVE: 0x83,
  RETARGET: 0x84,
  KEEP_ALIVE: 0x85,
} as const;

export interface Frame {
  readonly kind: number;
  readonly content: Buffer;
}

/** A frame with a 17-bit length; for so short a message the form for port 445 is the same. */
export function frame(kind: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt32BE(kind * 0x100_0000 + content.length);
  return Buffer.concat([head, content]);
}

/** Assembles frames from pieces as they arrive. Throws E-NET-PROTOCOL or E-NET-NOT-SMB for anything else. */
export class FrameCollector {
  private pieces: Buffer[] = [];
  private gathered = 0;

  /** The frames that are complete with this piece; keep-alives are dropped. */
  add(piece: Buffer): readonly Frame[] {
    this.pieces.push(piece);
    this.gathered += piece.length;
    const frames: Frame[] = [];
    for (let next = this.next(); next !== null; next = this.next()) if (next.kind !== FrameKind.KEEP_ALIVE) frames.push(next);
    return frames;
  }

  private next(): Frame | null {
    if (this.gathered < 4) return null;
    const head = this.peek(4);
    const kind = head.readUInt8(0);
    const length = head.readUInt32BE(0) % 0x100_0000;
    if (!KINDS.has(kind)) throw new RepairError('E-NET-NOT-SMB', 'NetBIOS', { detail: `0x${head.toString('hex')}` });
    if (length > FRAME_LIMIT)
      throw new RepairError('E-NET-PROTOCOL', 'NetBIOS', {
        detail: sentence('detail.too-large', { found: length, most: FRAME_LIMIT }),
      });
    if (this.gathered < 4 + length) return null;
    const whole = this.peek(4 + length);
    const rest = this.pieces[0]!.subarray(4 + length);
    this.pieces = rest.length === 0 ? [] : [rest];
    this.gathered = rest.length;
    return { kind, content: whole.subarray(4, 4 + length) };
  }

  /** The gathered bytes, with at least `count` of them in the first piece. */
  private peek(count: number): Buffer {
    if (this.pieces[0]!.length < count) this.pieces = [Buffer.concat(this.pieces)];
    return this.pieces[0]!;
  }
}

const KINDS: ReadonlySet<number> = new Set(Object.values(FrameKind));

/** The name that any server since NT 4.0 answers to. */
export const ANY_SERVER = '*SMBSERVER';

/** Session request [RFC 1002, 4.3.2]: the called server (suffix 0x20), then the calling workstation (suffix 0x00). */
export function sessionRequest(called: string, calling: string): Buffer {
  return frame(FrameKind.REQUEST, Buffer.concat([encodedName(called, 0x20), encodedName(calling, 0x00)]));
}

/** First level encoding [RFC 1001, 14.1]: every half byte of the 16 as a letter from A. */
function encodedName(name: string, suffix: number): Buffer {
  const bytes = Buffer.alloc(16, 0x20);
  bytes.write(name.toUpperCase().slice(0, 15), 'latin1');
  bytes[15] = suffix;
  const letters = Buffer.from([...bytes].flatMap((byte) => [0x41 + (byte >>> 4), 0x41 + (byte & 15)]));
  return Buffer.concat([Buffer.from([32]), letters, Buffer.from([0])]);
}

/** Whether an answer to a session request accepts it; throws if it is another answer or leads elsewhere. */
export function isSessionGranted({ kind }: Frame): boolean {
  if (kind === FrameKind.POSITIVE) return true;
  if (kind === FrameKind.NEGATIVE) return false;
  // Only the address the user typed is ever contacted.
  const detail = kind === FrameKind.RETARGET ? sentence('detail.net.elsewhere') : `0x${kind.toString(16)}`;
  throw new RepairError('E-NET-PROTOCOL', 'NetBIOS', { detail });
}
