import { isDeepStrictEqual } from 'node:util';
import { diagnose, type Diagnosis } from '../../../electron/domain/diagnosis';
import { CASES } from '../../unit/domain/diagnosis/cases';
import type { Bench } from '../harness/bench';
import { contender, timed } from '../harness/timed';

const MACHINES = 10_000;
const OURS = 'our rules';
const FLOOR = 'copying the evidence';
const NAME = `${MACHINES.toLocaleString('en')} described machines`;

/** The machines of the rules' own tests, repeated; each comes with the verdict of a specialist. */
const machines = Array.from({ length: MACHINES }, (_, i) => CASES[i % CASES.length]!);

function firstWrong(diagnoses: readonly Diagnosis[]): string | null {
  const at = diagnoses.findIndex(({ verdict, recommended }, i) => {
    const { verdict: expected, article, action } = machines[i]!;
    return !isDeepStrictEqual({ verdict, ...recommended }, { verdict: expected, article, action });
  });
  return at < 0 ? null : `not the specialist's answer: ${machines[at]!.name}`;
}

export const diagnosis: Bench = {
  name: 'diagnosis',
  title: 'sixteen articles weighed against a described machine',
  cases: [
    timed({
      name: NAME,
      smoke: true,
      prepare: () => ({
        contenders: [
          contender({ name: OURS, run: () => machines.map(({ evidence }) => diagnose(evidence)), check: firstWrong }),
          contender({
            name: FLOOR,
            run: () => machines.map(({ evidence }) => structuredClone(evidence)),
            check: (copies) => (isDeepStrictEqual(copies[0], machines[0]!.evidence) ? null : 'no copy'),
          }),
        ],
      }),
    }),
  ],
  goals: [
    {
      text: 'described machines a second, at least 10,000',
      value: ({ median }) => rate(median(NAME, OURS)),
      limit: { atLeast: 10_000 },
    },
  ],
};

function rate(milliseconds: number | null): number | null {
  return milliseconds === null ? null : (MACHINES / milliseconds) * 1000;
}
