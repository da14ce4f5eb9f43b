import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach } from 'vitest';
import { type ErrorCode, RepairError } from '../../../electron/contract/errors';
import type { ArticleId } from '../../../electron/domain/articles';
import { type Plan, planRepair } from '../../../electron/domain/plan';
import { withThings } from '../../../electron/machines/practice/assemble';
import type { Contents } from '../../../electron/machines/practice/build';
import type { Faults } from '../../../electron/machines/practice/faults';
import type { PracticeMachine } from '../../../electron/machines/practice';
import { serveScenario } from '../../../electron/machines/practice/practice';
import { defineScenario } from '../../../electron/machines/practice/scenario';
import { exchange55, keyManagement55, nt4 } from '../../../electron/machines/practice/server-parts';
import { fileStore, memoryStore, type StateStore } from '../../../electron/machines/practice/state/store';
import type { Machine } from '../../../electron/machines/ports';
import { backUp } from '../../../electron/repair/backup';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { beginRun, type Run, type RunContext } from '../../../electron/repair/run';
import { nodeStorage, type Storage } from '../../../electron/repair/storage';
import { stepClock } from './step-clock';

/** In memory if the system offers that: thousands of flushed writes need no real disk. */
const BASE = existsSync('/dev/shm') ? '/dev/shm' : os.tmpdir();

/** A folder that is deleted when the test file is done. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(BASE, 'ekr-test-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface BenchOptions {
  readonly contents?: Contents;
  readonly bits?: 32 | 64;
  readonly elevated?: boolean;
  readonly stateFile?: string;
  readonly storage?: Storage;
  readonly clock?: ReturnType<typeof stepClock>;
}

/** A practice server with the context of a repair, and ways to change it behind the product's back. */
export interface Bench {
  readonly machine: PracticeMachine;
  readonly context: RunContext;
  readonly clock: ReturnType<typeof stepClock>;
  /** Set these to make something go wrong; they are called at every question and act. */
  readonly faults: Faults;
  readonly store: StateStore;
  /** Changes the server as another program would. */
  put(...things: Contents): Promise<void>;
  /** The whole registry as text that does not depend on the order of names. */
  registry(): Promise<string>;
}

/** Exchange 5.5 SP2 with the three items of Key Management and its service stopped. */
export const KM: Contents = [exchange55({ build: 2448 }), keyManagement55({ build: 2448 })];

export async function bench({
  contents = KM,
  bits = 32,
  elevated = true,
  stateFile,
  storage = nodeStorage(),
  clock = stepClock(),
}: BenchOptions = {}): Promise<Bench> {
  const faults: Faults = {};
  const store = stateFile === undefined ? memoryStore() : fileStore(stateFile, 'clean', faults);
  const scenario = defineScenario({ id: 'clean', server: nt4({ bits, elevated }), contents });
  const machine = await serveScenario(scenario, store, { place: stateFile ?? 'memory', clock, faults });
  const facts = await machine.describe();
  return {
    machine,
    context: { machine, facts, storage, clock, program: 'test' },
    clock,
    faults,
    store,
    put: async (...things) => {
      const state = await store.load();
      if (state) await store.save(withThings(state, things));
    },
    registry: async () => registryText((await store.bytes()).toString('utf8')),
  };
}

/** The registry in the text of a practice state, with names sorted, for comparisons to the byte. */
export function registryText(stateText: string): string {
  return JSON.stringify(ordered((JSON.parse(stateText) as { registry: Part }).registry));
}

interface Part {
  readonly name: string;
  readonly values?: readonly Part[];
  readonly keys?: readonly Part[];
}

function ordered(key: Part): unknown {
  const byName = <T extends Part>(parts: readonly T[] = []): readonly T[] =>
    [...parts].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { ...key, values: byName(key.values), keys: byName(key.keys).map(ordered) };
}

export async function planFor(
  { context }: { readonly context: RunContext },
  article: ArticleId = 'Q290226',
): Promise<{ readonly plan: Plan; readonly fingerprint: string }> {
  const observation = await observe(context.machine, context.clock);
  const plan = planRepair(article, observation);
  return { plan, fingerprint: planFingerprint(plan, observation) };
}

export async function begun(
  context: RunContext,
  folder: string,
  planned: { readonly plan: Plan; readonly fingerprint: string },
): Promise<Run> {
  const run = await beginRun(context, { folder, ...planned, ticket: 'T-1', technician: 'nobody', answers: {}, look: null });
  open.push(run);
  return run;
}

const open: Run[] = [];

/** Call once in a test file: closes the journals of its runs. */
export function closeRunsAfterwards(): void {
  afterEach(() => Promise.all(open.splice(0).map((run) => run.close())));
}

/** A run whose backup is proven and that has removed nothing yet. */
export async function backedUp(on: Bench, folder: string, article: ArticleId = 'Q290226'): Promise<Run> {
  const planned = await planFor(on, article);
  const run = await begun(on.context, folder, planned);
  const { error } = await backUp(on.context, run, planned.plan);
  if (error) throw new RepairError(error.code, error.where, error.detail === undefined ? {} : { detail: error.detail });
  return run;
}

/** The same context with one port of the machine replaced. */
export function withMachine(context: RunContext, parts: Partial<Machine>): RunContext {
  return { ...context, machine: { ...context.machine, ...parts } };
}

/** The error code of a refused act; throws if the act is not refused. */
export async function codeOf(act: Promise<unknown>): Promise<ErrorCode> {
  try {
    await act;
  } catch (error) {
    if (error instanceof RepairError) return error.code;
    throw error;
  }
  throw new Error('nothing was refused');
}
