import * as v from 'valibot';
import type { ArticleId } from './articles';

/** An article's number in a file. Not an enumeration: another article is data, and no new version of the format. */
export const ArticleNumberSchema = v.pipe(v.string(), v.regex(/^Q\d{6}$/));

/** The number of an article with a repair. */
export const ArticleIdSchema = v.pipe(
  ArticleNumberSchema,
  v.transform((id) => id as ArticleId),
);
