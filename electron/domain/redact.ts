import { parseImagePath } from './image-path';

/** The replacement for a secret; the same in every language. */
export const REDACTED = '***';

/** An ImagePath that is safe to show: the program as stored, and `***` for whatever follows it (Q235418). */
export function redactImagePath(raw: string): string {
  const [{ stored, rest }] = parseImagePath(raw, {}).candidates;
  return rest === '' ? stored : `${stored} ${REDACTED}`;
}

/**
 * The parts of an ImagePath that must not appear anywhere outside the backup: everything after the program, and each
 * word of it, since a password can appear elsewhere (in a log line) without its neighbours, its quotes or its option.
 */
export function secretsOf(raw: string): readonly string[] {
  const [{ rest }] = parseImagePath(raw, {}).candidates;
  const words = WORD_BORDERS.flatMap((border) => rest.split(border)).flatMap((word) => [
    word,
    word.replace(/\.exe$/i, ''),
    word.replace(/^[-/]+|\.exe$/gi, ''),
  ]);
  return [...new Set([rest, ...words.map((word) => word.trim()).filter((word) => word.length >= SHORTEST_WORD)])].filter(
    (secret) => secret !== '',
  );
}

/** Quotes of any kind and invisible characters. */
const MARKS = `"'\`\u2018\u2019\u201c\u201d\u00ab\u00bb\\p{Cc}\\p{Cf}`;

/** What can separate arguments: quotes; also blanks; also the signs that follow an option's name. */
const WORD_BORDERS: readonly RegExp[] = [
  new RegExp(`[${MARKS}]+`, 'u'),
  new RegExp(`[\\s${MARKS}]+`, 'u'),
  new RegExp(`[\\s:=;,${MARKS}]+`, 'u'),
];

/** Shorter words (`-p`, `/s`) are switches; hiding them everywhere would make other text unreadable. */
const SHORTEST_WORD = 4;

/** `text` with every secret hidden, in plain spelling and as JSON or a .reg file escapes it, whatever the case. */
export function redact(text: string, secrets: readonly string[]): string {
  const spellings = secrets
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)])
    .filter((spelling) => spelling !== '');
  if (spellings.length === 0) return text;
  // Longest first, so that a secret that contains another is hidden as a whole.
  const pattern = [...new Set(spellings)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
  return text.replace(new RegExp(pattern, 'gi'), REDACTED);
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
