import { writeFileSync } from 'node:fs';
import type { WizardView } from '../contract/wizard/views';

/** True in a build for the bench (`STARTUP_TIMING=1`), false in the shipped one, undefined if nothing was built. */
declare const __STARTUP_TIMING__: boolean | undefined;

/** Whether this program can measure its start. */
export const IS_MEASURED = typeof __STARTUP_TIMING__ !== 'undefined' && __STARTUP_TIMING__;

/** `--startup-timing=FILE`: records when the program reached each phase of its start. */
export const TIMING_OPTION = 'startup-timing';

/** Machine and page are awaited side by side: `machine-known`, `page-loaded` and `first-paint` occur in any order. */
export const PHASES = ['script', 'ready', 'window', 'machine-known', 'page-loaded', 'first-paint', 'diagnosis-shown'] as const;

export type Phase = (typeof PHASES)[number];

export interface StartupTiming {
  readonly schema: 1;
  readonly program: string;
  readonly electron: string;
  readonly packed: boolean;
  /** When the process was created, in milliseconds since 1970: whoever started it can add the time before. */
  readonly createdAt: number;
  /** Milliseconds from there to the first time each phase was reached. */
  readonly phases: Partial<Readonly<Record<Phase, number>>>;
}

/** Records phases; every record updates the file, so that it is complete however the program ends. */
export interface Timing {
  readonly reached: (phase: Phase) => void;
  /** A view was sent to the page. */
  readonly onView: (view: WizardView) => void;
  /** The page has set the window's title, which it does once it has drawn the view. */
  readonly onTitle: () => void;
}

const NO_TIMING: Timing = { reached: () => undefined, onView: () => undefined, onTitle: () => undefined };

/** The file that an argument names, or null. */
export function timingFile(argv: readonly string[]): string | null {
  const start = `--${TIMING_OPTION}=`;
  return argv.find((word) => word.startsWith(start))?.slice(start.length) ?? null;
}

export function createTiming(
  file: string | null,
  facts: Pick<StartupTiming, 'program' | 'electron' | 'packed' | 'createdAt'>,
  now: () => number = Date.now,
): Timing {
  if (file === null) return NO_TIMING;
  const phases: Partial<Record<Phase, number>> = {};
  let hasVerdict = false;
  const reached = (phase: Phase): void => {
    if (phases[phase] !== undefined) return;
    phases[phase] = Math.round(now() - facts.createdAt);
    const timing: StartupTiming = { schema: 1, ...facts, phases };
    try {
      writeFileSync(file, `${JSON.stringify(timing, null, 2)}\n`);
    } catch {
      // Whoever measures will miss the file; the program starts anyway.
    }
  };
  return {
    reached,
    onView: ({ state }) => {
      if (state.page === 'where' && state.thisComputer.glance !== 'unknown') reached('machine-known');
      hasVerdict = state.page === 'verdict';
    },
    onTitle: () => {
      if (hasVerdict) reached('diagnosis-shown');
    },
  };
}
