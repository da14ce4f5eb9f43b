/** Characters handled at once; more arguments than this to one call can overflow the stack. */
const CHUNK = 0x4000;

/** UTF-16LE bytes as a string, unit by unit: lone surrogates stay, nothing is replaced. An odd last byte is ignored. */
export function decodeUtf16(bytes: Uint8Array): string {
  const even = bytes.length % 2 === 0 ? bytes : bytes.subarray(0, bytes.length - 1);
  try {
    return new TextDecoder('utf-16le', { fatal: true, ignoreBOM: true }).decode(even);
  } catch {
    return decodeUnits(even);
  }
}

/** TextDecoder is faster but refuses lone surrogates; this accepts any units. */
function decodeUnits(bytes: Uint8Array): string {
  const units = new Uint16Array(CHUNK);
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK * 2) {
    const count = Math.min(CHUNK, (bytes.length - at) / 2);
    for (let i = 0; i < count; i++) units[i] = (bytes[at + i * 2] ?? 0) | ((bytes[at + i * 2 + 1] ?? 0) << 8);
    parts.push(String.fromCharCode(...units.subarray(0, count)));
  }
  return parts.join('');
}

/** A string as UTF-16LE bytes, unit by unit. */
export function encodeUtf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    bytes[i * 2] = unit & 0xff;
    bytes[i * 2 + 1] = unit >>> 8;
  }
  return bytes;
}
