import type { Bench } from '../harness/bench';
import { inWindows } from '../support/in-windows';
import { LOOK_OURS, LOOK_PROCESSES } from '../support/names';

const NAME = 'one look at a server';

export const look: Bench = {
  name: 'look',
  title: 'everything a diagnosis needs, asked of a real registry and a real SCM',
  cases: [inWindows({ name: NAME, smoke: true, work: 'look', effort: { rounds: 7, budget: 10_000 } })],
  goals: [
    {
      text: 'processes take at least 20 × as long',
      value: ({ ratio }) => ratio(NAME, LOOK_PROCESSES, LOOK_OURS),
      limit: { atLeast: 20 },
    },
    { text: 'milliseconds for a look, less than 50', value: ({ median }) => median(NAME, LOOK_OURS), limit: { atMost: 50 } },
  ],
};
