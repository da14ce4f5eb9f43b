import { sentence, type Sentence } from '../../contract/words/sentence';
import type { ArticleId } from '../../domain/articles';
import { RESULT_FOLDER, TEMP_FOLDER } from '../names';
import { find, IF_NOT_FOUND, saying, words } from './script';

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
  const beside = `"%KITDIR%${RESULT_FOLDER}`;
  const temp = `"%TEMP%\\${TEMP_FOLDER}`;
  return [
    '@echo off',
    'setlocal enableextensions',
    `set KITID=${id}`,
    'set PATH=%SystemRoot%\\system32;%SystemRoot%',
    'set KITDIR=%~dp0',
    'set OUT=',
    'if not exist "%KITDIR%KITLOOK.CMD" goto nokit',
    'if not exist "%KITDIR%KITSAME.CMD" goto nokit',
    // Not asked for with NUL, which is in no folder of a share: a folder that is there already is no harm.
    `mkdir ${beside}" 2> NUL`,
    // Left from another time it would make a disk that cannot be written to look as if it could.
    `if exist ${beside}\\PROBE.TXT" del ${beside}\\PROBE.TXT" 2> NUL`,
    `if exist ${beside}\\PROBE.TXT" goto temp`,
    `echo probe 2> NUL > ${beside}\\PROBE.TXT"`,
    `if exist ${beside}\\PROBE.TXT" set OUT=%KITDIR%${RESULT_FOLDER}`,
    'if not "%OUT%"=="" goto place',
    ':temp',
    `mkdir ${temp}" 2> NUL`,
    `echo probe 2> NUL > ${temp}\\PROBE.TXT"`,
    `if exist ${temp}\\PROBE.TXT" set OUT=%TEMP%\\${TEMP_FOLDER}`,
    'if "%OUT%"=="" goto noplace',
    ':place',
    'pushd "%OUT%"',
    'if not exist PROBE.TXT goto noplace',
    'del PROBE.TXT',
    'if exist OWNER.TXT goto owned',
    '>OWNER.TXT echo "KIT=%KITID%"',
    '>>OWNER.TXT echo "SERVER=%COMPUTERNAME%"',
    `>>OWNER.TXT echo "ARTICLE=${article ?? 'NONE'}"`,
    ':owned',
    find('"KIT=%KITID%"', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto other`,
    find('"SERVER=%COMPUTERNAME%"', 'OWNER.TXT'),
    `${IF_NOT_FOUND} goto other`,
    '>>LOG.TXT echo.',
    '>>LOG.TXT echo "KIT=%KITID%" "SERVER=%COMPUTERNAME%"',
    'date /t >> LOG.TXT',
    'time /t >> LOG.TXT',
    ...saying(begin),
    ...saying(sentence('kit.script.where'), '"%OUT%"'),
  ];
}

/** How each script ends. `KITQUIET` is for a script that calls this one. */
export function epilogue(stops: readonly Stop[]): readonly string[] {
  return [
    ...[{ label: 'other', sentence: sentence('kit.script.other-server') }, ...stops].flatMap(({ label, sentence: says }) => [
      `:${label}`,
      ...saying(says),
      'goto finish',
    ]),
    ':nokit',
    `echo ${words(sentence('kit.script.no-kit'))}`,
    'goto end',
    ':noplace',
    `echo ${words(sentence('kit.script.no-place'))}`,
    'goto end',
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
