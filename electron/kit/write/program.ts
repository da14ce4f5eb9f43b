import type { ImagePathFacts } from '../../domain/evidence';
import { isLocalPath } from '../../domain/image-path';
import type { Reading } from '../../domain/reading';
import { exchangeFolders } from '../../repair/gather/exchange';
import type { KitReading } from '../reading';
import { deleting, find, IF_FOUND, IF_NOT_FOUND } from './script';

/** Where the program lies that ImagePath names: KM Server 4.0 and 5.0 keep their key database in the folder above its `Bin` (Q198709). */

/**
 * All that a path may be made of here. What CALL would read once more (`%`, `^`), blanks, behind which an argument may follow, and
 * letters that the two code pages of a server spell differently are not among it.
 */
const PLAIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789:.\\_~$#+-';

/** The program's folder, the one above it, which holds `Bin`, and the one above that, which holds `Security`. */
const ABOVE = '. .. ..\\..';

/** In RESULT while it is read, since what follows a program may be the password. */
const LIST = 'PROGRAM.TXT';

/**
 * `:program` calls `:image` with the program that the exported service key in a folder of results names, in quotation marks. It
 * sets READ to 0 where one is named and its path cannot be told: an export has REG_EXPAND_SZ as numbers, which a batch file of
 * NT 4.0 does not turn into letters; and nothing but a plain path on a disk is taken apart.
 */
export function programOf(folder: string): readonly string[] {
  return [
    ':program',
    ...deleting(LIST, 'set READ=0'),
    find('"ImagePath"=', `${folder}\\KMSSVC.REG`),
    // A key without it names no program.
    `${IF_NOT_FOUND} goto named`,
    // Once more, to be rid of the file's name, which FIND writes above what it finds.
    `find /i """ImagePath""=" ${folder}\\KMSSVC.REG | find /i """ImagePath""=" > ${LIST}`,
    // Nor may a full disk cut it off.
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

/** Calls a label with the text of each value that an export's lines in a file hold; with "?", which no path has, where it is none. */
export const eachPlain = (list: string, label: string, provided = ''): readonly string[] => [
  `${provided}for /f "tokens=1* delims==" %%n in (${list}) do call ${label} %%o "?"`,
];

/** READ is 0 where the first argument is made of more than plain letters. `besides`: what else may be in it. */
export const unlessPlain = (besides = ''): readonly string[] => [
  `for /f "tokens=1 delims=${PLAIN}${besides}" %%w in (%1) do set READ=0`,
];

/** Calls a label with each folder that can hold a key database; inside `:image`, or with a program's path. */
export const eachAbove = (label: string, program = '%~dp1'): string => `for %%u in (${ABOVE}) do call ${label} "${program}%%u"`;

/** The folders a look has told, which NODATA is checked against; null where it has not told them, or not as plain paths. */
export interface KnownFolders {
  /** Of the program that ImagePath names, with a backslash at its end; '' where none is named. */
  readonly program: string | null;
  /** Of Exchange, as Setup's values name them. */
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

/** A blank does no harm here: the path is known, and written between quotation marks. */
const isPlain = (path: string): boolean =>
  isLocalPath(path) && Array.from(path).every((letter) => letter === ' ' || PLAIN.includes(letter));
