import path from 'node:path';
import { type Plan, planRepair } from '../../../electron/domain/plan';
import { openPracticeMachine, type PracticeMachine } from '../../../electron/machines/practice';
import type { Clock } from '../../../electron/machines/ports';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { beginRun, type Run, type RunContext } from '../../../electron/repair/run';
import { nodeStorage } from '../../../electron/repair/storage';

/** A clock that only `sleep` advances, at once, so that stopping a simulated service takes no real time. */
function steppedClock(): Clock {
  let now = Date.UTC(2002, 4, 6, 9);
  return { now: () => new Date(now), sleep: async (milliseconds) => void (now += milliseconds) };
}

export interface PracticeServer {
  readonly machine: PracticeMachine;
  readonly context: RunContext;
}

/** A practice server with its state in a file in `folder`, as in the program. */
export async function practiceServer(folder: string, scenario = 'q290226'): Promise<PracticeServer> {
  const clock = steppedClock();
  const machine = await openPracticeMachine({ scenario, stateFile: path.join(folder, `${scenario}.json`), clock });
  const context: RunContext = { machine, facts: await machine.describe(), storage: nodeStorage(), clock, program: 'bench' };
  return { machine, context };
}

/** Plans the repair of Q290226 and begins its run in `folder`. */
export async function beganRun(context: RunContext, folder: string): Promise<{ run: Run; plan: Plan }> {
  const observation = await observe(context.machine, context.clock);
  const plan = planRepair('Q290226', observation);
  const fingerprint = planFingerprint(plan, observation);
  const run = await beginRun(context, { folder, plan, fingerprint, ticket: '', technician: '', answers: {}, look: null });
  return { run, plan };
}
