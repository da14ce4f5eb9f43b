/** A password as UTF-16LE bytes, which can be wiped; a string could not. */
export class Secret {
  private bytes: Buffer | null;

  private constructor(utf16: Buffer) {
    this.bytes = utf16;
  }

  /** From UTF-8, as a prompt, a pipe or a page delivers it. Zeroes the given bytes. */
  static fromUtf8(utf8: Uint8Array): Secret {
    try {
      return new Secret(toUtf16(utf8));
    } finally {
      utf8.fill(0);
    }
  }

  get isWiped(): boolean {
    return this.bytes === null;
  }

  /** Passes the bytes to `use` for as long as it runs. Throws if they were wiped. */
  use<T>(use: (utf16: Uint8Array) => T): T {
    if (this.bytes === null) throw new Error('The password was wiped.');
    return use(this.bytes);
  }

  wipe(): void {
    this.bytes?.fill(0);
    this.bytes = null;
  }

  /** Nothing of the password appears in a log, a journal or an answer. */
  toJSON(): string {
    return '[secret]';
  }

  toString(): string {
    return '[secret]';
  }
}

/** UTF-8 to UTF-16LE without a string in between. Invalid UTF-8 becomes U+FFFD, as usual. */
function toUtf16(utf8: Uint8Array): Buffer {
  const out = Buffer.alloc(utf8.length * 2);
  let end = 0;
  const unit = (code: number): void => {
    end = out.writeUInt16LE(code, end);
  };
  for (let at = 0; at < utf8.length;) {
    const { code, length } = codePoint(utf8, at);
    if (code > 0xffff) {
      unit(0xd800 + ((code - 0x10000) >>> 10));
      unit(0xdc00 + ((code - 0x10000) & 0x3ff));
    } else unit(code);
    at += length;
  }
  const text = Buffer.alloc(end);
  out.copy(text, 0, 0, end);
  out.fill(0);
  return text;
}

const LEAST = [0, 0, 0x80, 0x800, 0x10000];

function codePoint(utf8: Uint8Array, at: number): { readonly code: number; readonly length: number } {
  const first = utf8[at]!;
  const length = first < 0x80 ? 1 : first >>> 5 === 6 ? 2 : first >>> 4 === 14 ? 3 : first >>> 3 === 30 ? 4 : 0;
  if (length === 1) return { code: first, length };
  let code = first & (0x7f >>> length);
  for (let i = 1; i < length; i++) {
    const next = utf8[at + i];
    if (next === undefined || next >>> 6 !== 2) return { code: 0xfffd, length: 1 };
    code = code * 64 + (next & 0x3f);
  }
  const isPoint = length > 0 && code >= LEAST[length]! && code <= 0x10ffff && code >>> 11 !== 0x1b;
  return isPoint ? { code, length } : { code: 0xfffd, length: 1 };
}
