import { RepairError } from '../contract/errors';
import { type Sentence, sentence } from '../contract/words/sentence';
import type { RunState } from './run-state';
import type { Storage } from './storage';

/**
 * Why a run must not be acted on; null if its folder is ours and its backup is the one that this program proved.
 * @param state null: judge the folder alone
 */
async function whyForeign({ trust }: Storage, folder: string, state: Pick<RunState, 'backup'> | null): Promise<Sentence | null> {
  const why = await trust.whyNotOurs(folder, 'everything');
  if (why !== null) return why;
  if (trust.anchors === null || !state?.backup) return null;
  const anchored = await trust.anchors.get(folder);
  if (anchored === null) return sentence('detail.not-recorded');
  return anchored === state.backup.manifestSha256 ? null : sentence('detail.recorded-differs');
}

/** Throws E-RUN-FOREIGN, naming the folder and what is wrong, for a run that must not be acted on. */
export async function requireOwn(storage: Storage, folder: string, state: Pick<RunState, 'backup'> | null): Promise<void> {
  const why = await whyForeign(storage, folder, state);
  if (why !== null) throw new RepairError('E-RUN-FOREIGN', folder, { detail: why });
}
