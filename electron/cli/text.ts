import type { ErrorView } from '../contract/errors';
import { en } from '../contract/words/en';
import { say } from '../contract/words/say';
import type { Sentence } from '../contract/words/sentence';
import { sentence } from '../contract/words/sentence';

/** A sentence as the command line says it: English, so that scripts and logs read the same everywhere. */
export function text(words: Sentence): string {
  return say(en, 'en', words);
}

/** One line: code, what happened, where, what to do. */
export function errorLine(error: ErrorView): string {
  const title = say(en, 'en', { id: `errors.${error.code}.title`, parts: { where: error.where } });
  const remedy = say(en, 'en', { id: `errors.${error.code}.remedy`, parts: { where: error.where } });
  const details = [error.detail, error.win32 === undefined ? undefined : text(sentence('cli.win32', { code: String(error.win32) }))];
  const more = details.filter((detail) => detail !== undefined && detail !== '').join(', ');
  return oneLine(`${error.code}: ${title}${more ? ` (${more})` : ''} ${remedy}`);
}

/** Control characters from names and messages never reach the terminal. */
export function oneLine(line: string): string {
  return line.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').trimEnd();
}
