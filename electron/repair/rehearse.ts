import type { ChangingAction } from '../domain/plan';
import type { Machine } from '../machines/ports';
import { applyAction } from './apply-action';

/**
 * Makes a plan's changes in memory where the registry is files, so that what stands in their way shows before anything is
 * backed up or changed. Nothing on the machine is changed; on machines without such files nothing is done.
 * Throws what the change would throw, such as E-HIVE-MALFORMED or E-HIVE-MIRROR-DIFFERS.
 */
export async function rehearse({ wholeFiles }: Machine, actions: readonly ChangingAction[]): Promise<void> {
  const draft = wholeFiles?.draft();
  if (!draft) return;
  for (const action of actions) await applyAction(draft.registry, action, action.after);
}
