import { explainErrorId } from '../../domain/setup-errors/explain';
import type { CliArguments } from '../arguments';
import { OUTCOMES } from '../outcomes';
import type { CommandResult } from '../command';
import { text } from '../text';

/** Explains a Setup error ID in any spelling; throws E-ERROR-ID-MALFORMED. */
export function explain({ operand }: CliArguments): Promise<CommandResult> {
  const { id, win32, articles, says } = explainErrorId(operand ?? '');
  const meaning = win32 && text(win32.meaning);
  return Promise.resolve({
    exit: OUTCOMES.explain.explained,
    lines: [text(says), ...(meaning === null ? [] : [meaning])],
    json: { schema: 1, id, win32: win32 && { ...win32, meaning }, articles, says: text(says) },
  });
}
