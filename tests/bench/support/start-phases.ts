import { type Phase, PHASES, type StartupTiming } from '../../../electron/main/timing';

/** What the program cannot know: when it was started and when its key was pressed, in milliseconds since 1970. */
export interface Outside {
  readonly spawned: number;
  readonly pressed: number;
}

/** Milliseconds of one start. */
export interface Start {
  /** From the double click to the creation of the program's process: unpacking, and starting the process. */
  readonly process: number;
  /** From the double click. */
  readonly firstPaint: number;
  readonly machineKnown: number;
  /** From the key press that asks for it. */
  readonly diagnosisShown: number;
}

/** Combines what the program wrote with what was seen from outside. Throws if a phase was never reached. */
export function startOf({ createdAt, phases }: StartupTiming, { spawned, pressed }: Outside): Start {
  const missing = PHASES.filter((phase) => phases[phase] === undefined);
  if (missing.length > 0) throw new Error(`never came to ${missing.join(', ')}`);
  const at = (phase: Phase): number => createdAt + phases[phase]!;
  return {
    process: createdAt - spawned,
    firstPaint: at('first-paint') - spawned,
    machineKnown: at('machine-known') - spawned,
    diagnosisShown: at('diagnosis-shown') - pressed,
  };
}
