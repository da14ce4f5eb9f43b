import { RepairError } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import { decodeUtf16 } from '../../domain/utf16';
import { COUNTED } from '../names';
import { isForeign } from './foreign';
import type { Files } from './result-folder';
import { latin1, linesOf, LONGEST_LINE, sizeAtEnd } from './texts';

/** Written after SIZES.TXT, or at the same time. */
const NOT_LISTED = ['SIZES.TXT', 'DONE.TXT'];

/**
 * Compares a folder of results with what the scripts recorded about it: the size of every file and, for exports, how
 * many lines contain certain characters. Throws E-KIT-INCOMPLETE, E-KIT-EDITED, E-KIT-MIXED naming the file. A change
 * that keeps the size and every count stays undetected: a batch file of 1996 has no better checksum.
 */
export function checkIntegrity(phase: string, files: Files): ReadonlyMap<string, readonly number[]> {
  const file = (name: string): string => `${phase}\\${name}`;
  const sizes = sizesIn(latin1(files.get('SIZES.TXT') ?? new Uint8Array()));
  if (sizes.size === 0) throw new RepairError('E-KIT-INCOMPLETE', file('SIZES.TXT'));
  for (const [name, size] of sizes) {
    if (NOT_LISTED.includes(name) || isForeign(name)) continue;
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

/** `dir` ends each line with size and name in every language; the size may have separators between thousands. */
export function sizesIn(listing: string): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const line of linesOf(listing)) {
    if (line.length > LONGEST_LINE) continue;
    const end = line.trimEnd();
    const name = /[\w$~-]{1,8}\.[\w$~-]{1,3}$/.exec(end.slice(-LONGEST_NAME))?.[0] ?? '';
    const before = end.slice(0, end.length - name.length);
    const size = name !== '' && /\s$/.test(before) ? sizeAtEnd(before.trimEnd()) : null;
    if (size !== null) sizes.set(name.toUpperCase(), size);
  }
  return sizes;
}

/** Including the dot. */
const LONGEST_NAME = 12;

/**
 * The results of `find /c`, per file, in the order of `COUNTED`. FIND writes each after a row of hyphens and the path of
 * the file.
 */
function countsIn(text: string): ReadonlyMap<string, readonly number[]> {
  const counts = new Map<string, number[]>();
  for (const line of linesOf(text)) {
    if (line.length > LONGEST_LINE || !line.startsWith('-----')) continue;
    const [, file, number] = /([\w$~-]{1,8}\.[\w$~-]{1,3}): (\d+)$/.exec(line.trimEnd()) ?? [];
    if (file === undefined) continue;
    const name = file.toUpperCase();
    const found = counts.get(name) ?? [];
    found.push(Number(number));
    counts.set(name, found);
  }
  return counts;
}

/**
 * FIND converts UTF-16 to the OEM code page before it searches, and a letter that is missing there can become one of
 * those counted (a with a tilde, a): lines with such letters may count or not.
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
