import { RepairError } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';

/** Parts of a hive, as an error names them. */
export type HivePart =
  'key' | 'key-part' | 'class-name' | 'security' | 'value' | 'value-list' | 'subkey-list' | 'data' | 'piece-list';

export const partSays = (part: HivePart): Sentence => sentence(`detail.hive.${part}`);

/**
 * The error for a hive that violates its format.
 * @param at offset in the file, in bytes
 * @param what what was found there
 */
export function malformed(where: string, at: number, what: Sentence): RepairError {
  const place = `0x${at.toString(16).padStart(8, '0')}`;
  return new RepairError('E-HIVE-MALFORMED', where, { detail: sentence('detail.at', { at: place, why: what }) });
}

/** The same for a structure that does not begin with its signature, such as `nk`. */
export function unmarked(where: string, at: number, mark: string): RepairError {
  return malformed(where, at, sentence('detail.hive.mark', { mark }));
}
