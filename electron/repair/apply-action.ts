import type { TargetContent } from '../domain/observation';
import type { PlanAction } from '../domain/plan';
import type { Machine, RegistryPort } from '../machines/ports';
import { placed } from './placed-error';
import { proveAbsent, proveHolds } from './two-routes';

type Place = Pick<PlanAction, 'target' | 'view'>;

/** Makes one planned change: writes the value `after`, or removes the target if `after` is null. */
export async function applyAction(registry: RegistryPort, { target, view }: Place, after: TargetContent | null): Promise<void> {
  const key = { view, path: target.path };
  try {
    if (after?.kind === 'value') await registry.writeValue(key, after.value);
    else if (target.kind === 'key') await registry.deleteTree(key);
    else await registry.deleteValue(key, target.name);
  } catch (thrown) {
    throw placed(thrown, view, registry);
  }
}

/** Both routes must say that a planned change was made. */
export async function proveAction(machine: Machine, place: Place, after: TargetContent | null): Promise<void> {
  if (after) await proveHolds(machine, place, after, 'E-REMOVAL-NOT-PROVEN');
  else await proveAbsent(machine, place);
}
