import { screens } from '../../electron/contract/words/en/screens';
import { pickLanguage } from '../../electron/contract/words/languages';
import type { Language, Translation, Words } from '../../electron/contract/words/say';

const CHOICE = 'language';

/**
 * The language to start in: the one chosen while this program or browser runs; otherwise the one that the program puts
 * in the page's address, since it knows Windows' languages and the choice of an earlier run; otherwise the browser's.
 */
export function firstLanguage(): Language {
  const said = new URLSearchParams(window.location.search).get(CHOICE);
  return pickLanguage(localStorage.getItem(CHOICE) ?? said, navigator.languages);
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(CHOICE, language);
}

/**
 * Everything a page can say in a language. All languages but English are loaded when first needed. Sentences that only
 * files and the command line use are not included, since no view contains them.
 */
export async function loadWords(language: Language): Promise<Words> {
  return { ...screens, ...(await LOADERS[language]()) } as Words;
}

const LOADERS: Readonly<Record<Language, () => Promise<Translation>>> = {
  en: () => Promise.resolve(screens),
  de: async () => (await import('../../electron/contract/words/de')).de,
  fr: async () => (await import('../../electron/contract/words/fr')).fr,
  es: async () => (await import('../../electron/contract/words/es')).es,
  ja: async () => (await import('../../electron/contract/words/ja')).ja,
};
