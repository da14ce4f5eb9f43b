import { readFileSync, writeFileSync } from 'node:fs';
import { isLanguage } from '../contract/words/languages';
import type { Language } from '../contract/words/say';

/**
 * The language that the user chose in an earlier run; null if none. It is kept in a file, since the page's session
 * leaves nothing on the disk. A missing, damaged or tampered file only costs the choice.
 */
export function loadLanguage(file: string): Language | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return isLanguage(text) ? text : null;
  } catch {
    return null;
  }
}

/** Remembering is a courtesy: with a read-only profile, the choice is lost at the next start. */
export function saveLanguage(file: string, language: Language): boolean {
  try {
    writeFileSync(file, `${language}\n`);
    return true;
  } catch {
    return false;
  }
}
