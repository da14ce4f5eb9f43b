import { createHash, timingSafeEqual } from 'node:crypto';

/**
 * Message signing [MS-CIFS 3.1.4.1, MS-SMB 3.1.4.1]: the first 8 bytes of MD5 over the key and the message, with the
 * message's number in place of the signature. Requests have even numbers; an answer has the number after its request's.
 */
export class Signer {
  /** The session setup was 0, its answer 1. */
  private next = 2;

  constructor(private readonly key: Buffer) {}

  /** Signs a request in place and returns its number. */
  sign(message: Buffer): number {
    const number = this.next;
    this.next += 2;
    this.signature(message, number).copy(message, SIGNATURE_AT);
    return number;
  }

  /** Whether the answer to the request with that number was signed with the key. */
  verify(answer: Buffer, request: number): boolean {
    if (answer.length < SIGNATURE_AT + SIGNATURE) return false;
    return timingSafeEqual(this.signature(answer, request + 1), answer.subarray(SIGNATURE_AT, SIGNATURE_AT + SIGNATURE));
  }

  wipe(): void {
    this.key.fill(0);
  }

  private signature(message: Buffer, number: number): Buffer {
    const place = Buffer.alloc(SIGNATURE);
    place.writeUInt32LE(number);
    return createHash('md5')
      .update(this.key)
      .update(message.subarray(0, SIGNATURE_AT))
      .update(place)
      .update(message.subarray(SIGNATURE_AT + SIGNATURE))
      .digest()
      .subarray(0, SIGNATURE);
  }
}

const SIGNATURE_AT = 14;
const SIGNATURE = 8;
