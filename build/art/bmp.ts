/** A picture as Chromium's canvas gives it: 4 bytes (RGBA) for each pixel, rows from the top. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly rgba: Uint8Array;
}

const FILE_HEADER = 14;
const INFO_HEADER = 40;
const COLORS = 256;

/**
 * An 8-bit BMP, the format that NSIS shows while it unpacks. Throws if the picture has more than 256 colours.
 * Transparency is lost.
 */
export function writeBmp({ width, height, rgba }: Picture): Buffer {
  const stride = Math.ceil(width / 4) * 4;
  const palette = new Map<number, number>();
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const at = (y * width + x) * 4;
      const color = (rgba[at]! << 16) | (rgba[at + 1]! << 8) | rgba[at + 2]!;
      const index = palette.get(color) ?? palette.size;
      if (index === COLORS) throw new Error(`the picture has more than ${COLORS} colours`);
      palette.set(color, index);
      pixels[(height - 1 - y) * stride + x] = index;
    }
  }
  const table = Buffer.alloc(COLORS * 4);
  for (const [color, index] of palette) table.writeUInt32LE(color, index * 4);
  const offset = FILE_HEADER + INFO_HEADER + table.length;
  const file = Buffer.alloc(FILE_HEADER);
  file.write('BM', 'latin1');
  file.writeUInt32LE(offset + pixels.length, 2);
  file.writeUInt32LE(offset, 10);
  return Buffer.concat([file, infoHeader(width, height, 8, pixels.length), table, pixels]);
}

/** BITMAPINFOHEADER, uncompressed. */
export function infoHeader(width: number, height: number, bits: number, bytes: number): Buffer {
  const header = Buffer.alloc(INFO_HEADER);
  header.writeUInt32LE(INFO_HEADER, 0);
  header.writeInt32LE(width, 4);
  header.writeInt32LE(height, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(bits, 14);
  header.writeUInt32LE(bytes, 20);
  return header;
}
