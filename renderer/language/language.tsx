import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import type { ErrorCode } from '../../electron/contract/errors';
import { regional } from '../../electron/contract/words/languages';
import { type Language, say, type Words } from '../../electron/contract/words/say';
import type { Part, Parts, Sentence, SentenceId } from '../../electron/contract/words/sentence';
import { loadWords, rememberLanguage } from './languages';

interface LanguageState {
  readonly language: Language;
  readonly words: Words;
  readonly choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageState | null>(null);

export interface LanguageProviderProps {
  readonly language: Language;
  readonly words: Words;
  /** Called when the user chooses another language. */
  readonly onChoose: (language: Language) => void;
  readonly children: ReactNode;
}

/** Starts with a loaded table of words, so that the first paint is already in the right language. */
export function LanguageProvider({ language, words, onChoose, children }: LanguageProviderProps) {
  const [current, setCurrent] = useState({ language, words });
  useEffect(() => {
    document.documentElement.lang = current.language;
  }, [current.language]);
  const state = useMemo(
    () => ({
      ...current,
      choose: (chosen: Language) => {
        rememberLanguage(chosen);
        onChoose(chosen);
        void loadWords(chosen).then((table) => setCurrent({ language: chosen, words: table }));
      },
    }),
    [current, onChoose],
  );
  return <LanguageContext value={state}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageState {
  const state = useContext(LanguageContext);
  if (!state) throw new Error('LanguageProvider is missing');
  return state;
}

/** Turns a sentence into text: one that came as data, or one from the table, by id with exactly the parts it needs. */
export interface Say {
  (sentence: Sentence): string;
  <Id extends SentenceId>(id: Id, ...rest: keyof Parts<Id> extends never ? [] : [parts: Parts<Id>]): string;
}

/** Says sentences in the language that is shown, with numbers as in the region the system prefers for that language. */
export function useSay(): Say {
  const { language, words } = useLanguage();
  return useMemo(() => {
    const locale = regional(language, navigator.languages);
    return (given: Sentence | SentenceId, parts?: Readonly<Record<string, Part>>): string =>
      say(words, locale, typeof given === 'string' ? { id: given, ...(parts === undefined ? {} : { parts }) } : given);
  }, [language, words]);
}

/** What happened and what to do, for an error code. */
export function errorSentences(code: ErrorCode, where: string): { readonly title: Sentence; readonly remedy: Sentence } {
  return { title: { id: `errors.${code}.title`, parts: { where } }, remedy: { id: `errors.${code}.remedy`, parts: { where } } };
}
