import { en } from '../../electron/contract/words/en';
import type { Language, Translation, Words } from '../../electron/contract/words/say';

/** Each language by its own name, so that it is found by who reads it. */
export const LANGUAGES: Readonly<Record<Language, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  ja: '日本語',
};

const CHOICE = 'language';

export function isLanguage(text: string | null | undefined): text is Language {
  return text !== null && text !== undefined && Object.hasOwn(LANGUAGES, text);
}

/** The language chosen on this computer before, else the first of Windows' own that there is a table for. */
export function firstLanguage(): Language {
  const chosen = localStorage.getItem(CHOICE);
  if (isLanguage(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find(isLanguage) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(CHOICE, language);
}

/** The whole table of a language; all but English are loaded when first needed. */
export async function loadWords(language: Language): Promise<Words> {
  return { ...en, ...(await LOADERS[language]()) };
}

const LOADERS: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import('../../electron/contract/words/de')).de,
  fr: async () => (await import('../../electron/contract/words/fr')).fr,
  es: async () => (await import('../../electron/contract/words/es')).es,
  ja: async () => (await import('../../electron/contract/words/ja')).ja,
};
