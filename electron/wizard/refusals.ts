import { type ErrorCode, RepairError } from '../contract/errors';

/** A click that came too late, or a verb that the page does not have. */
export function wrongStep(where: string): RepairError {
  return new RepairError('E-WRONG-STEP', where);
}

/**
 * Errors that the user resolves on the page itself: the page stays and shows them. Every other error has its own page.
 */
const REFUSALS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'E-WRONG-STEP',
  'E-CONFIRMATION',
  'E-GATE',
  'E-DISK-PATH',
  'E-DROP-PATH',
  'E-NET-UNSIGNED',
  'E-ERROR-ID-MALFORMED',
  'E-NOTHING-TO-DO',
  'E-SERVICE-NOT-STOPPED',
]);

export function isRefusal(error: unknown): error is RepairError {
  return error instanceof RepairError && REFUSALS.has(error.code);
}
