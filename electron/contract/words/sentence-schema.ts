import * as v from 'valibot';
import type { Sentence } from './sentence';

const id = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,120}$/));
const plain = [v.string(), v.number(), v.array(v.string())] as const;

/** A sentence within another (a service's state, a place with its registry view). It contains no further one. */
const inner = v.strictObject({ id, parts: v.exactOptional(v.record(v.string(), v.union(plain))) });

/**
 * A sentence as stored in a file (a journal, a report): its id and its parts. The id may come from another version of
 * the program; code that turns it into text has to expect that (see `speaker`).
 */
export const SentenceSchema = v.pipe(
  v.strictObject({ id, parts: v.exactOptional(v.record(v.string(), v.union([...plain, inner]))) }),
  v.transform((said) => said as Sentence),
);
