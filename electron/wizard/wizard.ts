import type { Answer, Payload, Verb } from '../contract/wizard/verbs';
import type { WizardView } from '../contract/wizard/views';

/**
 * The wizard itself: holds the one state, turns verbs into acts of the repair, and tells who listens. It knows no
 * window and no transport; the router (`router.ts`) stands before it on IPC and on HTTP alike.
 */
export type Wizard = {
  readonly [V in Verb]: (payload: Payload<V>) => Promise<Answer<V>>;
} & {
  /** Calls back with every new view; the returned function ends it. */
  readonly onView: (listener: (view: WizardView) => void) => () => void;
  /** Called before the program ends; resolves once no act is running. */
  readonly settle: () => Promise<void>;
};
