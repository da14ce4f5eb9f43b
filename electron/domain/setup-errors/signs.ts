import { readErrorId } from './spelling';

/** What a reported message says in addition to, or instead of, an error number. */
export const REPORTED_SIGNS = [
  'setup-script',
  'web-script',
  'mail-script',
  'shared-script',
  'no-password',
  'already-in-site',
  'conversion-failed',
  'unrecognised',
] as const;

export type ReportedSign = (typeof REPORTED_SIGNS)[number];

/** `Processing file 'C:\EXCHSRVR\bin\smtp.uns', at or near line 27` */
const SCRIPT = /processing\s+file\s+.{1,260}?at\s+or\s+near\s+line/is;
const script = (...names: readonly string[]): RegExp =>
  new RegExp(`processing\\s+file\\s+.{0,260}?(?:${names.join('|')}).{0,10}?at\\s+or\\s+near\\s+line`, 'is');

/** Each sign with the words, and the numbers that are the same in every language, that identify it in its article. */
const SIGNS: readonly (readonly [Exclude<ReportedSign, 'unrecognised'>, RegExp])[] = [
  ['setup-script', SCRIPT],
  ['web-script', script('webcon\\.uns')], // Q169324, Q178312
  ['mail-script', script('cdo\\.ins', 'smtp\\.uns')], // Q263072
  ['shared-script', script('shared\\.ins')], // Q248445
  ['no-password', /(?<!\d)2140(?!\d)|\bMSExchangeKMS\b[^]{0,200}(?<!\d)5057(?!\d)|supplied\s+password\s+is\s+not\s+valid/i], // Q184420
  ['already-in-site', /already\s+a\s+KM\s+Server|only\s+be\s+one\s+KM\s+Server\s+per\s+site/i], // Q196161
  ['conversion-failed', /unexpected,\s+unknown\s+error\s+has\s+occurred|0{8}-0{4}-0{8}/i], // Q193567
];

/** The articles that describe a message with one of these signs. */
export function articlesOf(signs: readonly ReportedSign[]): readonly string[] {
  return signs.flatMap((sign) => ARTICLES[sign]);
}

const ARTICLES: Readonly<Record<ReportedSign, readonly string[]>> = {
  'setup-script': [],
  'web-script': ['Q169324', 'Q178312'],
  'mail-script': ['Q263072'],
  'shared-script': ['Q248445'],
  'no-password': ['Q184420'],
  'already-in-site': ['Q196161'],
  'conversion-failed': ['Q193567'],
  unrecognised: [],
};

/**
 * The signs in a text that a user typed or pasted, or in a session of Setup's log. A text with neither a sign nor an
 * error number is a sign too: something was reported, but the product does not know what it means.
 */
export function signsIn(text: string): readonly ReportedSign[] {
  const found = SIGNS.filter(([, words]) => words.test(text)).map(([sign]) => sign);
  return found.length === 0 && text.trim() !== '' && readErrorId(text) === null ? ['unrecognised'] : found;
}
