import path from 'node:path';
import type { Bench, Case, Figures } from '../harness/bench';
import { timed } from '../harness/timed';
import { BACKUP, backingUp, largeKey } from '../support/backing-up';
import { inWindows } from '../support/in-windows';
import { practiceServer } from '../support/practice';
import { registryText } from '../support/registry-text';
import { scratchFolder } from '../support/scratch-folder';

const SIZES = [1_000, 10_000, 100_000] as const;

function onPractice(values: number): Case {
  return timed({
    name: practiceName(values),
    smoke: values === 1_000,
    async prepare() {
      const { folder, remove } = await scratchFolder();
      const { machine, context } = await practiceServer(folder);
      const [view = '32'] = machine.registry.views;
      const tree = { ...registryText({ values }).tree, name: 'KMServer' };
      await machine.registry.deleteTree(largeKey(view));
      await machine.registry.writeTree(largeKey(view), tree);
      return { contenders: backingUp(path.join(folder, 'runs'), context, view, tree), putBack: remove };
    },
  });
}

const labName = (values: number): string => `${values.toLocaleString('en')} values, real registry`;
const practiceName = (values: number): string => `${values.toLocaleString('en')} values, practice server`;

export const backup: Bench = {
  name: 'backup',
  title: 'backing up a key and proving the backup: files read back and compared, the registry read again on both routes',
  cases: [
    ...SIZES.map(onPractice),
    ...SIZES.map((values) =>
      inWindows({
        name: labName(values),
        smoke: values === 1_000,
        work: 'backup',
        size: values,
        effort: { warmUps: 1, rounds: 3 },
      }),
    ),
  ],
  goals: [
    {
      text: 'practice server: 100,000 values take at most 11 × 10,000',
      value: (figures) => growth(figures, practiceName),
      limit: { atMost: 11 },
    },
    {
      text: 'practice server: seconds for 100,000 values, at most 3',
      value: ({ median }) => seconds(median(practiceName(100_000), BACKUP)),
      limit: { atMost: 3 },
    },
    {
      text: 'real registry: 100,000 values take at most 11 × 10,000',
      value: (figures) => growth(figures, labName),
      limit: { atMost: 11 },
    },
    {
      text: 'real registry: seconds for 100,000 values, at most 3',
      value: ({ median }) => seconds(median(labName(100_000), BACKUP)),
      limit: { atMost: 3 },
    },
  ],
};

function growth({ median }: Figures, nameOf: (values: number) => string): number | null {
  const [large, small] = [median(nameOf(100_000), BACKUP), median(nameOf(10_000), BACKUP)];
  return large === null || small === null ? null : large / small;
}

function seconds(milliseconds: number | null): number | null {
  return milliseconds === null ? null : milliseconds / 1000;
}
