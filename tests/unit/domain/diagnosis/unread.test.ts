import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diagnose, type Diagnosis, type FindingStatus } from '../../../../electron/domain/diagnosis';
import type { Evidence } from '../../../../electron/domain/evidence';
import { isHealthy } from '../../../../electron/domain/diagnosis/verdict';
import { CASES } from './cases';
import { blind, readingPaths } from './machines';

/** The statuses that a status may turn into when something is no longer read: never a more certain one. */
const MAY_BECOME: Readonly<Record<FindingStatus, readonly FindingStatus[]>> = {
  applies: ['applies', 'possible', 'cannot-tell'],
  'ruled-out': ['ruled-out', 'cannot-tell', 'possible'],
  possible: ['possible', 'cannot-tell'],
  'cannot-tell': ['cannot-tell'],
};

const CHANGES = new Set(['remove-three', 'remove-service-key', 'trim-imagepath']);

const somewhereBlind: fc.Arbitrary<{ before: Evidence; after: Evidence }> = fc.constantFrom(...CASES).chain(({ evidence }) =>
  fc
    .shuffledSubarray([...readingPaths(evidence)], { minLength: 1, maxLength: 3 })
    // Deeper paths first, so that no path is looked up below one that is already unreadable.
    .map((paths) => paths.toSorted((a, b) => b.length - a.length))
    .map((paths) => ({ before: evidence, after: paths.reduce(blind, evidence) })),
);

describe('an unreadable reading', () => {
  it('never makes a verdict more certain, whichever reading of whichever described machine it is', () => {
    let blinded = 0;
    for (const { name, evidence } of CASES) {
      const before = diagnose(evidence);
      for (const path of readingPaths(evidence)) {
        expectNotMoreCertain(`${name} / ${path.join('.')}`, before, diagnose(blind(evidence, path)));
        blinded += 1;
      }
    }
    expect(blinded).toBeGreaterThan(2000);
  });

  it('never makes a verdict more certain together with others either', () => {
    fc.assert(
      fc.property(somewhereBlind, ({ before, after }) => expectNotMoreCertain('', diagnose(before), diagnose(after))),
      { numRuns: 500 },
    );
  });

  it('never turns a working Key Management into something to repair', () => {
    fc.assert(
      fc.property(somewhereBlind, ({ before, after }) => {
        fc.pre(isHealthy(before) === 'yes' && diagnose(before).recommended.action === 'refuse');
        expect(['refuse', 'none']).toContain(diagnose(after).recommended.action);
      }),
      { numRuns: 300 },
    );
  });

  it('is named by the article whose certainty it lowers', () => {
    fc.assert(
      fc.property(somewhereBlind, ({ before, after }) => {
        const was = diagnose(before).findings;
        for (const [at, { status, unread }] of diagnose(after).findings.entries()) {
          if (status !== was[at]?.status) expect(unread.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

function expectNotMoreCertain(name: string, before: Diagnosis, after: Diagnosis): void {
  for (const [at, was] of before.findings.entries()) {
    const is = after.findings[at];
    if (is === undefined || !MAY_BECOME[was.status].includes(is.status))
      expect(`${name}: ${was.article} ${is?.status}`).toBe(was.status);
  }
  const { action } = after.recommended;
  if (CHANGES.has(action)) expect([name, action]).toEqual([name, before.recommended.action]);
}
