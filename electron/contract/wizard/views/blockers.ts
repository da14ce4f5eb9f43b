import type { Sentence } from '../../words/sentence';
import type { EarlierRun } from './where';

/**
 * What blocks a repair and no answer opens: a rule (a restart is pending), or an interrupted repair of the same server.
 */
export type BlockerView =
  | { readonly by: 'rule'; readonly id: string; readonly reason: Sentence }
  | { readonly by: 'interrupted'; readonly run: EarlierRun };
