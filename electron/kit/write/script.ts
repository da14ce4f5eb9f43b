import { en } from '../../contract/words/en';
import { say } from '../../contract/words/say';
import { sentence, type Sentence } from '../../contract/words/sentence';
import { COUNTED, COUNTED_FILES } from '../names';

/** One file of the kit, as it is to be on the disk. */
export interface KitFile {
  /** 8.3, upper case. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Plain text for Windows NT: ASCII, CRLF. Throws on anything else, which is a programming error. */
export function textFile(name: string, lines: readonly string[]): KitFile {
  const text = lines.map((line) => `${line}\r\n`).join('');
  const stray = /[^\x20-\x7e\r\n]/.exec(text);
  if (stray) throw new Error(`${name}: not ASCII at ${text.slice(Math.max(0, stray.index - 20), stray.index + 1)}`);
  return { name, bytes: new TextEncoder().encode(text) };
}

/** The sentence in English, the kit's only language, with plain quotation marks: the server may have any code page. */
export const words = (sentence: Sentence): string =>
  say(en, 'en', sentence)
    .replace(/[\u201c\u201d]/g, '"')
    .replaceAll('\u2019', "'");

/** Prints a sentence on the screen and in RESULT\LOG.TXT; `about` is appended as it is (a variable, a key). */
export function saying(sentence: Sentence, about = ''): readonly string[] {
  const text = [words(sentence), about].filter((part) => part !== '').join(' ');
  // The redirection comes first: a digit before `>>` would be taken for a stream.
  return [`echo ${text}`, `>>LOG.TXT echo ${text}`];
}

/**
 * Deletes a file by its name; `stays` runs if the file is still there: it may be read-only, or open in another program.
 */
export function deleting(file: string, stays: string): readonly string[] {
  return [`if exist ${file} del ${file}`, `if exist ${file} ${stays}`];
}

/** Deletes a file that does no harm if it stays. A script that uses this needs the lines of `staying`. */
export const dropping = (file: string): readonly string[] => deleting(file, `call :stays ${file}`);

/** The subroutine that `dropping` calls. */
export const staying = (): readonly string[] => [':stays', ...saying(sentence('kit.script.stuck'), '%1'), 'goto :eof'];

/** Only a script of this kit sets the kit's number: without it, a part does nothing. */
export function partGuard(kit: string): readonly string[] {
  return ['@echo off', `if not "%KITID%"=="${kit}" goto alone`, 'if not exist OWNER.TXT goto alone'];
}

/** The label that `partGuard` jumps to. */
export function partAlone(): readonly string[] {
  return [':alone', `echo ${words(sentence('kit.script.alone'))}`, 'if "%KITQUIET%"=="" pause', 'goto :eof'];
}

/**
 * Appends to a list how many lines of each export in a folder contain each of `COUNTED`. Each character takes one FIND for
 * all files, since starting a program takes far longer than counting.
 */
export function counting(folder: string, to: string): readonly string[] {
  const files = COUNTED_FILES.map((file) => `${folder}\\${file}.REG`);
  return [
    'set COUNTED=',
    ...files.map((file) => `if exist ${file} set COUNTED=%COUNTED% ${file}`),
    `if not "%COUNTED%"=="" for %%c in (${COUNTED.join(' ')}) do find /c "%%c" %COUNTED% >> ${to}`,
  ];
}

/** `if the last FIND found nothing`: FIND returns 1 for that, and 2 if it could not look. */
export const IF_NOT_FOUND = 'if errorlevel 1';
export const IF_FOUND = 'if not errorlevel 1';

/** FIND takes a doubled quotation mark for one. */
export function find(text: string, file: string, option: '/i' | '' = '/i'): string {
  return `find ${option === '' ? '' : `${option} `}"${text.replaceAll('"', '""')}" ${file} > NUL`;
}
