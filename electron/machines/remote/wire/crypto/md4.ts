/**
 * MD4 [RFC 1320], which NTLM is built on and Node's OpenSSL no longer has. Broken as a hash; used for nothing else.
 * Returns 16 bytes.
 */
export function md4(input: Uint8Array): Buffer {
  const message = padded(input);
  const block = new Uint32Array(16);
  let [a, b, c, d] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let at = 0; at < message.length; at += 64) {
    for (let i = 0; i < 16; i++) block[i] = message.readUInt32LE(at + i * 4);
    const before = [a, b, c, d] as const;
    for (const { mix, constant, order, shifts } of ROUNDS) {
      for (let step = 0; step < 16; step++) {
        const sum = (a + mix(b, c, d) + block[order[step]!]! + constant) | 0;
        [a, d, c, b] = [d, c, b, rotate(sum, shifts[step % 4]!)];
      }
    }
    [a, b, c, d] = [a + before[0], b + before[1], c + before[2], d + before[3]];
  }
  message.fill(0);
  block.fill(0);
  const digest = Buffer.alloc(16);
  [a, b, c, d].forEach((word, i) => digest.writeInt32LE(word | 0, i * 4));
  return digest;
}

/** The three rounds of section 3.4: function, constant, order of the words, rotations. */
const ROUNDS = [
  {
    mix: (x: number, y: number, z: number): number => (x & y) | (~x & z),
    constant: 0,
    order: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
    shifts: [3, 7, 11, 19],
  },
  {
    mix: (x: number, y: number, z: number): number => (x & y) | (x & z) | (y & z),
    constant: 0x5a827999,
    order: [0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15],
    shifts: [3, 5, 9, 13],
  },
  {
    mix: (x: number, y: number, z: number): number => x ^ y ^ z,
    constant: 0x6ed9eba1,
    order: [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15],
    shifts: [3, 9, 11, 15],
  },
] as const;

function rotate(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by));
}

/** The message, a 1 bit, zeros, and the length in bits, to a multiple of 64 bytes (sections 3.1 and 3.2). */
function padded(input: Uint8Array): Buffer {
  const message = Buffer.alloc(Math.ceil((input.length + 9) / 64) * 64);
  message.set(input);
  message[input.length] = 0x80;
  message.writeBigUInt64LE(BigInt(input.length) * 8n, message.length - 8);
  return message;
}
