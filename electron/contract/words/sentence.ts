import type { WordTable } from './en';

/**
 * Sentences travel as an id with its parts, and become text only where someone reads them, in that reader's language.
 * Every sentence a user can see is in one typed table (`words/en`); the compiler checks that the tables of the other
 * languages are complete.
 */
export type SentenceId = keyof WordTable;

/**
 * A text with `{parts}`, or one form per plural category of the part `n` (Intl.PluralRules); `other` is the form for
 * the rest.
 */
export type Entry = string | ({ readonly other: string } & { readonly [Category in Intl.LDMLPluralRule]?: string });

type PartsIn<T extends string> = T extends `${string}{${infer Part}}${infer Rest}` ? Part | PartsIn<Rest> : never;
type PartsOf<E> = E extends string
  ? PartsIn<E>
  : E extends { readonly other: infer Other extends string }
    ? PartsIn<Other> | 'n'
    : never;

/**
 * What is put into a sentence: a name or path as it is, several of them (written as a list of the language), a number,
 * or another sentence.
 */
export type Part = string | number | readonly string[] | Sentence;

/** The parts a sentence needs, by name. */
export type Parts<Id extends SentenceId> = { readonly [Name in PartsOf<WordTable[Id]>]: Part };

export interface Sentence {
  readonly id: SentenceId;
  readonly parts?: Readonly<Record<string, Part>>;
}

/** Makes a sentence; the compiler requires exactly its parts. */
export function sentence<Id extends SentenceId>(
  id: Id,
  ...rest: keyof Parts<Id> extends never ? [] : [parts: Parts<Id>]
): Sentence {
  const [parts] = rest;
  return parts === undefined ? { id } : { id, parts };
}

export function isList(part: Part): part is readonly string[] {
  return Array.isArray(part);
}
