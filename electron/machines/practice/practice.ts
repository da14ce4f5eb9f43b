import { randomUUID } from 'node:crypto';
import type { Clock, Machine } from '../ports';
import { assemble } from './assemble';
import { createEngine } from './engine';
import type { Faults } from './faults';
import { practiceFiles } from './files/port';
import { practiceRegistry } from './registry/port';
import { restarted } from './restart';
import type { Scenario, ScenarioId } from './scenario';
import { scenarioOf } from './scenarios';
import { practiceServices } from './services/port';
import { decodeState } from './state/decode';
import { encodeState } from './state/encode';
import type { PracticeState } from './state/model';
import { fileStore, memoryStore, type StateStore, sweepLeftovers } from './state/store';
import { practiceWitness } from './witness';

export interface PracticeOptions {
  readonly scenario: string;
  /** The JSON file with the server's state; created from the scenario if missing. null: in memory only. */
  readonly stateFile: string | null;
  /** The user named that file: without it the same server cannot be found again. */
  readonly named?: boolean;
  readonly clock: Clock;
  /** Tests only. */
  readonly faults?: Faults;
}

/** The simulated server, with what only a practice server can do. */
export interface PracticeMachine extends Machine {
  readonly kind: 'practice';
  readonly scenario: ScenarioId;
  /** Restarts the server's Windows. */
  restart(): Promise<void>;
  /** Returns the server to the scenario's start. It stays the same installation: earlier runs can still be undone. */
  reset(): Promise<void>;
}

/**
 * Opens a practice server.
 * @throws RepairError E-SCENARIO-UNKNOWN; E-STATE-UNREADABLE, E-STATE-MALFORMED, E-STATE-OTHER-SCENARIO, which leave
 * the state file as it is; E-OUT-* if a new one cannot be written.
 */
export async function openPracticeMachine({
  scenario: id,
  stateFile,
  named = false,
  clock,
  faults = {},
}: PracticeOptions): Promise<PracticeMachine> {
  const scenario = scenarioOf(id);
  if (stateFile !== null) await sweepLeftovers(stateFile);
  const served = await serveScenario(scenario, storeFor(scenario, stateFile, faults), { place: stateFile ?? id, clock, faults });
  return { ...served, origin: { SCENARIO: id, ...(named && stateFile !== null ? { STATE: stateFile } : {}) } };
}

export interface ServeOptions {
  /** What errors name if the state is gone: the state file. */
  readonly place: string;
  readonly clock: Clock;
  readonly faults: Faults;
}

/** A server of that scenario on a store; an existing state in the store is used instead of the scenario's start. */
export async function serveScenario(
  scenario: Scenario,
  store: StateStore,
  { place, clock, faults }: ServeOptions,
): Promise<PracticeMachine> {
  let state = await store.load();
  if (!state) await store.save((state = startOf(scenario, randomUUID())));
  const { bits } = state.server;
  const engine = createEngine(store, faults, place);
  const at = scenario.id;

  return {
    kind: 'practice',
    scenario: scenario.id,
    registry: practiceRegistry(engine, bits),
    services: practiceServices(engine, clock),
    files: practiceFiles(engine, clock),
    witness: practiceWitness(() => store.bytes(), faults),
    async describe() {
      await faults.before?.('describe', at);
      return (await engine.state()).server;
    },
    restart: () => engine.act('restart', at, (now) => ({ next: restarted(now), answer: undefined })),
    reset: () => engine.act('reset', at, (now) => ({ next: startOf(scenario, now.server.id), answer: undefined })),
  };
}

/** Whether a practice server differs from its scenario's start; false if never opened. @throws as opening it does */
export async function isPracticeTouched(id: string, stateFile: string): Promise<boolean> {
  const scenario = scenarioOf(id);
  const state = await storeFor(scenario, stateFile, {}).load();
  return state !== null && encodeState(state) !== encodeState(stored(startOf(scenario, state.server.id)));
}

/** A state as it reads back from its file. */
function stored(state: PracticeState): PracticeState {
  return decodeState(Buffer.from(encodeState(state)));
}

/** Creates the state file anew from the scenario, whatever is in it: the way out of an unreadable one. */
export async function renewPracticeState(id: string, stateFile: string): Promise<void> {
  const scenario = scenarioOf(id);
  await storeFor(scenario, stateFile, {}).save(startOf(scenario, randomUUID()));
}

function storeFor(scenario: Scenario, stateFile: string | null, faults: Faults): StateStore {
  return stateFile === null ? memoryStore() : fileStore(stateFile, scenario.id, faults);
}

function startOf(scenario: Scenario, id: string): PracticeState {
  return assemble(scenario.id, { ...scenario.server, id }, scenario.contents);
}
