/** A hive with only its top key, made byte by byte from the format's description, without the code under test. */
export interface BlankHive {
  readonly minor?: number;
  readonly rootName?: string;
  readonly sequence?: number;
}

const SECURITY = Buffer.from('010004801400000000000000000000000000000001010000000000051200000002000000', 'hex');

export function blankHive({ minor = 3, rootName = '$$$PROTO.HIV', sequence = 7 }: BlankHive = {}): Uint8Array {
  const file = Buffer.alloc(0x2000);
  file.write('regf', 0, 'latin1');
  file.writeUInt32LE(sequence, 4);
  file.writeUInt32LE(sequence, 8);
  file.writeBigUInt64LE(125_911_584_000_000_000n, 12);
  file.writeUInt32LE(1, 20);
  file.writeUInt32LE(minor, 24);
  file.writeUInt32LE(1, 32);
  file.writeUInt32LE(0x20, 36);
  file.writeUInt32LE(0x1000, 40);
  file.writeUInt32LE(1, 44);
  file.write('SYSTEM', 48, 'utf16le');

  file.write('hbin', 0x1000, 'latin1');
  file.writeUInt32LE(0x1000, 0x1008);

  const keySize = Math.ceil((4 + 76 + rootName.length) / 8) * 8;
  const key = 0x1024;
  file.writeInt32LE(-keySize, 0x1020);
  file.write('nk', key, 'latin1');
  file.writeUInt16LE(0x2c, key + 2);
  file.writeBigUInt64LE(125_911_584_000_000_000n, key + 4);
  for (const at of [28, 32, 40, 48]) file.writeUInt32LE(0xffff_ffff, key + at);
  file.writeUInt32LE(0x20 + keySize, key + 44);
  file.writeUInt16LE(rootName.length, key + 72);
  file.write(rootName, key + 76, 'latin1');

  const security = 0x1020 + keySize;
  const securitySize = Math.ceil((4 + 20 + SECURITY.length) / 8) * 8;
  file.writeInt32LE(-securitySize, security);
  file.write('sk', security + 4, 'latin1');
  file.writeUInt32LE(security - 0x1000, security + 8);
  file.writeUInt32LE(security - 0x1000, security + 12);
  file.writeUInt32LE(1, security + 16);
  file.writeUInt32LE(SECURITY.length, security + 20);
  SECURITY.copy(file, security + 24);

  const rest = security + securitySize;
  file.writeInt32LE(0x2000 - rest, rest);
  return sealed(file);
}

/** Corrects the checksum after a change by hand. */
export function sealed(file: Uint8Array): Uint8Array {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  let sum = 0;
  for (let at = 0; at < 508; at += 4) sum ^= bytes.readUInt32LE(at);
  bytes.writeUInt32LE(sum === 0 ? 1 : sum === -1 ? 0xffff_fffe : sum >>> 0, 508);
  return file;
}
