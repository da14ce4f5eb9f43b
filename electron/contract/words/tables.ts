import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ja } from './ja';
import type { Language, Words } from './say';

/** Every language's whole table, for the program itself; the page loads the one it needs. */
export const TABLES: Readonly<Record<Language, Words>> = {
  en,
  de: { ...en, ...de },
  fr: { ...en, ...fr },
  es: { ...en, ...es },
  ja: { ...en, ...ja },
};
