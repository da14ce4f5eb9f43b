import { app } from 'electron';
import path from 'node:path';
import type { ErrorView } from '../contract/errors';
import { pickLanguage } from '../contract/words/languages';
import { type Language, say } from '../contract/words/say';
import type { Sentence } from '../contract/words/sentence';
import { TABLES } from '../contract/words/tables';
import { loadLanguage, saveLanguage } from './language';

let chosen: Language | null = null;

/** The language of window and dialogs: the user's choice, from now or from an earlier run, else Windows' own. */
export function language(): Language {
  return pickLanguage(chosen ?? loadLanguage(languageFile()), preferred());
}

/** For this run only. */
export function speak(wanted: Language): void {
  chosen = wanted;
}

export function chooseLanguage(wanted: Language): void {
  speak(wanted);
  saveLanguage(languageFile(), wanted);
}

/** A sentence as text, for native dialogs. */
export function words(spoken: Sentence): string {
  const spokenIn = language();
  return say(TABLES[spokenIn], spokenIn, spoken);
}

/** An error as text: what happened, what to do, and its code for whoever is asked for help. */
export function errorWords({ code, where, detail }: ErrorView): string {
  const lines = [
    words({ id: `errors.${code}.title`, parts: { where } }),
    words({ id: `errors.${code}.remedy` }),
    typeof detail === 'object' ? words(detail) : detail,
    `(${code})`,
  ];
  return lines.filter((line) => line !== undefined).join('\n');
}

/**
 * Electron reports the languages that Windows prefers only once it is ready; that of numbers and dates is known at
 * once.
 */
function preferred(): readonly string[] {
  return app.isReady() ? app.getPreferredSystemLanguages() : [Intl.DateTimeFormat().resolvedOptions().locale];
}

function languageFile(): string {
  return path.join(app.getPath('userData'), 'language.txt');
}
