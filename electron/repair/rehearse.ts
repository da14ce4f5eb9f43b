import type { ChangingAction } from '../domain/plan';
import type { Machine } from '../machines/ports';
import { applyAction } from './apply-action';

/**
 * Makes a plan's changes in memory if the registry is files, so that obstacles show before anything is backed up or
 * changed. Changes nothing on the machine; does nothing on machines without such files. Throws what the change would
 * throw, such as E-HIVE-MALFORMED or E-HIVE-MIRROR-DIFFERS.
 */
export async function rehearse({ wholeFiles }: Machine, actions: readonly ChangingAction[]): Promise<void> {
  const draft = wholeFiles?.draft();
  if (!draft) return;
  for (const action of actions) await applyAction(draft.registry, action, action.after);
}
