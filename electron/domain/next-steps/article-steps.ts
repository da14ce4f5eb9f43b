import type { FindingArticle } from '../diagnosis/finding';
import type { ArticleSteps } from './step';

const SERVICE_PACK = ['service-pack'] as const;

/** A component added again has the CD's version, so the service pack is applied once more (Q192044, Q259906). */
const ADD_AGAIN = ['setup-again', 'already-in-site'] as const;

const AFTER_REMOVAL: ArticleSteps = { prepare: [], retry: SERVICE_PACK, keyManagement: ADD_AGAIN };

const byHand = (prepare: ArticleSteps['prepare'], retry: ArticleSteps['retry'] = SERVICE_PACK): ArticleSteps => ({
  prepare,
  retry,
  keyManagement: [],
});

/** What each article says to do once its cause is known, or its repair carried out. */
export const ARTICLE_STEPS: Readonly<Record<FindingArticle, ArticleSteps>> = {
  Q290226: AFTER_REMOVAL,
  Q196171: AFTER_REMOVAL,
  // The upgrade is what failed; no service pack is involved. Q193567: the upgrade converts the old key database, if it
  // gets that far.
  Q182814: { prepare: ['keep-old-database'], retry: ['upgrade'], keyManagement: ['install-again', 'already-in-site'] },
  // Key Management stays as it is. The password that is no longer in ImagePath has to be entered at the start
  // (Q184420).
  Q235418: { prepare: [], retry: ['update-at-once'], keyManagement: ['start-needs-password'] },
  Q274197: byHand(['web-connector']),
  // Q246086: Setup shows two errors on the way, both expected.
  Q246086: byHand(['original-cd', 'attendant-off', 'setup-042c', 'reinstall', 'setup-0422', 'attendant-on']),
  Q323730: byHand(['restore-cmd']),
  Q199379: byHand(['copy-proxy'], ['setup-once-more']),
  Q202258: byHand(['copy-generator']),
  Q190442: byHand(['enable-services']),
  Q184420: byHand(['start-with-password'], []),
  Q196161: byHand(['remove-from-directory'], ['setup-once-more']),
  Q178312: byHand(['install-asp'], ['setup-once-more']),
  Q263072: byHand(['terminal-install'], []),
  Q248445: byHand(['winreg-access']),
  Q193567: byHand(['keep-old-database', 'newer-upgrade-library'], ['upgrade']),
};
