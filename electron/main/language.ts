import { readFileSync, writeFileSync } from 'node:fs';
import { isLanguage } from '../contract/words/languages';
import type { Language } from '../contract/words/say';

/**
 * The language the user chose in an earlier run; null if none. It is kept in a file, as the page's session leaves nothing
 * on the disk. A missing, damaged or tampered file costs the choice and nothing else.
 */
export function loadLanguage(file: string): Language | null {
  try {
    const text = readFileSync(file, 'utf8').trim();
    return isLanguage(text) ? text : null;
  } catch {
    return null;
  }
}

/** Remembering is a courtesy: a read-only profile costs the choice at the next start. */
export function saveLanguage(file: string, language: Language): boolean {
  try {
    writeFileSync(file, `${language}\n`);
    return true;
  } catch {
    return false;
  }
}
