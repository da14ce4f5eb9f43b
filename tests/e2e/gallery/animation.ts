/**
 * Pictures joined into one animated WebP (WebP Container Specification, "Extended File Format" and "Animation"): each
 * chunk has a four-letter name, a length, and data padded to an even length.
 */
export interface Frame {
  /** A lossy still WebP, as Chromium writes it. */
  readonly webp: Buffer;
  readonly milliseconds: number;
}

const ANIMATION = 0x02;
/** The frame replaces the previous one: no blending, and nothing to dispose of. */
const NO_BLENDING = 0x02;

/** The animated WebP of the frames, all of the given size in pixels; it repeats for ever. */
export function animate(
  frames: readonly Frame[],
  { width, height }: { readonly width: number; readonly height: number },
): Buffer {
  const size = [uint24(width - 1), uint24(height - 1)];
  const parts = [
    chunk('VP8X', Buffer.concat([Buffer.from([ANIMATION, 0, 0, 0]), ...size])),
    // A white background; loop count 0 means for ever.
    chunk('ANIM', Buffer.from([0xff, 0xff, 0xff, 0xff, 0, 0])),
    ...frames.map(({ webp, milliseconds }) =>
      chunk(
        'ANMF',
        Buffer.concat([
          uint24(0),
          uint24(0),
          ...size,
          uint24(milliseconds),
          Buffer.from([NO_BLENDING]),
          chunk('VP8 ', pictureOf(webp)),
        ]),
      ),
    ),
  ];
  return chunk('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]));
}

/** The picture data within a still WebP file. */
function pictureOf(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length;) {
    const length = webp.readUInt32LE(at + 4);
    if (webp.toString('latin1', at, at + 4) === 'VP8 ') return webp.subarray(at + 8, at + 8 + length);
    at += 8 + length + (length & 1);
  }
  throw new Error('Not a lossy WebP');
}

function chunk(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(name, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length & 1)]);
}

function uint24(value: number): Buffer {
  const bytes = Buffer.alloc(3);
  bytes.writeUIntLE(value, 0, 3);
  return bytes;
}
