import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ErrorView } from '../../electron/contract/errors';
import type { Answer, Payload, Verb } from '../../electron/contract/wizard/verbs';
import { VERB_KINDS, type VerbKind } from '../../electron/contract/wizard/verb-list';
import type { WizardView } from '../../electron/contract/wizard/views';
import type { Sentence } from '../../electron/contract/words/sentence';
import type { Bridge } from '../bridge';

/** A refusal, and the control that asked for the act; null if that is not known. */
export interface Failure {
  readonly says: ErrorView | Sentence;
  readonly control: Element | null;
}

export interface WizardState {
  /** Null until the program has answered for the first time. */
  readonly view: WizardView | null;
  /** Why the last call failed; cleared by the next call that succeeds. */
  readonly failure: Failure | null;
  /** Says, beside the control that was used, why the page itself could not do it. */
  readonly refuse: (says: Sentence) => void;
  readonly dismissFailure: () => void;
  /** Calls a verb. Null if it failed (`failure` then says why) or if the same act is already under way. */
  readonly call: <V extends Verb>(verb: V, payload: Payload<V>) => Promise<Answer<V> | null>;
  readonly closeWindow: (() => void) | null;
  readonly pathOf: Bridge['pathOf'];
}

const WizardContext = createContext<WizardState | null>(null);

/** Keeps the newest view, whether it was pushed or came as an answer to a call. */
export function WizardProvider({ bridge, children }: { readonly bridge: Bridge; readonly children: ReactNode }) {
  const [view, setView] = useState<WizardView | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const underWay = useRef(new Set<Verb>());

  const take = useCallback((next: WizardView) => setView((now) => (now && now.revision > next.revision ? now : next)), []);

  const call = useCallback(
    async <V extends Verb>(verb: V, payload: Payload<V>): Promise<Answer<V> | null> => {
      const kind: VerbKind = VERB_KINDS[verb];
      // Every keystroke counts; for anything else, a double click counts as one click.
      if (underWay.current.has(verb) && kind !== 'edit') return null;
      underWay.current.add(verb);
      const control = controlInUse();
      const envelope = await bridge.call(verb, payload);
      underWay.current.delete(verb);
      setFailure(envelope.ok ? null : { says: envelope.error, control });
      if (!envelope.ok) return null;
      if (kind !== 'ask') take(envelope.value as WizardView);
      return envelope.value;
    },
    [bridge, take],
  );

  useEffect(() => {
    const end = bridge.onView(take);
    void bridge
      .call('view', {})
      .then((envelope) => (envelope.ok ? take(envelope.value) : setFailure({ says: envelope.error, control: null })));
    return end;
  }, [bridge, take]);

  const state = useMemo(
    () => ({
      view,
      failure,
      refuse: (says: Sentence) => setFailure({ says, control: controlInUse() }),
      dismissFailure: () => setFailure(null),
      call,
      closeWindow: bridge.closeWindow,
      pathOf: bridge.pathOf,
    }),
    [view, failure, call, bridge],
  );
  return <WizardContext value={state}>{children}</WizardContext>;
}

/** The control in use: whatever was clicked or typed into has the focus. */
function controlInUse(): Element | null {
  const { activeElement, body } = document;
  return activeElement === body ? null : activeElement;
}

export function useWizard(): WizardState {
  const state = useContext(WizardContext);
  if (!state) throw new Error('WizardProvider is missing');
  return state;
}
