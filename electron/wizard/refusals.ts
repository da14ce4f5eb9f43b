import { type ErrorCode, RepairError } from '../contract/errors';

/** A click that came too late, or for a page that does not have it. */
export function wrongStep(where: string): RepairError {
  return new RepairError('E-WRONG-STEP', where);
}

/** What is to be done on the page itself first: the page stays, and says it. Everything else that goes wrong has its own page. */
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
