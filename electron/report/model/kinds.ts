import * as v from 'valibot';
import { ROUTES } from '../../contract/wizard/views/backup';
import { list } from '../../contract/schema';
import { SentenceSchema } from '../../contract/words/sentence-schema';

export const text = v.string();
/** ISO 8601 in UTC. */
export const time = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));
export const sentences = list(SentenceSchema);
/** The name of a route that reads the registry. */
export const route = v.picklist(ROUTES);
