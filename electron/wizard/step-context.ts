import type { ScenarioId } from '../machines/practice';
import type { DiskName, Place } from '../places/place';
import type { WizardHost } from './host';
import type { ReturnPoint } from './return-point';
import type { Session } from './session';

/** What a shell gives the wizard. */
export interface WizardOptions {
  /** Opens this computer; null where the real registry must not be reached (browser preview, other systems). */
  readonly openThisComputer: (() => Promise<Place>) | null;
  /** Opens the Windows on a disk; null where files of this computer must not be named (browser preview). */
  readonly openDisk: ((name: DiskName) => Promise<Place>) | null;
  readonly host: WizardHost;
  /** Where to go first: the page on which the user asked for more rights. */
  readonly returnPoint?: ReturnPoint | null;
}

/** What every step is built from. */
export interface StepContext extends WizardOptions {
  readonly openPractice: (scenario: ScenarioId) => Promise<Place>;
  readonly session: Session;
}
