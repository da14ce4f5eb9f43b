import type { Sentence } from '../../words/sentence';
import type { EarlierRun } from './where';

/** What holds a repair back and no answer opens: a rule (a restart is owed), or a repair of the same server that was cut short. */
export type BlockerView =
  | { readonly by: 'rule'; readonly id: string; readonly reason: Sentence }
  | { readonly by: 'interrupted'; readonly run: EarlierRun };
