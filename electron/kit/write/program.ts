import type { ImagePathFacts } from '../../domain/evidence';
import { isLocalPath } from '../../domain/image-path';
import type { Reading } from '../../domain/reading';
import { exchangeFolders } from '../../repair/gather/exchange';
import type { KitReading } from '../reading';
import { deleting, find, IF_FOUND, IF_NOT_FOUND } from './script';

/**
 * The place of ImagePath's program: KM Server 4.0 and 5.0 keep their key database in the folder above `Bin` (Q198709).
 */

/**
 * The characters that a path may contain here. Excluded are those that CALL would interpret again (`%`, `^`), blanks,
 * after which an argument may follow, and letters that the two code pages of a server encode differently.
 */
const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:.\\_~$#+-';

/** The program's folder, its parent, which contains `Bin`, and the one above that, which contains `Security`. */
const ABOVE = '. .. ..\\..';

/** In RESULT only while it is read, since what follows the program may be the password. */
const LIST = 'PROGRAM.TXT';

/**
 * `:program` calls `:image` with the program named by the exported service key in a folder of results, in quotation
 * marks. It sets READ to 0 if a program is named but its path cannot be determined: an export has REG_EXPAND_SZ as
 * numbers, which a batch file of NT 4.0 cannot turn into letters, and only a plain path on a disk is parsed.
 */
export function programOf(folder: string): readonly string[] {
  return [
    ':program',
    ...deleting(LIST, 'set READ=0'),
    find('"ImagePath"=', `${folder}\\KMSSVC.REG`),
    // A key without this value names no program.
    `${IF_NOT_FOUND} goto named`,
    // The second FIND drops the file's name, which the first writes above what it finds.
    `find /i """ImagePath""=" ${folder}\\KMSSVC.REG | find /i """ImagePath""=" > ${LIST}`,
    // A full disk may have truncated it.
    `find /i ".exe""" < ${LIST} > NUL`,
    `${IF_NOT_FOUND} set READ=0`,
    `find /i /v ".exe""" < ${LIST} > NUL`,
    `${IF_FOUND} set READ=0`,
    `find /v ":\\\\" < ${LIST} > NUL`,
    `${IF_FOUND} set READ=0`,
    ...['"\\"""', '"%%"'].flatMap((text) => [`find ${text} < ${LIST} > NUL`, `${IF_FOUND} set READ=0`]),
    ...eachPlain(LIST, ':spell', 'if "%READ%"=="1" '),
    ...eachPlain(LIST, ':image', 'if "%READ%"=="1" '),
    ':named',
    ...deleting(LIST, 'set READ=0'),
    'goto :eof',
    ':spell',
    ...unlessPlain(),
    'goto :eof',
  ];
}

/**
 * Calls a label with the text of each value in a file of export lines, or with "?", which no path contains, for none.
 */
export const eachPlain = (list: string, label: string, provided = ''): readonly string[] => [
  `${provided}for /f "tokens=1* delims==" %%n in (${list}) do call ${label} %%o "?"`,
];

/** Sets READ to 0 if the first argument contains other than plain characters. `besides`: further ones allowed. */
export const unlessPlain = (besides = ''): readonly string[] => [
  `for /f "tokens=1 delims=${PLAIN}${besides}" %%w in (%1) do set READ=0`,
];

/** Calls a label with each folder that can contain a key database; used inside `:image`, or with a program's path. */
export const eachAbove = (label: string, program = '%~dp1'): string => `for %%u in (${ABOVE}) do call ${label} "${program}%%u"`;

/** The folders known from a look, to check NODATA against; null if the look shows none, or not as plain paths. */
export interface KnownFolders {
  /** The folder of the program that ImagePath names, with a backslash at its end; '' if none is named. */
  readonly program: string | null;
  /** The folders of Exchange, as Setup's values name them. */
  readonly exchange: readonly string[] | null;
}

export const NOTHING_KNOWN: KnownFolders = { program: null, exchange: null };

export function knownFolders({ observation }: KitReading): KnownFolders {
  const { serviceKey, exchange } = observation.evidence;
  const folders = exchangeFolders(exchange.components);
  const setupIsRead = exchange.setup.every(({ reading }) => reading.state !== 'unreadable');
  return {
    program: serviceKey.state === 'present' ? folderOf(serviceKey.value.imagePath) : null,
    exchange: setupIsRead && folders.every(isPlain) ? folders : null,
  };
}

function folderOf(imagePath: Reading<ImagePathFacts>): string | null {
  if (imagePath.state !== 'present') return imagePath.state === 'absent' ? '' : null;
  const { program } = imagePath.value;
  return isPlain(program) ? program.slice(0, program.lastIndexOf('\\') + 1) : null;
}

/** A blank is harmless here: the path is known, and written in quotation marks. */
const isPlain = (path: string): boolean =>
  isLocalPath(path) && Array.from(path).every((letter) => letter === ' ' || PLAIN.includes(letter));
