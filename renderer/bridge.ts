import type { ErrorView } from '../electron/contract/errors';
import type { Envelope, Payload, RepairApi, Verb } from '../electron/contract/wizard/verbs';
import type { WizardView } from '../electron/contract/wizard/views';

declare global {
  interface Window {
    /** The preload's API in the program's own window; absent in the browser preview. */
    readonly repair?: RepairApi;
  }
}

/** Calls and views, independent of how they travel. */
export interface Bridge {
  /** Never rejects: a call that gets no answer resolves to E-NO-ANSWER. */
  readonly call: <V extends Verb>(verb: V, payload: Payload<V>) => Promise<Envelope<V>>;
  readonly onView: (listener: (view: WizardView) => void) => () => void;
  /** The path of a dropped file or folder; null in a browser, which does not reveal paths. */
  readonly pathOf: ((dropped: File) => string) | null;
  /** Closes the program's window; null in a browser, where a page cannot close its tab. */
  readonly closeWindow: (() => void) | null;
}

export function openBridge(): Bridge {
  return window.repair ? throughPreload(window.repair) : overHttp();
}

function throughPreload(repair: RepairApi): Bridge {
  return {
    call: <V extends Verb>(verb: V, payload: Payload<V>) => {
      const calls: { readonly [Each in Verb]: (payload: Payload<Each>) => Promise<Envelope<Each>> } = repair;
      return calls[verb](payload).catch(noAnswer);
    },
    onView: repair.onView,
    pathOf: repair.pathOf,
    closeWindow: () => window.close(),
  };
}

/** The browser preview: calls as JSON, views as server-sent events, both only with the page's own origin. */
function overHttp(): Bridge {
  return {
    call: async <V extends Verb>(verb: V, payload: Payload<V>): Promise<Envelope<V>> => {
      try {
        const headers = { 'Content-Type': 'application/json' };
        const response = await fetch('api/call', { method: 'POST', headers, body: JSON.stringify({ verb, payload }) });
        return response.ok ? ((await response.json()) as Envelope<V>) : noAnswer(`HTTP ${String(response.status)}`);
      } catch (error) {
        return noAnswer(error);
      }
    },
    onView: (listener) => {
      const source = new EventSource('api/views');
      source.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as WizardView);
      return () => source.close();
    },
    pathOf: null,
    closeWindow: null,
  };
}

function noAnswer(reason: unknown): { readonly ok: false; readonly error: ErrorView } {
  return {
    ok: false,
    error: { code: 'E-NO-ANSWER', where: '', detail: reason instanceof Error ? reason.message : String(reason) },
  };
}
