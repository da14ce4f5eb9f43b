import { ExitCode, type ExitStatus } from '../contract/errors';
import type { VerdictKind } from '../domain/diagnosis';
import type { KitOutcome } from '../kit';
import type { RepairResult } from '../repair/carry-out';

/**
 * A command's possible outcomes → its exit status. `null`: the status of the accompanying error (`ERROR_CODES`) or, for
 * a kit that has only looked or backed up, of the diagnosis. command-line.md has the same table; a test compares the
 * two.
 */
export const OUTCOMES = {
  scan: {
    applies: ExitCode.FAULT_FOUND,
    possible: ExitCode.FAULT_FOUND,
    'other-fault': ExitCode.FAULT_FOUND,
    healthy: ExitCode.OK,
    nothing: ExitCode.OK,
    'exchange-2000': ExitCode.REFUSED,
    'cannot-tell': ExitCode.FAILED,
  } satisfies Record<VerdictKind, ExitStatus>,
  repair: {
    removed: ExitCode.OK,
    'nothing-to-do': ExitCode.OK,
    preview: ExitCode.FAULT_FOUND,
    'not-offered': ExitCode.FAULT_FOUND,
    refused: ExitCode.REFUSED,
    'not-backed-up': null,
    'not-stopped': null,
    failed: null,
  } satisfies Record<RepairResult['outcome'] | 'nothing-to-do' | 'preview' | 'not-offered' | 'refused', ExitStatus | null>,
  undo: {
    undone: ExitCode.OK,
    'nothing-to-do': ExitCode.OK,
    preview: ExitCode.OK,
    foreign: ExitCode.REFUSED,
    failed: null,
  },
  verify: {
    clean: ExitCode.OK,
    'restart-owed': ExitCode.OK,
    'not-clean': ExitCode.FAILED,
  },
  'kit-read': {
    looked: null,
    'backed-up': null,
    repaired: ExitCode.OK,
    undone: ExitCode.OK,
    partly: ExitCode.FAILED,
    unseen: ExitCode.FAILED,
    'undo-differs': ExitCode.FAILED,
    unclear: ExitCode.FAILED,
  } satisfies Record<KitOutcome, ExitStatus | null>,
  runs: { listed: ExitCode.OK },
  kit: { written: ExitCode.OK },
  inspect: { listed: ExitCode.OK },
  explain: { explained: ExitCode.OK },
} as const;
