/**
 * The same program with its sections at page boundaries of the file, without its signature. Throws on anything but a
 * 64-bit Windows program.
 */
export function pageAligned(program: Buffer): Buffer;
