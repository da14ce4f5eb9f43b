import { de } from '../../../electron/contract/words/de';
import { en } from '../../../electron/contract/words/en';
import { es } from '../../../electron/contract/words/es';
import { fr } from '../../../electron/contract/words/fr';
import { ja } from '../../../electron/contract/words/ja';
import type { Language } from '../../../electron/contract/words/say';
import type { Entry } from '../../../electron/contract/words/sentence';

export interface Text {
  readonly id: string;
  readonly text: string;
}

/** Every form of every entry; English without the texts that become plain ASCII on a server or a console. */
export const TEXTS: Readonly<Record<Language, readonly Text[]>> = {
  en: textsOf(en).filter(({ id }) => !/^(?:kit|cli)\./.test(id)),
  de: textsOf(de),
  fr: textsOf(fr),
  es: textsOf(es),
  ja: textsOf(ja),
};

function textsOf(table: Readonly<Record<string, Entry>>): readonly Text[] {
  return Object.entries(table).flatMap(([id, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).map((text) => ({ id, text })),
  );
}

/** `id: text` of each text that a rule does not allow, so that a failure shows what to change. */
export function offending(language: Language, isWrong: (text: string, id: string) => boolean): readonly string[] {
  return TEXTS[language].filter(({ id, text }) => isWrong(text, id)).map(({ id, text }) => `${id}: ${text}`);
}
