import type { Answer, Payload } from '../../contract/wizard/verbs';
import type { VerbOf } from '../../contract/wizard/verb-list';
import { explainErrorId } from '../../domain/setup-errors/explain';
import type { Env } from '../act';
import { findKnownRun } from '../known-runs';
import { wrongStep } from '../refusals';
import { exportRun, openReport, saveReport, ticketText } from './reports';

type AskVerb = VerbOf<'ask'>;

/** Questions that change no page. */
export const ASKS: { readonly [V in AskVerb]: (payload: Payload<V>, env: Env) => Promise<Answer<V>> } = {
  explain: ({ text }) => {
    const { id, win32, articles } = explainErrorId(text);
    return Promise.resolve({ id, win32, articles });
  },
  openFolder: async ({ run }, env) => {
    await env.host.openFolder((await findKnownRun(env, run)).stored.folder);
    return null;
  },
  openKitFolder: async (_, { current, host }) => {
    const stage = current();
    if (!('folder' in stage) || !('known' in stage) || stage.folder === null) throw wrongStep(stage.at);
    await host.openFolder(stage.folder);
    return null;
  },
  ticketText,
  openReport,
  saveReport,
  exportRun,
};
