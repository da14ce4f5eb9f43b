/**
 * Base64 (RFC 4648) for many small pieces of data: the engine's own `btoa` and `atob` go through a string of bytes and,
 * in some engines, are slower than all the rest of writing or reading a backup.
 */
const CODES = Uint8Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/', (char) => char.charCodeAt(0));
const PAD = 0x3d;
/** Character → its six bits; 0xff if it is not a base64 character. */
const BITS = new Uint8Array(0x80).fill(0xff);
for (const [bits, code] of CODES.entries()) BITS[code] = bits;

/** Bytes handled at once, a multiple of three: more make a call with so many arguments that the stack can overflow. */
const CHUNK = 6144;
const chars = new Uint8Array((CHUNK / 3) * 4);

export function toBase64(data: Uint8Array): string {
  if (data.length <= CHUNK) return chunkToBase64(data);
  const parts: string[] = [];
  for (let at = 0; at < data.length; at += CHUNK) parts.push(chunkToBase64(data.subarray(at, at + CHUNK)));
  return parts.join('');
}

function chunkToBase64(data: Uint8Array): string {
  let to = 0;
  for (let at = 0; at < data.length; at += 3) {
    const bits = (data[at]! << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
    chars[to] = CODES[bits >> 18]!;
    chars[to + 1] = CODES[(bits >> 12) & 63]!;
    chars[to + 2] = CODES[(bits >> 6) & 63]!;
    chars[to + 3] = CODES[bits & 63]!;
    to += 4;
  }
  const over = data.length % 3;
  if (over > 0) chars[to - 1] = PAD;
  if (over === 1) chars[to - 2] = PAD;
  return String.fromCharCode.apply(null, chars.subarray(0, to) as unknown as number[]);
}

/** Null for any text that `toBase64` would not write, even if other readers accept it: one text for each data. */
export function fromBase64(text: string): Uint8Array | null {
  const { length } = text;
  if (length % 4 !== 0) return null;
  const padding = length === 0 || text.charCodeAt(length - 1) !== PAD ? 0 : text.charCodeAt(length - 2) !== PAD ? 1 : 2;
  const data = new Uint8Array((length / 4) * 3 - padding);
  let to = 0;
  for (let at = 0; at < length; at += 4) {
    const last = at + 4 === length ? padding : 0;
    const [a, b] = [bitsAt(text, at), bitsAt(text, at + 1)];
    const c = last === 2 ? 0 : bitsAt(text, at + 2);
    const d = last > 0 ? 0 : bitsAt(text, at + 3);
    if ((a | b | c | d) > 63) return null;
    data[to++] = (a << 2) | (b >> 4);
    if (last < 2) data[to++] = (b << 4) | (c >> 2);
    if (last < 1) data[to++] = (c << 6) | d;
    // `toBase64` writes bits that belong to no byte as zero.
    if ((last === 1 && (c & 3) !== 0) || (last === 2 && (b & 15) !== 0)) return null;
  }
  return data;
}

function bitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 0x80 ? BITS[code]! : 0xff;
}
