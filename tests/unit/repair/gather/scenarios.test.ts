import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../../electron/domain/diagnosis';
import { openPracticeMachine } from '../../../../electron/machines/practice';
import type { Clock } from '../../../../electron/machines/ports';
import { gatherEvidence } from '../../../../electron/repair/gather';

const clock: Clock = { now: () => new Date('2002-01-01T00:00:00Z'), sleep: () => Promise.resolve() };

/** Scenario → verdict, article, action. */
const VERDICTS = {
  q290226: ['applies', 'Q290226', 'remove-three'],
  'q290226-running': ['applies', 'Q290226', 'remove-three'],
  q196171: ['applies', 'Q196171', 'remove-service-key'],
  healthy: ['healthy', null, 'refuse'],
  clean: ['nothing', null, 'none'],
} as const;

describe('every practice scenario gives its verdict', () => {
  it.each(Object.entries(VERDICTS))('%s', async (scenario, [verdict, article, action]) => {
    const machine = await openPracticeMachine({ scenario, stateFile: null, clock });
    const evidence = await gatherEvidence(machine, await machine.describe());
    const diagnosis = diagnose(evidence);
    expect([diagnosis.verdict, diagnosis.recommended.article, diagnosis.recommended.action]).toEqual([verdict, article, action]);
  });
});
