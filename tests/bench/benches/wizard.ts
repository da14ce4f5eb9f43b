import path from 'node:path';
import { practiceStateFile } from '../../../electron/places/data-folders';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import type { WizardState } from '../../../electron/contract/wizard/views';
import type { Bench, Case, Effort, Series } from '../harness/bench';
import { largeKey } from '../support/backing-up';
import { practiceServer } from '../support/practice';
import { registryText } from '../support/registry-text';
import { scratchFolder } from '../support/scratch-folder';
import { keepStateIn } from '../../support/state-home';

/** A person's steps through a repair, each with the page it must lead to. Acts read or write; other steps do not. */
const WAY: readonly { readonly name: string; readonly act: boolean; readonly to: WizardState['page']; readonly go: Go }[] = [
  { name: 'look', act: true, to: 'verdict', go: (wizard) => wizard.choosePlace({ place: 'practice', scenario: SCENARIO }) },
  { name: 'to the questions', act: false, to: 'before', go: (wizard) => wizard.repair({}) },
  {
    name: 'an answer',
    act: false,
    to: 'before',
    go: (wizard) => wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' }),
  },
  { name: 'to the backup', act: false, to: 'backup', go: (wizard) => wizard.proceed({}) },
  { name: 'back up and prove', act: true, to: 'backup', go: (wizard) => wizard.backUp({}) },
  { name: 'to the review', act: false, to: 'review', go: (wizard) => wizard.proceed({}) },
  { name: 'back to the start, every practice server read', act: true, to: 'where', go: (wizard) => wizard.startOver({}) },
];

type Go = (wizard: Wizard) => Promise<{ readonly state: WizardState }>;

const SCENARIO = 'q290226';
const SIZES = [0, 10_000, 100_000] as const;

const nameOf = (values: number): string =>
  values === 0 ? 'as the scenario is' : `with a key of ${values.toLocaleString('en')} values`;

/** Walks through the wizard once per round; each step is a row of the table. */
function walking(values: number): Case {
  return {
    name: nameOf(values),
    smoke: values === 0,
    parts: true,
    take: async ({ warmUps, rounds }: Effort): Promise<readonly Series[]> => {
      const { folder, remove } = await scratchFolder();
      const restore = keepStateIn(folder);
      try {
        await fill(values);
        const samples = WAY.map(() => [] as number[]);
        for (let round = -warmUps; round < rounds; round++) {
          const times = await walk();
          if (round >= 0) for (const [i, time] of times.entries()) samples[i]!.push(time);
        }
        return WAY.map(({ name }, i) => ({ contender: name, unit: 'ms', samples: samples[i]! }));
      } finally {
        restore();
        await remove();
      }
    },
  };
}

async function fill(values: number): Promise<void> {
  const { machine } = await practiceServer(path.dirname(practiceStateFile(SCENARIO)), SCENARIO);
  if (values === 0) return;
  const [view = '32'] = machine.registry.views;
  await machine.registry.writeTree(largeKey(view), { ...registryText({ values }).tree, name: 'KMServer' });
}

async function walk(): Promise<readonly number[]> {
  const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null });
  const times: number[] = [];
  for (const { name, to, go } of WAY) {
    const start = performance.now();
    const { state } = await go(wizard);
    times.push(performance.now() - start);
    if (state.page !== to) throw new Error(`${name} leads to ${state.page}, not ${to}`);
  }
  await wizard.settle();
  return times;
}

export const wizard: Bench = {
  name: 'wizard',
  title: 'the wizard’s own part of each step, on the practice server',
  cases: SIZES.map(walking),
  goals: SIZES.map((values) => ({
    text: `${nameOf(values)}: milliseconds of the slowest page change, at most 100`,
    value: ({ median }) => {
      const medians = WAY.filter(({ act }) => !act).map(({ name }) => median(nameOf(values), name));
      return medians.includes(null) ? null : Math.max(...medians.map(Number));
    },
    limit: { atMost: 100 },
  })),
};
