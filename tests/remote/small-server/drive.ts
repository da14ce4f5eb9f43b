import { sameName } from '../../../electron/domain/registry';
import type { Reader } from '../../../electron/machines/remote/wire/reader';
import { Writer } from '../../../electron/machines/remote/wire/writer';

const Status = {
  NO_SUCH_FILE: 0xc000_000f,
  NAME_NOT_FOUND: 0xc000_0034,
  PATH_NOT_FOUND: 0xc000_003a,
  IS_FOLDER: 0xc000_00ba,
} as const;
const FILETIME = 126_000_000_000_000_000n;

/** A transaction's answer, or the status that refuses it. */
export type Answer = { readonly parameters: Buffer; readonly data: Buffer } | { readonly status: number };

/** A drive in memory: its files by path, with a leading backslash; a folder is null. Writing and deleting change it. */
export class Drive {
  private readonly entries: Map<string, Buffer | null>;
  /** Paths that were deleted. */
  readonly deleted: string[] = [];

  constructor(files: Readonly<Record<string, Uint8Array | null>>) {
    this.entries = new Map(Object.entries(files).map(([path, data]) => [path, data === null ? null : Buffer.from(data)]));
  }

  get paths(): readonly string[] {
    return [...this.entries.keys()];
  }

  /** A file's contents, or the error status if there is no such file. */
  open(path: string): Buffer | number {
    const found = this.find(path);
    if (found === undefined) return Status.NAME_NOT_FOUND;
    return found[1] ?? Status.IS_FOLDER;
  }

  /** Writes a new file and returns the Win32 code. */
  write(path: string, data: Uint8Array): number {
    if (this.find(path)) return 183;
    const folder = this.find(path.slice(0, path.lastIndexOf('\\')));
    if (folder?.[1] !== null) return 3;
    this.entries.set(path, Buffer.from(data));
    return 0;
  }

  delete(path: string): number {
    const found = this.find(path);
    if (!found) return Status.NAME_NOT_FOUND;
    this.entries.delete(found[0]);
    this.deleted.push(found[0]);
    return 0;
  }

  /** TRANS2_FIND_FIRST2: answers with all entries at once, since there are few. Only the last name may have a star. */
  findFirst(parameters: Reader): Answer {
    const pattern = parameters.skip(12).utf16z();
    const at = pattern.lastIndexOf('\\');
    const [folder, name] = [pattern.slice(0, at), pattern.slice(at + 1)];
    if (folder !== '' && this.find(folder)?.[1] !== null) return { status: Status.PATH_NOT_FOUND };
    const fits = new RegExp(`^${name.replace(/[.+^$()[\]{}|\\]/g, '\\$&').replaceAll('*', '.*')}$`, 'i');
    const found = [...this.entries].flatMap(([path, data]) => {
      const cut = path.lastIndexOf('\\');
      const own = path.slice(cut + 1);
      return sameName(path.slice(0, cut), folder) && fits.test(own) ? [entryOf(own, data)] : [];
    });
    if (found.length === 0) return { status: Status.NO_SUCH_FILE };
    const data = found.map((entry, i) => {
      const padded = Buffer.concat([entry, Buffer.alloc(-entry.length & 7)]);
      if (i < found.length - 1) padded.writeUInt32LE(padded.length);
      return padded;
    });
    const answer = new Writer().u16(1).u16(found.length).u16(1).u16(0).u16(0).done();
    return { parameters: answer, data: Buffer.concat(data) };
  }

  private find(path: string): readonly [string, Buffer | null] | undefined {
    return [...this.entries].find(([own]) => sameName(own, path));
  }
}

/** SMB_FIND_FILE_BOTH_DIRECTORY_INFO [MS-CIFS 2.2.8.1.7]. */
function entryOf(name: string, data: Buffer | null): Buffer {
  const size = BigInt(data?.length ?? 0);
  const times = new Writer().u64(FILETIME).u64(FILETIME).u64(FILETIME).u64(FILETIME).done();
  const head = new Writer().u32(0).u32(0).bytes(times).u64(size).u64(size);
  return head
    .u32(data === null ? 0x10 : 0x20)
    .u32(name.length * 2)
    .u32(0)
    .u8(0)
    .u8(0)
    .zeros(24)
    .utf16(name)
    .done();
}
