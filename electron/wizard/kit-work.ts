import type { WizardState } from '../contract/wizard/views';
import type { KitReading, ResultFolder } from '../kit';

/** What the wizard knows of a server kit. */
export interface KitWork {
  /** The page to come back to where results cannot be read. */
  readonly page: WizardState;
  readonly folder: string | null;
  /** Kept, so that a log or an error number that is added later is weighed with the same results. */
  readonly results: ResultFolder | null;
  readonly reading: KitReading | null;
  /** True where the kit repairs without a look of its own before it: then the rail has no steps for one. */
  readonly known: boolean;
}
