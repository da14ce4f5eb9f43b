import { defineScenario } from '../scenario';
import { exchange55, nt4 } from '../server-parts';

/** Exchange 5.5 SP4 that never had Key Management. */
export const clean = defineScenario({
  id: 'clean',
  server: nt4(),
  contents: [exchange55({ build: 2653 })],
});
