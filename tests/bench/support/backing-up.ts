import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { firstDifference } from '../../../electron/domain/compare';
import { KMSERVER_KEY } from '../../../electron/domain/articles';
import type { Plan } from '../../../electron/domain/plan';
import type { KeyRef, KeyTree, RegistryView } from '../../../electron/domain/registry';
import { backUp, type BackupResult, loadBackup } from '../../../electron/repair/backup';
import type { Run, RunContext } from '../../../electron/repair/run';
import { contender, type Contender } from '../harness/timed';
import { beganRun } from './practice';

export const BACKUP = 'backup, proven';
export const READING = 'reading once on each route';

/** The key that receives a large tree: item 2 of Q290226. */
export function largeKey(view: RegistryView): KeyRef {
  return { view, path: KMSERVER_KEY };
}

/** The whole backup with all its proofs, and its floor: reading the key once on each route. */
export function backingUp(folder: string, context: RunContext, view: RegistryView, tree: KeyTree): readonly Contender[] {
  let begun: { readonly run: Run; readonly plan: Plan };
  let number = 0;
  return [
    contender({
      name: BACKUP,
      before: async () => {
        await mkdir(folder, { recursive: true });
        begun = await beganRun(context, path.join(folder, `run-${(number += 1)}`));
      },
      run: async () => {
        const result = await backUp(context, begun.run, begun.plan);
        if (result.error) throw new Error(`${result.error.code} ${JSON.stringify(result.error.detail ?? '')}`);
        return result;
      },
      check: (result) => wrongInBackup(context, begun.run, result, view, tree),
      after: () => begun.run.close(),
    }),
    contender({
      name: READING,
      run: async () => [
        await context.machine.registry.readTree(largeKey(view)),
        await context.machine.witness.readTree(largeKey(view)),
      ],
      check: (readings) => {
        const wrong = readings.find(({ state }) => state !== 'present');
        return wrong === undefined ? null : `a route says ${wrong.state}`;
      },
    }),
  ];
}

async function wrongInBackup(
  { storage }: RunContext,
  run: Run,
  { proven }: BackupResult,
  view: RegistryView,
  tree: KeyTree,
): Promise<string | null> {
  if (!proven) return 'not proven';
  const { entries } = await loadBackup(storage, run);
  const entry = entries.find((one) => one.target.path === KMSERVER_KEY && one.view === view);
  if (entry?.content.kind !== 'key') return 'the large key is not in the snapshot';
  const difference = firstDifference(tree, entry.content.tree);
  return difference && `${difference.kind} at ${difference.at}`;
}
