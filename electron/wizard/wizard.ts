import type { Answer, Payload, Verb } from '../contract/wizard/verbs';
import type { WizardView } from '../contract/wizard/views';

/**
 * The wizard itself: keeps the one state, turns verbs into acts of the repair, and notifies listeners. It knows no
 * window and no transport; the router (`router.ts`) guards it on IPC and HTTP alike.
 */
export type Wizard = {
  readonly [V in Verb]: (payload: Payload<V>) => Promise<Answer<V>>;
} & {
  /** Calls back with every new view; the returned function unsubscribes. */
  readonly onView: (listener: (view: WizardView) => void) => () => void;
  /** Called before the program ends; resolves once no act is running. */
  readonly settle: () => Promise<void>;
};
