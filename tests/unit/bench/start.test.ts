import { describe, expect, it } from 'vitest';
import type { StartupTiming } from '../../../electron/main/timing';
import { start } from '../../bench/benches/start';
import { startOf } from '../../bench/support/start-phases';
import { WAYS } from '../../bench/support/starts';

const TIMING: StartupTiming = {
  schema: 1,
  program: '0.1.0',
  electron: '45.4.1',
  packed: true,
  createdAt: 14_000,
  phases: {
    script: 300,
    ready: 400,
    window: 500,
    'first-paint': 900,
    'page-loaded': 950,
    'machine-known': 1200,
    'diagnosis-shown': 3000,
  },
};
const OUTSIDE = { spawned: 10_000, pressed: 16_500 };

describe('a measured start', () => {
  it('counts its phases from the double click, and the diagnosis from its key press', () => {
    expect(startOf(TIMING, OUTSIDE)).toEqual({ process: 4000, firstPaint: 4900, machineKnown: 5200, diagnosisShown: 500 });
  });

  it('is rejected if a phase is missing', () => {
    const phases = Object.fromEntries(Object.entries(TIMING.phases).filter(([phase]) => phase !== 'machine-known'));
    expect(() => startOf({ ...TIMING, phases }, OUTSIDE)).toThrow('never came to machine-known');
  });
});

describe('the bench of starts', () => {
  it('names every phase that the product promises, and the size', () => {
    expect(start.cases.map(({ name }) => name)).toEqual([
      'double click → process: unpacking',
      'double click → first paint',
      'double click → machine known',
      'key → diagnosis shown',
      'size of what is carried there',
    ]);
  });

  it('starts the portable exe in both packings, the program inside it and the development build', () => {
    expect(Object.keys(WAYS)).toEqual(['portable exe', 'portable exe, 7z', 'program inside', 'development build']);
  });
});
