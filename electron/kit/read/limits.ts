import { RepairError } from '../../contract/errors';
import { MOST_KIT_BYTES, MOST_KIT_FILES } from '../../contract/wizard/kit-files';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { CHANGES_FILE } from '../names';

/** Size limits for results. A real server's stay far below; reading the largest accepted takes less than a second. */

const MEGABYTE = 1024 * 1024;

/** Exports: the Exchange key has some tens of kilobytes. */
const MOST_BYTES = MEGABYTE;

/** The keys of all services: some hundred kilobytes. */
const SERVICES = 'SVCKEYS.TXT';
const MOST_SERVICES_BYTES = MEGABYTE / 2;

/** Other lists, and the log: some tens of kilobytes. */
const LISTS: readonly string[] = ['LOG.TXT', 'NETSTART.TXT', 'FILES.TXT', 'SIZED.TXT', 'PATHS.TXT'];
const MOST_LIST_BYTES = MEGABYTE / 4;

/** Marks, counts and the list of changes: a few lines. */
const SMALL: readonly string[] = ['OWNER.TXT', 'KIT.TXT', CHANGES_FILE, 'WHO.TXT', 'DONE.TXT', 'SIZES.TXT', 'CHECK.TXT'];
const MOST_SMALL_BYTES = MEGABYTE / 16;

/** Copies of files of the server. */
const COPIES: readonly string[] = ['MAD.EXE', 'KMSERVER.EXE', 'SETUP1.LOG', 'SETUP2.LOG'];
const MOST_COPY_BYTES = 8 * MEGABYTE;

/** How large a file of this name, in upper case, may be. */
export function mostBytes(name: string): number {
  if (SMALL.includes(name)) return MOST_SMALL_BYTES;
  if (name === SERVICES) return MOST_SERVICES_BYTES;
  if (LISTS.includes(name)) return MOST_LIST_BYTES;
  return COPIES.includes(name) ? MOST_COPY_BYTES : MOST_BYTES;
}

/**
 * Counts what is read from a RESULT folder. `add` throws E-KIT-TOO-LARGE, with file and limit, before a file is read.
 */
export function newAllowance(folder: string): { readonly add: (where: string, name: string, bytes: number) => void } {
  let files = 0;
  let all = 0;
  const tooLarge = (where: string, detail: Sentence): RepairError => new RepairError('E-KIT-TOO-LARGE', where, { detail });
  return {
    add: (where, name, bytes) => {
      const most = mostBytes(name);
      if (bytes > most) throw tooLarge(where, sentence('detail.too-large', { found: bytes, most }));
      files += 1;
      all += bytes;
      if (files > MOST_KIT_FILES) throw tooLarge(folder, sentence('detail.too-many-files', { most: MOST_KIT_FILES }));
      if (all > MOST_KIT_BYTES)
        throw tooLarge(folder, sentence('detail.too-large-together', { found: all, most: MOST_KIT_BYTES }));
    },
  };
}

export type Allowance = ReturnType<typeof newAllowance>;
