import type { ScenarioId } from '../machines/practice';
import type { ConnectOptions } from '../machines/network';
import type { DiskName, Place, ServerName } from '../places/place';
import type { WizardHost } from './host';
import type { ReturnPoint } from './return-point';
import type { Shell } from './shell';
import type { Stage } from './stage';

/** What a shell gives the wizard. */
export interface WizardOptions {
  /** Opens this computer; null if the real registry must not be reached (browser preview, other systems). */
  readonly openThisComputer: (() => Promise<Place>) | null;
  /** Opens the Windows on a disk; null if files of this computer must not be named (browser preview). */
  readonly openDisk: ((name: DiskName) => Promise<Place>) | null;
  /** Connects to a server on the network; omitted if this computer must not connect to others (browser preview). */
  readonly openServer?: (name: ServerName, logon: ConnectOptions) => Promise<Place>;
  readonly host: WizardHost;
  /** The page to go to first: the one on which the user asked for more rights. */
  readonly returnPoint?: ReturnPoint | null;
}

/** What an act gets in addition to its stage and its payload. */
export interface Env extends WizardOptions {
  readonly openPractice: (scenario: ScenarioId) => Promise<Place>;
  readonly shell: Shell;
  /** Records whether the user declined more rights. */
  readonly onRights: (declined: boolean) => void;
  /** The stage on display, with what was typed since the act began. */
  readonly current: () => Stage;
  /** Aborted when the user asks the act to end: a look ends at once, others where it is safe. */
  readonly signal: AbortSignal;
}

/** An act: the stages it goes through, the last of which stays. To refuse, it throws before the first. */
export type Act = AsyncGenerator<Stage, void, void>;

/** How work on a machine becomes stages: one for each report it makes, and one for its result. */
export interface Shown<T, R> {
  readonly work: (report: (each: T) => void) => Promise<R>;
  readonly each: (report: T) => Stage;
  readonly end: (result: R) => Stage;
}

/**
 * Runs work that reports its progress, and yields a stage for each report, in order. The work is never cut off: if the
 * loop ends early, the work continues to its end with nobody listening.
 */
export async function* shown<T, R>({ work, each, end }: Shown<T, R>): Act {
  const waiting: T[] = [];
  const done = { is: false };
  let wake = (): void => undefined;
  const result = work((report) => {
    waiting.push(report);
    wake();
  }).finally(() => {
    done.is = true;
    wake();
  });
  // If the loop ends early, nobody awaits the work and nobody else would handle its failure.
  result.catch(() => undefined);
  for (;;) {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) yield each(next);
    if (done.is) break;
    await new Promise<void>((resolve) => {
      wake = resolve;
      if (waiting.length > 0 || done.is) resolve();
    });
  }
  yield end(await result);
}
