/** A program with one section that contains only a version resource, as the PE format describes it. */
export function program(version: string, { plus = false, type = 16 } = {}): Buffer {
  const [major = 0, minor = 0, build = 0, patch = 0] = version.split('.').map(Number);
  const file = Buffer.alloc(0x600);
  file.write('MZ', 0, 'latin1');
  file.writeUInt32LE(0x80, 0x3c);
  file.write('PE\0\0', 0x80, 'latin1');
  file.writeUInt16LE(1, 0x86);
  const optional = 0x98;
  const optionalSize = plus ? 240 : 224;
  file.writeUInt16LE(optionalSize, 0x94);
  file.writeUInt16LE(plus ? 0x20b : 0x10b, optional);
  file.writeUInt32LE(0x3000, optional + (plus ? 112 : 96) + 16);
  const section = optional + optionalSize;
  for (const [at, number] of [
    [8, 0x400],
    [12, 0x3000],
    [16, 0x400],
    [20, 0x200],
  ] as const)
    file.writeUInt32LE(number, section + at);

  const top = 0x200;
  const folder = (at: number, id: number, to: number): void => {
    file.writeUInt16LE(1, top + at + 14);
    file.writeUInt32LE(id, top + at + 16);
    file.writeUInt32LE(to >>> 0, top + at + 20);
  };
  folder(0, type, 0x8000_0018);
  folder(0x18, 1, 0x8000_0030);
  folder(0x30, 1033, 0x48);
  file.writeUInt32LE(0x3100, top + 0x48);
  file.writeUInt32LE(92, top + 0x4c);

  const block = 0x300;
  file.writeUInt16LE(92, block);
  file.writeUInt16LE(52, block + 2);
  file.write('VS_VERSION_INFO\0', block + 6, 'utf16le');
  file.writeUInt32LE(0xfeef04bd, block + 40);
  file.writeUInt32LE(major * 0x1_0000 + minor, block + 48);
  file.writeUInt32LE(build * 0x1_0000 + patch, block + 52);
  return file;
}
