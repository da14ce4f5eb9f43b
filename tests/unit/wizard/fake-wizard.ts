import { VERB_NAMES } from '../../../electron/contract/wizard/verb-list';
import type { Verb } from '../../../electron/contract/wizard/verbs';
import type { WizardView } from '../../../electron/contract/wizard/views';
import type { Wizard } from '../../../electron/wizard/wizard';

export const VIEW: WizardView = {
  revision: 1,
  header: {
    place: 'practice',
    server: 'SERVER01',
    address: null,
    scenario: 'q290226',
    disk: null,
    elevated: false,
    rights: 'held',
    version: '0.1.0',
    unsigned: null,
    now: null,
  },
  rail: [{ id: 'where', state: 'current' }],
  state: { page: 'looking', opening: null, checks: [] },
  acting: null,
};

export interface FakeWizard extends Pick<Wizard, 'onView' | 'settle'> {
  readonly wizard: Wizard;
  /** Every call that the wizard received, in order. */
  readonly calls: { readonly verb: Verb; readonly payload: unknown }[];
  readonly push: (view: WizardView) => void;
  readonly listeners: () => number;
}

/** A wizard that records its calls and answers with `VIEW`, or with what `answers` gives for a verb. */
export function fakeWizard(answers: Partial<Record<Verb, (payload: unknown) => Promise<unknown>>> = {}): FakeWizard {
  const calls: { readonly verb: Verb; readonly payload: unknown }[] = [];
  const listeners = new Set<(view: WizardView) => void>();
  const onView = (listener: (view: WizardView) => void): (() => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const settle = (): Promise<void> => Promise.resolve();
  const verbs = VERB_NAMES.map((verb) => [
    verb,
    (payload: unknown) => {
      calls.push({ verb, payload });
      return answers[verb]?.(payload) ?? Promise.resolve(VIEW);
    },
  ]);
  const wizard = { ...(Object.fromEntries(verbs) as Omit<Wizard, 'onView' | 'settle'>), onView, settle };
  return {
    wizard,
    calls,
    onView,
    settle,
    push: (view) => listeners.forEach((listener) => listener(view)),
    listeners: () => listeners.size,
  };
}
