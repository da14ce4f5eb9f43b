import type { SentenceId } from './words/sentence';

/** A word of this field that a careful reader may not know: explained where it is used, and in the help's list. */
export type Term = TermIn<SentenceId>;

type TermIn<Id> = Id extends `terms.${infer Name}.text` ? Name : never;

/**
 * The compiler requires every term. The order is that of the help's list: the component and its data, its places in the
 * registry, other words.
 */
const ALL: Readonly<Record<Term, true>> = {
  'key-management': true,
  password: true,
  kmsdata: true,
  'encrypted-mail': true,
  'service-key': true,
  'image-path': true,
  'kmserver-key': true,
  'setup-component': true,
  'setup-log': true,
  'error-number': true,
  'service-pack': true,
  article: true,
  proven: true,
  'control-set': true,
};

export const TERMS = Object.keys(ALL) as readonly Term[];

/** The term for an item of a repair, by the item's or its row's id (`service-key.key.64`); null if it has none. */
export function termOfItem(id: string): Term | null {
  const [item = ''] = id.split('.');
  return isTerm(item) ? item : null;
}

const isTerm = (name: string): name is Term => Object.hasOwn(ALL, name);
