import type { Language } from './say';

/** Each language by its own name, so that its readers find it. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

export function isLanguage(text: unknown): text is Language {
  return typeof text === 'string' && Object.hasOwn(LANGUAGES, text);
}

/**
 * The language chosen before, else the first of the system's preferred tags (`de-AT`, `fr`) with a table, else English.
 */
export function pickLanguage(chosen: unknown, preferred: readonly string[]): Language {
  if (isLanguage(chosen)) return chosen;
  const tables = Object.keys(LANGUAGES);
  return preferred.map((tag) => closest(tag, tables)).find(isLanguage) ?? 'en';
}

/**
 * The table for a BCP 47 tag: of that language and script, and of that region if there is one. A tag that leaves out
 * its script or region means the likely one, so `zh-TW` is `zh-Hant` and never `zh-Hans`. Null: no table, or no tag.
 */
export function closest(tag: string, tables: readonly string[]): string | null {
  const wanted = likely(tag);
  if (wanted === null) return null;
  const readable = tables.filter((table) => {
    const has = likely(table);
    return has?.language === wanted.language && has.script === wanted.script;
  });
  return readable.find((table) => likely(table)?.region === wanted.region) ?? readable[0] ?? null;
}

/** The first preferred tag of that language, for its dates and numbers (`en-GB`, `de-CH`); else the language itself. */
export function regional(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => closest(tag, [language]) !== null) ?? language;
}

function likely(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return null;
  }
}
