/** VS_FIXEDFILEINFO's dwSignature as stored in a file, followed by dwStrucVersion 1.0. */
const SIGNATURE = [0xbd, 0x04, 0xef, 0xfe, 0x00, 0x00, 0x01, 0x00];

/** The file version in a program's version resource, such as "5.5.2653.0"; null if the bytes contain none. */
export function programVersion(bytes: Uint8Array): string | null {
  for (let at = bytes.indexOf(SIGNATURE[0]!); at >= 0; at = bytes.indexOf(SIGNATURE[0]!, at + 1)) {
    if (at + 16 > bytes.length || !SIGNATURE.every((byte, i) => bytes[at + i] === byte)) continue;
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 16);
    return [view.getUint16(10, true), view.getUint16(8, true), view.getUint16(14, true), view.getUint16(12, true)].join('.');
  }
  return null;
}
