import type { ErrorView } from '../../contract/errors';
import { type Language, say, type Words } from '../../contract/words/say';
import { isList, type Parts, type Sentence, sentence, type SentenceId } from '../../contract/words/sentence';

/** Renders a report's sentences in one language. */
export interface Speaker {
  readonly language: Language;
  /** A sentence as text; one that this version does not know is reported as such. */
  readonly said: (spoken: Sentence) => string;
  readonly word: <Id extends SentenceId>(id: Id, ...rest: keyof Parts<Id> extends never ? [] : [parts: Parts<Id>]) => string;
  /** `2002-05-06 09:00:00`, UTC; text that is not a time is returned as it is. */
  readonly time: (iso: string) => string;
  /** The same with its zone, for a time that appears alone or first. */
  readonly utc: (iso: string) => string;
  readonly count: (n: number) => string;
  /** Sentences one after another, joined as the language requires. */
  readonly joined: (sentences: readonly string[]) => string;
  /** What happened, where, what to do, and the code. */
  readonly error: (error: ErrorView) => string;
}

export function speaker(words: Words, language: Language): Speaker {
  const numbers = new Intl.NumberFormat(language);
  const said = ({ id, parts = {} }: Sentence): string => {
    if (!Object.hasOwn(words, id)) return say(words, language, sentence('report.unknown-sentence', { id }));
    const shown = Object.entries(parts).map(
      ([name, part]) => [name, typeof part === 'object' && !isList(part) ? said(part) : part] as const,
    );
    return say(words, language, { id, parts: Object.fromEntries(shown) });
  };
  const time = (iso: string): string => iso.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d).*$/, '$1 $2');
  return {
    language,
    said,
    word: (id, ...rest) => said(sentence(id, ...rest)),
    time,
    utc: (iso) => said(sentence('report.time', { time: time(iso) })),
    count: (n) => numbers.format(n),
    joined: (sentences) =>
      sentences.reduce((first, next) => (first === '' ? next : said(sentence('report.two', { first, next }))), ''),
    error: ({ code, where, detail }) => {
      const title = said({ id: `errors.${code}.title`, parts: { where } });
      const more = detail ? ` (${typeof detail === 'string' ? detail : said(detail)})` : '';
      const remedy = said({ id: `errors.${code}.remedy`, parts: { where } });
      return `${title}${more} ${remedy} (${code})`;
    },
  };
}
