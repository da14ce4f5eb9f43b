import type { ErrorView } from '../contract/errors';
import { en } from '../contract/words/en';
import { say } from '../contract/words/say';
import { isList, type Part, type Sentence, sentence } from '../contract/words/sentence';
import { oneLine } from '../domain/one-line';

/**
 * A sentence as the command line prints it: English, so that scripts and logs read the same everywhere. Others may have
 * chosen the names in it (keys, files), so none of them can steer the terminal.
 */
export function text({ id, parts = {} }: Sentence): string {
  const shown = Object.entries(parts).map(([name, part]) => [name, onOneLine(part)] as const);
  return say(en, 'en', { id, parts: Object.fromEntries(shown) });
}

function onOneLine(part: Part): Part {
  if (isList(part)) return part.map(oneLine);
  if (typeof part === 'object') return text(part);
  return typeof part === 'string' ? oneLine(part) : part;
}

/**
 * A document as printable JSON: control characters and marks that change the direction of text, which JSON leaves as
 * they are, are written as numbers, so that none can steer a terminal. It parses to the same document.
 */
export function printableJson(document: unknown): string {
  return JSON.stringify(document, null, 2).replace(
    /[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One line: code, what happened, where, what to do. */
export function errorLine(error: ErrorView): string {
  const title = say(en, 'en', { id: `errors.${error.code}.title`, parts: { where: error.where } });
  const remedy = say(en, 'en', { id: `errors.${error.code}.remedy`, parts: { where: error.where } });
  const details = [
    typeof error.detail === 'object' ? text(error.detail) : error.detail,
    error.win32 === undefined ? undefined : text(sentence('cli.win32', { code: String(error.win32) })),
  ];
  const more = details.filter((detail) => detail !== undefined && detail !== '').join(', ');
  return oneLine(`${error.code}: ${title}${more ? ` (${more})` : ''} ${remedy}`);
}
