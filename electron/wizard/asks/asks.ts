import { RepairError } from '../../contract/errors';
import type { Answer, Payload } from '../../contract/wizard/verbs';
import type { VerbOf } from '../../contract/wizard/verb-list';
import { explainErrorId } from '../../domain/setup-errors/explain';
import { articlesOf, signsIn } from '../../domain/setup-errors/signs';
import { readErrorId } from '../../domain/setup-errors/spelling';
import type { Env } from '../act';
import { findKnownRun } from '../known-runs';
import { wrongStep } from '../refusals';
import { exportRun, openReport, saveReport, ticketText } from './reports';

type AskVerb = VerbOf<'ask'>;

/** Questions that change no page. */
export const ASKS: { readonly [V in AskVerb]: (payload: Payload<V>, env: Env) => Promise<Answer<V>> } = {
  explain: ({ text }) => {
    const signs = signsIn(text);
    // A message may be recognised by its words alone, and one that is not can still be taken into account.
    if (readErrorId(text) === null && text.trim() !== '')
      return Promise.resolve({ id: '', win32: null, articles: articlesOf(signs) });
    const { id, win32, articles } = explainErrorId(text);
    return Promise.resolve({ id, win32, articles: signs.length === 0 ? articles : articlesOf(signs) });
  },
  openFolder: async ({ run }, env) => {
    const { stored } = await findKnownRun(env, run);
    if (stored.damage?.code === 'E-RUN-FOREIGN') throw new RepairError('E-RUN-FOREIGN', stored.folder);
    await env.host.openFolder(stored.folder);
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
