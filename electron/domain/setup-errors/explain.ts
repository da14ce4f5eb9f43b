import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { readErrorId, spellErrorId, win32Of } from './spelling';
import { SETUP_ERRORS } from './table';
import { WIN32_ERRORS } from './win32';

export interface ErrorExplanation {
  /** `0xC0020002`. */
  readonly id: string;
  /**
   * The Win32 error in a Setup error; null for a number that is no Setup error. `name` is '' if the product knows none.
   */
  readonly win32: { readonly code: number; readonly name: string; readonly meaning: Sentence } | null;
  /** Articles that mention the number; empty if none does. */
  readonly articles: readonly string[];
  /** One sentence that says all of it. */
  readonly says: Sentence;
}

/** The longest text that is read: a whole message box with room to spare. */
const TEXT_LIMIT = 4000;

/**
 * Explains an error number in any spelling, alone or within its message. A well-formed number that no article mentions
 * also has an explanation. Throws E-ERROR-ID-MALFORMED if the text contains no such number.
 */
export function explainErrorId(text: string): ErrorExplanation {
  const number = readReportedError(text);
  const id = spellErrorId(number);
  const code = win32Of(number);
  const articles = SETUP_ERRORS.get(number) ?? [];
  if (code === null) return { id, win32: null, articles, says: sentence('diagnosis.explain.notSetup', { id }) };
  const win32 = WIN32_ERRORS.get(code) ?? {
    code,
    name: '',
    meaning: sentence('diagnosis.win32.unknown', { command: `net helpmsg ${code}` }),
  };
  const named = win32.name === '' ? String(code) : `${code} (${win32.name})`;
  return {
    id,
    win32,
    articles,
    says:
      articles.length === 0
        ? sentence('diagnosis.explain.noArticle', { id, win32: named })
        : sentence('diagnosis.explain.known', { id, win32: named, articles }),
  };
}

/** The number in a text a user typed or pasted. Throws E-ERROR-ID-MALFORMED. */
function readReportedError(text: string): number {
  const number = readErrorId(text.slice(0, TEXT_LIMIT));
  if (number === null) throw new RepairError('E-ERROR-ID-MALFORMED', shown(text));
  return number;
}

function shown(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 60 ? `${flat.slice(0, 60)}…` : flat;
}
