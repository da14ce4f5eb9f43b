import { sentence, type Sentence } from '../../contract/words/sentence';
import type { ArticleId } from '../../domain/articles';
import { ALL_SERVICES_FILE, RESULT_FOLDER, TEMP_FOLDER } from '../names';
import { deleting, find, IF_FOUND, IF_NOT_FOUND, saying, words } from './script';

/** What every result of a kit is marked with. */
export interface KitMark {
  readonly id: string;
  /** Null: the kit only looks. */
  readonly article: ArticleId | null;
}

/**
 * How each script begins: only Windows' own programs are found (nobody's FIND.EXE beside the kit), and the results have
 * a place. From here on the current folder is that place, so that every path is short, relative and without blanks
 * (Q187316), whatever the kit's own path is.
 */
export function prologue({ id, article }: KitMark, begin: Sentence): readonly string[] {
  return [
    '@echo off',
    'setlocal enableextensions',
    `set KITID=${id}`,
    ...ownEnvironment(),
    'if not exist "%~dp0KITLOOK.CMD" goto nokit',
    'if not exist "%~dp0KITSAME.CMD" goto nokit',
    ...plainPath('%~dp0', 'badpath'),
    ...plainPath('%TEMP%', 'badtemp'),
    'set KITDIR=%~dp0',
    ...place(),
    ...ownResults(article),
    '>>LOG.TXT echo.',
    '>>LOG.TXT echo "KIT=%KITID%" "SERVER=%COMPUTERNAME%"',
    'date /t >> LOG.TXT',
    'time /t >> LOG.TXT',
    ...saying(begin),
    ...saying(sentence('kit.script.where'), '"%OUT%"'),
    // Left behind where a look was interrupted; it may hold the password.
    ...deleting(ALL_SERVICES, 'goto left'),
  ];
}

const ALL_SERVICES = `"%TEMP%\\${ALL_SERVICES_FILE}"`;

/** What an administrator has set for himself must not change what DIR, COPY and the others answer. */
function ownEnvironment(): readonly string[] {
  return [
    'set PATH=%SystemRoot%\\system32;%SystemRoot%',
    'set PATHEXT=.COM;.EXE;.BAT;.CMD',
    'set DIRCMD=',
    'set COPYCMD=',
    'if "%TEMP%"=="" set TEMP=%SystemRoot%',
  ];
}

/**
 * A path is only ever written between quotation marks until it is known to be plain. Outside of them cmd.exe would take what
 * follows an ampersand for a command, and CALL reads percent signs and carets once more even inside.
 */
function plainPath(path: string, otherwise: string): readonly string[] {
  return [`for /f "tokens=1* delims=&^%%" %%a in ("${path}") do if not "%%b"=="" goto ${otherwise}`];
}

/** RESULT beside the kit, or a folder in %TEMP% where that cannot be written to or is full. */
function place(): readonly string[] {
  const beside = `"%KITDIR%${RESULT_FOLDER}`;
  const temp = `"%TEMP%\\${TEMP_FOLDER}`;
  return [
    'set OUT=',
    // Not asked for with NUL, which is in no folder of a share: a folder that is there already is no harm.
    `mkdir ${beside}" 2> NUL`,
    // Left from another time it would make a disk that cannot be written to look as if it could.
    ...deleting(`${beside}\\PROBE.TXT"`, 'goto temp'),
    `echo probe 2> NUL > ${beside}\\PROBE.TXT"`,
    // On a full disk there is a file, and nothing in it.
    `find "probe" ${beside}\\PROBE.TXT" > NUL 2> NUL`,
    `${IF_FOUND} set OUT=%KITDIR%${RESULT_FOLDER}`,
    'if not "%OUT%"=="" goto place',
    ...deleting(`${beside}\\PROBE.TXT"`, 'goto temp'),
    ':temp',
    `mkdir ${temp}" 2> NUL`,
    ...deleting(`${temp}\\PROBE.TXT"`, 'goto noplace'),
    `echo probe 2> NUL > ${temp}\\PROBE.TXT"`,
    `find "probe" ${temp}\\PROBE.TXT" > NUL 2> NUL`,
    `${IF_NOT_FOUND} goto noplace`,
    `set OUT=%TEMP%\\${TEMP_FOLDER}`,
    ':place',
    'pushd "%OUT%"',
    // Here is where the probe was written, and no other folder with a file of that name.
    'if not exist PROBE.TXT goto noplace',
    ...deleting('"%OUT%\\PROBE.TXT"', 'goto noplace'),
  ];
}

/** The results are of this kit and this server. A mark that was cut off by a full disk, or is empty, is written again. */
function ownResults(article: KitMark['article']): readonly string[] {
  return [
    'if not exist OWNER.TXT goto mark',
    find('"ARTICLE=', 'OWNER.TXT'),
    `${IF_FOUND} goto owned`,
    find('"KIT=', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto mark`,
    find('"KIT=%KITID%"', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto other`,
    ':mark',
    '>OWNER.TXT echo "KIT=%KITID%"',
    '>>OWNER.TXT echo "SERVER=%COMPUTERNAME%"',
    `>>OWNER.TXT echo "ARTICLE=${article ?? 'NONE'}"`,
    find('"ARTICLE=', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto full`,
    ':owned',
    find('"KIT=%KITID%"', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto other`,
    find('"SERVER=%COMPUTERNAME%"', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto other`,
  ];
}

/** Where there are results already, and a log. */
const STOPS: readonly Stop[] = [
  { label: 'other', sentence: sentence('kit.script.other-server') },
  { label: 'full', sentence: sentence('kit.script.full') },
  { label: 'left', sentence: sentence('kit.script.left') },
];

/** Where there is no log yet. */
const EARLY_STOPS: readonly Stop[] = [
  { label: 'nokit', sentence: sentence('kit.script.no-kit') },
  { label: 'badpath', sentence: sentence('kit.script.bad-path') },
  { label: 'badtemp', sentence: sentence('kit.script.bad-temp') },
  { label: 'noplace', sentence: sentence('kit.script.no-place') },
];

/** How each script ends. `KITQUIET` is for a script that calls this one. */
export function epilogue(stops: readonly Stop[]): readonly string[] {
  return [
    ...[...STOPS, ...stops].flatMap(({ label, sentence: says }) => [`:${label}`, ...saying(says), 'goto finish']),
    ...EARLY_STOPS.flatMap(({ label, sentence: says }) => [`:${label}`, `echo ${words(says)}`, 'goto end']),
    ':finish',
    'popd',
    ':end',
    'if "%KITQUIET%"=="" pause',
    'goto :eof',
  ];
}

/** A place to jump to where a script stops, and what it says there. */
export interface Stop {
  readonly label: string;
  readonly sentence: Sentence;
}
