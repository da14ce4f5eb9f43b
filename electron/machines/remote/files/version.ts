import { ABSENT, present, type Reading } from '../../../domain/reading';
import { peVersion } from '../../offline/files/pe-version';
import type { Share } from '../session/share';
import { openFile } from './open-file';

/** Programs of that time have a few hundred kilobytes; a larger file than this is not one of them. */
const LARGEST_PROGRAM = 32 * 1024 * 1024;
/** The size that covers a program's headers, and the index of its resource directory. */
const HEAD = 4096;
const RESOURCES = 2;

/**
 * The file version of a program. Reads only its headers and the section with its resources; the parser sees zeros
 * elsewhere.
 */
export async function readVersion({ share, path }: { readonly share: Share; readonly path: string }): Promise<Reading<string>> {
  const opened = await openFile(share, path);
  if (opened === null) return ABSENT;
  const { fid, size } = opened;
  try {
    if (size > LARGEST_PROGRAM) return ABSENT;
    const file = Buffer.alloc(size);
    await fill(share, fid, file, 0, Math.min(HEAD, size));
    const section = resourceSection(file);
    if (section === null) return ABSENT;
    await fill(share, fid, file, section.at, section.size);
    const version = peVersion(file);
    return version === null ? ABSENT : present(version);
  } finally {
    share.closeLater(fid);
  }
}

async function fill(share: Share, fid: number, file: Buffer, at: number, count: number): Promise<void> {
  const end = Math.min(file.length, at + count);
  for (let from = at; from < end;) {
    const piece = await share.read(fid, from, end - from);
    if (piece.length === 0) return;
    piece.copy(file, from);
    from += piece.length;
  }
}

/** Where the section with the resources is in the file [PE format, "Section Table"]; null if there is none. */
function resourceSection(file: Buffer): { readonly at: number; readonly size: number } | null {
  try {
    if (file.toString('latin1', 0, 2) !== 'MZ') return null;
    const pe = file.readUInt32LE(0x3c);
    if (file.toString('latin1', pe, pe + 4) !== 'PE\0\0') return null;
    const optional = pe + 24;
    const directories = optional + (file.readUInt16LE(optional) === 0x20b ? 112 : 96);
    const address = file.readUInt32LE(directories + RESOURCES * 8);
    const first = optional + file.readUInt16LE(pe + 20);
    for (let i = 0; i < file.readUInt16LE(pe + 6); i++) {
      const at = first + i * 40;
      const [start, size] = [file.readUInt32LE(at + 12), file.readUInt32LE(at + 16)];
      if (address >= start && address < start + Math.max(size, 1)) return { at: file.readUInt32LE(at + 20), size };
    }
    return null;
  } catch (error) {
    // The file's own offsets are wrong.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
