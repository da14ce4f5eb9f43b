import type { ErrorView } from '../contract/errors';
import { en } from '../contract/words/en';
import { say } from '../contract/words/say';
import type { Sentence } from '../contract/words/sentence';

/** A sentence as text, for native dialogs. */
export function words(spoken: Sentence): string {
  return say(en, 'en', spoken);
}

/** An error as text: what happened, what to do, and its code for whoever is asked. */
export function errorWords({ code, where, detail }: ErrorView): string {
  const lines = [
    words({ id: `errors.${code}.title`, parts: { where } }),
    words({ id: `errors.${code}.remedy` }),
    detail,
    `(${code})`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}
