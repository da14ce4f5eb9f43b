import { infoHeader, type Picture } from './bmp';

const DIRECTORY = 6;
const ENTRY = 16;

/**
 * An .ico of square pictures. Small ones are stored as 32-bit bitmaps, which every icon reader accepts (makensis and
 * resource editors included). `largest`, a PNG of 256 pixels, is stored unchanged, the usual form for that size since
 * Windows Vista.
 */
export function writeIco(small: readonly Picture[], largest: Buffer): Buffer {
  const images = [...small.map((picture) => ({ size: picture.width, bytes: bitmap(picture) })), { size: 256, bytes: largest }];
  const directory = Buffer.alloc(DIRECTORY + ENTRY * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  images.forEach(({ size, bytes }, i) => {
    const at = DIRECTORY + ENTRY * i;
    // 0 stands for 256.
    directory.writeUInt8(size % 256, at);
    directory.writeUInt8(size % 256, at + 1);
    directory.writeUInt16LE(1, at + 4);
    directory.writeUInt16LE(32, at + 6);
    directory.writeUInt32LE(bytes.length, at + 8);
    directory.writeUInt32LE(offset, at + 12);
    offset += bytes.length;
  });
  return Buffer.concat([directory, ...images.map(({ bytes }) => bytes)]);
}

/** BGRA rows from the bottom, then a mask of one bit for each pixel, which the alpha channel makes meaningless. */
function bitmap({ width, height, rgba }: Picture): Buffer {
  const pixels = Buffer.alloc(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = (y * width + x) * 4;
      const to = ((height - 1 - y) * width + x) * 4;
      pixels[to] = rgba[from + 2]!;
      pixels[to + 1] = rgba[from + 1]!;
      pixels[to + 2] = rgba[from]!;
      pixels[to + 3] = rgba[from + 3]!;
    }
  }
  const mask = Buffer.alloc(Math.ceil(width / 32) * 4 * height);
  return Buffer.concat([infoHeader(width, height * 2, 32, pixels.length + mask.length), pixels, mask]);
}
