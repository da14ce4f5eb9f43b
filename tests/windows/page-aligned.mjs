/** The alignment of a page of memory, and of sections in a file that can be mapped. */
const PAGE = 0x1000;

/** Offsets in the headers of a 64-bit program (Microsoft's PE format). */
const PE_OFFSET_AT = 0x3c;
const SECTION_COUNT = 6;
const OPTIONAL_SIZE = 20;
const OPTIONAL = 24;
const FILE_ALIGNMENT = OPTIONAL + 36;
const HEADERS_SIZE = OPTIONAL + 60;
const CHECKSUM = OPTIONAL + 64;
const SIGNATURE_ENTRY = OPTIONAL + 112 + 4 * 8;
const SECTION = { length: 40, rawSize: 16, rawOffset: 20 };

const upToPage = (bytes) => Math.ceil(bytes / PAGE) * PAGE;

/**
 * The same program with its sections at page boundaries of the file. Wine maps only such sections; it copies all others
 * into memory at every start, which for node.exe's 85 MB takes longer than the rest of the start. The signature, which no
 * longer matches, is removed. Throws on anything but a 64-bit program.
 */
export function pageAligned(program) {
  const pe = program.readUInt32LE(PE_OFFSET_AT);
  if (program.toString('latin1', pe, pe + 4) !== 'PE\0\0' || program.readUInt16LE(pe + OPTIONAL) !== 0x20b)
    throw new Error('not a 64-bit Windows program');
  const table = pe + OPTIONAL + program.readUInt16LE(pe + OPTIONAL_SIZE);
  const sections = Array.from({ length: program.readUInt16LE(pe + SECTION_COUNT) }, (_, n) => table + n * SECTION.length);

  const headers = Buffer.alloc(PAGE);
  program.copy(headers, 0, 0, program.readUInt32LE(pe + HEADERS_SIZE));
  headers.writeUInt32LE(PAGE, pe + FILE_ALIGNMENT);
  headers.writeUInt32LE(PAGE, pe + HEADERS_SIZE);
  headers.writeUInt32LE(0, pe + CHECKSUM);
  headers.fill(0, pe + SIGNATURE_ENTRY, pe + SIGNATURE_ENTRY + 8);

  const parts = [headers];
  let end = PAGE;
  for (const at of sections) {
    const size = program.readUInt32LE(at + SECTION.rawSize);
    const offset = program.readUInt32LE(at + SECTION.rawOffset);
    if (size === 0) continue;
    const part = Buffer.alloc(upToPage(size));
    program.copy(part, 0, offset, offset + size);
    headers.writeUInt32LE(part.length, at + SECTION.rawSize);
    headers.writeUInt32LE(end, at + SECTION.rawOffset);
    parts.push(part);
    end += part.length;
  }
  return Buffer.concat(parts);
}
