import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { KeyTree } from '../../electron/domain/registry';
import type { Observation } from '../../electron/domain/observation';
import { planRepair } from '../../electron/domain/plan';
import type { Machine } from '../../electron/machines/ports';
import { carryOut, type RepairResult } from '../../electron/repair/carry-out';
import { systemClock } from '../../electron/repair/clock';
import { planFingerprint } from '../../electron/repair/fingerprint';
import { observe } from '../../electron/repair/observe';
import { beginRun, reopenRun, type RunContext } from '../../electron/repair/run';
import { nodeStorage } from '../../electron/repair/storage';
import { undoRun, type UndoResult } from '../../electron/repair/undo';
import { valueOf } from '../contract/support';

export async function contextFor(machine: Machine): Promise<RunContext> {
  return { machine, facts: await machine.describe(), storage: nodeStorage(), clock: systemClock, program: 'test' };
}

/** The whole repair of Q290226, as the command line carries it out; it uses an earlier look if `looked` is given. */
export async function repairOn(machine: Machine, looked?: Observation): Promise<RepairResult & { readonly folder: string }> {
  const context = await contextFor(machine);
  const observation = looked ?? (await observe(machine, systemClock));
  const plan = planRepair('Q290226', observation);
  const folder = path.join(await mkdtemp(path.join(tmpdir(), 'remote-run-')), 'run');
  const run = await beginRun(context, {
    folder,
    plan,
    fingerprint: planFingerprint(plan, observation),
    ticket: '',
    technician: '',
    answers: {},
    look: null,
  });
  try {
    return { ...(await carryOut(context, run, plan)), folder };
  } finally {
    await run.close();
  }
}

export async function undoOn(machine: Machine, folder: string): Promise<UndoResult> {
  const context = await contextFor(machine);
  const run = await reopenRun(context, folder);
  try {
    return await undoRun(context, run);
  } finally {
    await run.close();
  }
}

/** The keys that a repair concerns, read in the 32-bit view. */
export async function keysOf({ registry }: Machine): Promise<readonly KeyTree[]> {
  const paths = ['SYSTEM\\CurrentControlSet\\Services', 'SOFTWARE\\Microsoft\\Exchange'];
  return Promise.all(paths.map(async (at) => valueOf(await registry.readTree({ view: '32', path: at }))));
}
