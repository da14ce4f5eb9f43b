import { RepairError } from '../../contract/errors';
import { CHANGES_FILE } from '../names';

/** What results can come to. A kit of a real server stays far below; reading the largest that is taken ends within a second. */

const MEGABYTE = 1024 * 1024;

/** Lists and exports: the Exchange key has some tens of kilobytes, the list of all services some hundreds. */
const MOST_BYTES = 2 * MEGABYTE;

/** Marks, sums and the list of changes: a few lines. */
const SMALL: readonly string[] = ['OWNER.TXT', 'KIT.TXT', CHANGES_FILE, 'WHO.TXT', 'DONE.TXT', 'SIZES.TXT', 'CHECK.TXT'];
const MOST_SMALL_BYTES = MEGABYTE / 16;

/** Copies of files of the server. */
const COPIES: readonly string[] = ['MAD.EXE', 'KMSERVER.EXE', 'SETUP1.LOG', 'SETUP2.LOG'];
const MOST_COPY_BYTES = 8 * MEGABYTE;

const MOST_FILES = 300;
const MOST_ALL_BYTES = 16 * MEGABYTE;

/** How large a file of this name, in upper case, may be. */
export function mostBytes(name: string): number {
  if (SMALL.includes(name)) return MOST_SMALL_BYTES;
  return COPIES.includes(name) ? MOST_COPY_BYTES : MOST_BYTES;
}

/** Counts what is read of one RESULT folder. `add` throws E-KIT-TOO-LARGE, naming the file and the limit, before a file is read. */
export function newAllowance(folder: string): { readonly add: (where: string, name: string, bytes: number) => void } {
  let files = 0;
  let all = 0;
  const tooLarge = (where: string, detail: string): RepairError => new RepairError('E-KIT-TOO-LARGE', where, { detail });
  return {
    add: (where, name, bytes) => {
      const most = mostBytes(name);
      if (bytes > most) throw tooLarge(where, `${bytes} > ${most} bytes`);
      files += 1;
      all += bytes;
      if (files > MOST_FILES) throw tooLarge(folder, `> ${MOST_FILES} files`);
      if (all > MOST_ALL_BYTES) throw tooLarge(folder, `> ${MOST_ALL_BYTES} bytes`);
    },
  };
}

export type Allowance = ReturnType<typeof newAllowance>;
