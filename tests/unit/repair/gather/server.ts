import { assemble } from '../../../../electron/machines/practice/assemble';
import type { Contents } from '../../../../electron/machines/practice/build';
import { createEngine } from '../../../../electron/machines/practice/engine';
import type { Faults } from '../../../../electron/machines/practice/faults';
import { practiceFiles } from '../../../../electron/machines/practice/files/port';
import { practiceRegistry } from '../../../../electron/machines/practice/registry/port';
import { nt4, type ServerFacts } from '../../../../electron/machines/practice/server-parts';
import { practiceServices } from '../../../../electron/machines/practice/services/port';
import { memoryStore } from '../../../../electron/machines/practice/state/store';
import { practiceWitness } from '../../../../electron/machines/practice/witness';
import type { Clock, Machine } from '../../../../electron/machines/ports';
import type { Evidence } from '../../../../electron/domain/evidence';
import { gatherEvidence, type HeldEvidence } from '../../../../electron/repair/gather';

export const clock: Clock = { now: () => new Date('2002-01-01T00:00:00Z'), sleep: () => Promise.resolve() };

/** A simulated server with these contents and no scenario. */
export async function serverWith(contents: Contents, server: ServerFacts = nt4(), faults: Faults = {}): Promise<Machine> {
  const store = memoryStore();
  await store.save(assemble('test', { ...server, id: 'test' }, contents));
  const engine = createEngine(store, faults, 'test');
  return {
    kind: 'practice',
    registry: practiceRegistry(engine, server.bits),
    services: practiceServices(engine, clock),
    files: practiceFiles(engine, clock),
    witness: practiceWitness(store.bytes, faults),
    describe: async () => (await engine.state()).server,
  };
}

export async function gatherFrom(
  contents: Contents,
  held: HeldEvidence = {},
  server?: ServerFacts,
  faults?: Faults,
): Promise<Evidence> {
  const machine = await serverWith(contents, server, faults);
  return gatherEvidence(machine, await machine.describe(), held);
}
