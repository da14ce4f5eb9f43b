import * as v from 'valibot';
import { ERROR_CODES, type ErrorCode, type ErrorView } from './errors';
import { count, record } from './schema';
import { SentenceSchema } from './words/sentence-schema';

/** One of the product's own codes. Published schemas do not list them: they would change with each new one. */
export const ErrorCodeSchema = v.pipe(
  v.string(),
  v.regex(/^E-[A-Z0-9-]+$/),
  v.check((code) => Object.hasOwn(ERROR_CODES, code), 'No such error code.'),
  v.transform((code) => code as ErrorCode),
);

/** An error as a file stores it. The type is in errors.ts, since the exception implements it. */
export const ErrorViewSchema = record({
  code: ErrorCodeSchema,
  where: v.string(),
  win32: v.exactOptional(count),
  detail: v.exactOptional(v.union([v.string(), SentenceSchema])),
}) satisfies v.GenericSchema<unknown, ErrorView>;
