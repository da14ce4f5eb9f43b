import { sentence, type Sentence } from '../../contract/words/sentence';
import type { ArticleId } from '../../domain/articles';
import { ALL_SERVICES_FILE, RESULT_FOLDER, TEMP_FOLDER } from '../names';
import { deleting, find, IF_FOUND, IF_NOT_FOUND, saying, words } from './script';

/** The mark of every result of a kit. */
export interface KitMark {
  readonly id: string;
  /** Null: the kit only looks. */
  readonly article: ArticleId | null;
}

/**
 * How each script begins: only Windows' own programs are found (no FIND.EXE beside the kit), and the results get a
 * place. From here on the current folder is that place, so that every path is short, relative and without blanks
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
    // Left behind if a look was interrupted; it may contain the password.
    ...deleting(ALL_SERVICES, 'goto left'),
  ];
}

const ALL_SERVICES = `"%TEMP%\\${ALL_SERVICES_FILE}"`;

/** An administrator's own settings must not change the output of DIR, COPY and others. */
function ownEnvironment(): readonly string[] {
  return [
    'set PATH=%SystemRoot%\\system32;%SystemRoot%',
    'set PATHEXT=.COM;.EXE;.BAT;.CMD',
    'set DIRCMD=',
    'set COPYCMD=',
    'set FCEQUAL=',
    'if "%TEMP%"=="" set TEMP=%SystemRoot%',
  ];
}

/**
 * A path is written only in quotation marks until it is known to be plain. Outside of them, cmd.exe would take what
 * follows an ampersand for a command, and CALL interprets percent signs and carets again even inside.
 */
function plainPath(path: string, otherwise: string): readonly string[] {
  return [`for /f "tokens=1* delims=&^%%" %%a in ("${path}") do if not "%%b"=="" goto ${otherwise}`];
}

/** RESULT beside the kit, or a folder in %TEMP% if the former is not writable or its disk is full. */
function place(): readonly string[] {
  const beside = `"%KITDIR%${RESULT_FOLDER}`;
  const temp = `"%TEMP%\\${TEMP_FOLDER}`;
  return [
    'set OUT=',
    // No check with NUL, which does not exist in folders of a share: an existing folder is harmless.
    `mkdir ${beside}" 2> NUL`,
    // A leftover would make a disk that is not writable look writable.
    ...deleting(`${beside}\\PROBE.TXT"`, 'goto temp'),
    `echo probe 2> NUL > ${beside}\\PROBE.TXT"`,
    // On a full disk the file exists but is empty.
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
    // This is where the probe was written, and not another folder.
    'if not exist PROBE.TXT goto noplace',
    ...deleting('"%OUT%\\PROBE.TXT"', 'goto noplace'),
  ];
}

/**
 * The results must belong to this kit and server. A mark that is empty or that a full disk cut off is written again.
 */
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

/** For use once there are results and a log. */
const STOPS: readonly Stop[] = [
  { label: 'other', sentence: sentence('kit.script.other-server') },
  { label: 'full', sentence: sentence('kit.script.full') },
  { label: 'left', sentence: sentence('kit.script.left') },
];

/** For use before there is a log. */
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

/** A label to jump to when a script stops, and what it prints there. */
export interface Stop {
  readonly label: string;
  readonly sentence: Sentence;
}
