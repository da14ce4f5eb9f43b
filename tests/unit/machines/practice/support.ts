import type { Contents } from '../../../../electron/machines/practice/build';
import { withThings } from '../../../../electron/machines/practice/assemble';
import type { Faults } from '../../../../electron/machines/practice/faults';
import { serveScenario } from '../../../../electron/machines/practice/practice';
import type { PracticeMachine } from '../../../../electron/machines/practice';
import { defineScenario } from '../../../../electron/machines/practice/scenario';
import { nt4 } from '../../../../electron/machines/practice/server-parts';
import { fileStore, memoryStore } from '../../../../electron/machines/practice/state/store';
import type { Clock } from '../../../../electron/machines/ports';

export const realClock: Clock = {
  now: () => new Date(),
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** A clock that advances only by `pass` and `sleep`. */
export function fakeClock(): Clock & { pass(milliseconds: number): void } {
  let now = Date.UTC(2001, 7, 20, 18, 0, 0);
  return {
    now: () => new Date(now),
    sleep: async (milliseconds) => void (now += milliseconds),
    pass: (milliseconds) => void (now += milliseconds),
  };
}

export interface TestServer {
  readonly bits?: 32 | 64;
  readonly elevated?: boolean;
  readonly contents?: Contents;
  readonly stateFile?: string | null;
  readonly clock?: Clock;
  readonly faults?: Faults;
}

/** A bare server with only these contents, and a way to add more. */
export async function machineOn({
  bits = 32,
  elevated = true,
  contents = [],
  stateFile = null,
  clock = realClock,
  faults = {},
}: TestServer): Promise<{
  readonly machine: PracticeMachine;
  add(...things: Contents): Promise<void>;
}> {
  const scenario = defineScenario({ id: 'clean', server: nt4({ bits, elevated }), contents });
  const store = stateFile === null ? memoryStore() : fileStore(stateFile, 'clean', faults);
  const machine = await serveScenario(scenario, store, { place: stateFile ?? 'memory', clock, faults });
  return {
    machine,
    async add(...things) {
      const state = await store.load();
      if (state) await store.save(withThings(state, things));
    },
  };
}
