import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { UNPACKED } from '../../../build/packaging/layout';
import type { Bench, Case, Series } from '../harness/bench';
import type { Start } from '../support/start-phases';
import { measureStarts, startObstacle, type Way, WAYS } from '../support/starts';

const EXE: Way = 'portable exe';
const SEVEN_ZIP: Way = 'portable exe, 7z';
const PAINT = 'double click → first paint';

/** Counted starts of each program; one takes about ten seconds. */
const ROUNDS = 5;

/** The starts are measured once; every phase is a figure of the same starts. */
let measured: ReturnType<typeof measureStarts> | null = null;

function phase(name: string, of: (start: Start) => number): Case {
  return {
    name,
    smoke: false,
    obstacle: startObstacle,
    async take() {
      measured ??= measureStarts(ROUNDS);
      const { starts, withoutSevenZip } = await measured;
      return Object.entries(starts).map(([contender, all]): Series => {
        const note = all.length > 0 ? null : withoutSevenZip;
        return { contender, unit: 'ms', samples: all.map(of), ...(note === null ? {} : { note }) };
      });
    },
  };
}

const sizes: Case = {
  name: 'size of what is carried there',
  smoke: false,
  obstacle: startObstacle,
  async take() {
    const withoutSevenZip = (await measured)?.withoutSevenZip ?? null;
    const bytes = {
      [EXE]: sizeOf([WAYS[EXE]]),
      ...(withoutSevenZip === null ? { [SEVEN_ZIP]: sizeOf([WAYS[SEVEN_ZIP]]) } : {}),
      'unpacked: program inside, with all its files': sizeOf(filesBelow(UNPACKED)),
      'its app.asar': sizeOf([path.join(UNPACKED, 'resources', 'app.asar')]),
    };
    return Object.entries(bytes).map(([contender, size]): Series => ({ contender, unit: 'bytes', samples: [size] }));
  },
};

const sizeOf = (files: readonly string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0);

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

export const start: Bench = {
  name: 'start',
  title: 'from the double click to the diagnosis, in the lab without a graphics card; and what is carried there',
  cases: [
    phase('double click → process: unpacking', ({ process }) => process),
    phase(PAINT, ({ firstPaint }) => firstPaint),
    phase('double click → machine known', ({ machineKnown }) => machineKnown),
    phase('key → diagnosis shown', ({ diagnosisShown }) => diagnosisShown),
    sizes,
  ],
  goals: [
    {
      text: 'the exe is at the first paint no later than packed as 7z: times as long',
      value: ({ ratio }) => ratio(PAINT, EXE, SEVEN_ZIP),
      limit: { atMost: 1 },
    },
  ],
};
