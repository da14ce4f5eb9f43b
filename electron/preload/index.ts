import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { CHANNELS } from '../contract/wizard/channels';
import { VERB_NAMES, type VerbName } from '../contract/wizard/verb-list';
import type { WizardView } from '../contract/wizard/views';

/** Everything the page can do, as one frozen object: one function for each verb, and the views as they come. */
const call =
  (verb: VerbName) =>
  (payload: unknown): Promise<unknown> =>
    ipcRenderer.invoke(CHANNELS.call, verb, payload);

/** The event stays here: through it the page would get `ipcRenderer` itself. */
function onView(listener: (view: WizardView) => void): () => void {
  const forward = (_event: unknown, view: WizardView): void => listener(view);
  ipcRenderer.on(CHANNELS.view, forward);
  return () => void ipcRenderer.removeListener(CHANNELS.view, forward);
}

/** Only a file that the user gave to the page has a path; a file that the page makes up has none. */
function pathOf(dropped: File): string {
  try {
    return webUtils.getPathForFile(dropped);
  } catch {
    return '';
  }
}

contextBridge.exposeInMainWorld(
  'repair',
  Object.freeze({ ...Object.fromEntries(VERB_NAMES.map((verb) => [verb, call(verb)])), onView, pathOf }),
);
