import type { MissingFileView } from '../../../electron/contract/wizard/views';
import { type Sentence, sentence } from '../../../electron/contract/words/sentence';

/** How many of the files that the registry names are missing, and the name of the first; null if none is missing. */
export function missingSays(files: readonly MissingFileView[]): Sentence | null {
  const missing = files.filter(({ state }) => state === 'absent');
  const [first] = missing;
  if (first === undefined) return null;
  const file = first.path.split('\\').findLast((part) => part !== '') ?? first.path;
  return sentence('wizard.cause.missing.headline', { n: missing.length, all: files.length, file });
}
