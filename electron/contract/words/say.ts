import { type Entry, isList, type Part, type Sentence, type SentenceId } from './sentence';

/** A language by its BCP 47 tag, with script or region only if tables need it to be distinct (`pt-BR`, `zh-Hant`). */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'ja';

/** A whole table. */
export type Words = Readonly<Record<SentenceId, Entry>>;

/**
 * Sentences that only files, the command line and the preview's terminal use. They are in English, so that scripts and
 * colleagues read the same everywhere.
 */
type EnglishOnly = `cli.${string}` | `kit.${string}` | `shell.preview.${string}`;

/** Another language's table: everything a screen or a dialog can show. One missing sentence fails the build. */
export type Translation = Readonly<Record<Exclude<SentenceId, EnglishOnly>, Entry>>;

/**
 * The sentence as text. Numbers and lists are written as in the locale (BCP 47: a language, or one with a region);
 * texts go in as they are, and sentences as text.
 */
export function say(words: Words, locale: string, { id, parts = {} }: Sentence): string {
  const entry = words[id];
  const pattern = typeof entry === 'string' ? entry : (entry[category(locale, parts['n'])] ?? entry.other);
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const part = parts[name];
    if (part === undefined) return whole;
    if (isList(part)) return new Intl.ListFormat(locale, { type: 'conjunction' }).format(part);
    if (typeof part === 'object') return say(words, locale, part);
    return typeof part === 'number' ? new Intl.NumberFormat(locale).format(part) : part;
  });
}

function category(locale: string, n: Part | undefined): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale).select(Number(n ?? 0));
}
