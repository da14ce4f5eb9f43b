import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { decodeUtf16 } from '../../domain/utf16';
import { COUNTED } from '../names';
import type { Files } from './result-folder';
import { latin1, linesOf } from './texts';

/** Written after SIZES.TXT was, or while. */
const NOT_LISTED = ['SIZES.TXT', 'DONE.TXT'];

/**
 * Compares a folder of results with what the scripts wrote down about it: the size of every file and, for exports, how many
 * lines hold certain characters. Throws E-KIT-INCOMPLETE, E-KIT-EDITED, E-KIT-MIXED naming the file. A change that keeps
 * the size and every count stays unseen: a batch file of 1996 knows no better sum.
 */
export function checkIntegrity(phase: string, files: Files): ReadonlyMap<string, readonly number[]> {
  const file = (name: string): string => `${phase}\\${name}`;
  const sizes = sizesIn(latin1(files.get('SIZES.TXT') ?? new Uint8Array()));
  if (sizes.size === 0) throw new RepairError('E-KIT-INCOMPLETE', file('SIZES.TXT'));
  for (const [name, size] of sizes) {
    if (NOT_LISTED.includes(name)) continue;
    const found = files.get(name);
    if (!found) throw new RepairError('E-KIT-INCOMPLETE', file(name));
    if (found.length !== size)
      throw new RepairError('E-KIT-EDITED', file(name), {
        detail: sentence('detail.bytes', { expected: size, found: found.length }),
      });
  }
  for (const name of files.keys()) {
    if (!sizes.has(name) && !NOT_LISTED.includes(name)) throw new RepairError('E-KIT-MIXED', file(name));
  }
  const counts = countsIn(latin1(files.get('CHECK.TXT') ?? new Uint8Array()));
  for (const [name, counted] of counts) {
    const bytes = files.get(name);
    if (!bytes) throw new RepairError('E-KIT-INCOMPLETE', file(name));
    if (!agrees(bytes, counted)) throw new RepairError('E-KIT-EDITED', file(name), { detail: sentence('detail.counts') });
  }
  return counts;
}

/** `dir` ends each line with size and name, whatever the language; the size may have separators between thousands. */
export function sizesIn(listing: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const line of linesOf(listing)) {
    const found = /\s(\d+|\d{1,3}(?:[.,'’ \u00a0\u00ff]\d{3})+)\s+([\w$~-]{1,8}\.[\w$~-]{1,3})\s*$/.exec(line);
    if (found) sizes.set((found[2] ?? '').toUpperCase(), Number((found[1] ?? '').replace(/\D/g, '')));
  }
  return sizes;
}

/** What `find /c` answered, per file, in the order of `COUNTED`. */
function countsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  let current: number[] = [];
  for (const line of linesOf(text)) {
    const file = /^#COUNT (\S+)/.exec(line)?.[1];
    const count = /^-{5,} .*: (\d+)\s*$/.exec(line)?.[1];
    if (file !== undefined) counts.set(file.toUpperCase(), (current = []));
    if (count !== undefined) current.push(Number(count));
  }
  return counts;
}

/**
 * FIND turns UTF-16 into the OEM code page before it looks, and a letter that lacks there can become one of those counted
 * (a with a tilde, a): lines with such letters may count or not.
 */
function agrees(bytes: Uint8Array, counted: readonly number[]): boolean {
  if (counted.length !== COUNTED.length) return false;
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  const lines = (wide ? decodeUtf16(bytes.subarray(2)) : latin1(bytes)).split('\n');
  return COUNTED.every((wanted, at) => {
    const sure = lines.filter((line) => line.includes(wanted)).length;
    const perhaps = wide ? lines.filter((line) => !line.includes(wanted) && /[^\0-\x7f]/.test(line)).length : 0;
    const count = counted[at] ?? -1;
    return count >= sure && count <= sure + perhaps;
  });
}
