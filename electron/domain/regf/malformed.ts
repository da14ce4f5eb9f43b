import { RepairError } from '../../contract/errors';

/**
 * A hive that does not hold to its format.
 * @param at offset in the file, in bytes
 * @param what what was found there, in a few words
 */
export function malformed(where: string, at: number, what: string): RepairError {
  return new RepairError('E-HIVE-MALFORMED', where, { detail: `0x${at.toString(16).padStart(8, '0')}: ${what}` });
}
