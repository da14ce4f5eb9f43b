import * as v from 'valibot';
import type { Sentence } from './sentence';

/**
 * A sentence as a file holds it (a journal, a report): its id and its parts. The id may be one of another version; whoever
 * turns it into text has to expect that (`saySafely`).
 */
export const SentenceSchema = v.pipe(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9._-]{0,120}$/)),
    parts: v.exactOptional(v.record(v.string(), v.union([v.string(), v.number()]))),
  }),
  v.transform((said) => said as Sentence),
);
