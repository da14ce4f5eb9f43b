import * as v from 'valibot';
import { isLanguage } from '../../contract/words/languages';
import type { Language } from '../../contract/words/say';
import { type ReturnPoint, returnPointSchema } from '../../wizard/return-point';
import type { ProgramHashes } from './hashes';

/** `--elevated=…`: what the program passes to the one it starts with administrator rights. */
export const ELEVATED_OPTION = 'elevated';

const hash = v.nullable(v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)));

const schema = v.strictObject({
  version: v.string(),
  hashes: v.strictObject({ portable: hash, program: hash, archive: hash, beside: hash }),
  language: v.custom<Language>(isLanguage),
  point: returnPointSchema,
});

export interface Return {
  /** The version of the program that asked; only the same program reads the return point. */
  readonly version: string;
  readonly hashes: ProgramHashes;
  /** The other account may have another language. */
  readonly language: Language;
  readonly point: ReturnPoint;
}

/** One word of letters, digits, `-` and `_`: nothing in it can be quoted wrongly or end the argument. */
export function returnArgument(given: Return): string {
  return `--${ELEVATED_OPTION}=${Buffer.from(JSON.stringify(given), 'utf8').toString('base64url')}`;
}

/** The return in an argument; null if there is none, undefined if it is not one of ours. */
export function parseReturn(argv: readonly string[]): Return | null | undefined {
  const start = `--${ELEVATED_OPTION}=`;
  const word = argv.find((argument) => argument.startsWith(start));
  if (word === undefined) return argv.includes(`--${ELEVATED_OPTION}`) ? undefined : null;
  try {
    return v.parse(schema, JSON.parse(Buffer.from(word.slice(start.length), 'base64url').toString('utf8')));
  } catch {
    return undefined;
  }
}
