/**
 * Returns the file version from a Windows program's version resource, e.g. "5.5.2653.0", or null if it has none. Every
 * offset comes from the file itself and is bounds-checked; a file that is not a program has no version.
 */
export function peVersion(file: Uint8Array): string | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  try {
    return readVersion(bytes);
  } catch (error) {
    // Reading past the end: the file's own offsets are wrong.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

const RT_VERSION = 16;
const FIXED_INFO = 0xfeef04bd;
const MZ = 0x5a4d;
const PE = 0x4550;
const PE32_PLUS = 0x20b;
const SUBFOLDER = 0x8000_0000;

function readVersion(bytes: Buffer): string | null {
  if (bytes.readUInt16LE(0) !== MZ) return null;
  const pe = bytes.readUInt32LE(0x3c);
  if (bytes.readUInt32LE(pe) !== PE) return null;
  const optional = pe + 24;
  const directories = optional + (bytes.readUInt16LE(optional) === PE32_PLUS ? 112 : 96);
  const resources = bytes.readUInt32LE(directories + 2 * 8);
  if (resources === 0) return null;
  const sections = sectionsOf(bytes, pe);
  const top = fileOffset(sections, resources);
  // Type, then name, then language: like Windows, take the first name and the first language.
  const leaf = [RT_VERSION, null, null].reduce<number | null>(
    (folder, id) => (folder === null ? null : entryIn(bytes, top, folder, id)),
    0,
  );
  if (leaf === null) return null;
  const start = fileOffset(sections, bytes.readUInt32LE(top + leaf));
  const block = bytes.subarray(start, start + bytes.readUInt32LE(top + leaf + 4));
  const at = fixedInfo(block);
  if (at === null) return null;
  const pair = (offset: number): string => `${block.readUInt16LE(at + offset + 2)}.${block.readUInt16LE(at + offset)}`;
  return `${pair(8)}.${pair(12)}`;
}

/** VS_VERSIONINFO: three numbers, its name, then the fixed part at the next multiple of four. */
function fixedInfo(block: Buffer): number | null {
  const name = Buffer.from('VS_VERSION_INFO\0', 'utf16le');
  if (block.indexOf(name) !== 6) return null;
  const at = (6 + name.length + 3) & ~3;
  return block.readUInt32LE(at) === FIXED_INFO ? at : null;
}

/**
 * The offset that an entry of a resource folder points to, from the start of the resources; for `null`, the first
 * entry.
 */
function entryIn(bytes: Buffer, top: number, folder: number, id: number | null): number | null {
  const at = top + folder;
  const count = bytes.readUInt16LE(at + 12) + bytes.readUInt16LE(at + 14);
  for (let i = 0; i < count; i++) {
    const entry = at + 16 + i * 8;
    if (id === null || bytes.readUInt32LE(entry) === id) return bytes.readUInt32LE(entry + 4) % SUBFOLDER;
  }
  return null;
}

interface Section {
  readonly address: number;
  readonly size: number;
  readonly file: number;
}

function sectionsOf(bytes: Buffer, pe: number): readonly Section[] {
  const first = pe + 24 + bytes.readUInt16LE(pe + 20);
  return Array.from({ length: bytes.readUInt16LE(pe + 6) }, (_, i) => {
    const at = first + i * 40;
    return { address: bytes.readUInt32LE(at + 12), size: bytes.readUInt32LE(at + 16), file: bytes.readUInt32LE(at + 20) };
  });
}

function fileOffset(sections: readonly Section[], address: number): number {
  const section = sections.find((candidate) => address >= candidate.address && address < candidate.address + candidate.size);
  if (!section) throw new RangeError('no section');
  return section.file + address - section.address;
}
