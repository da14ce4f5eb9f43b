import { defineScenario } from '../scenario';
import { exchange55, keyManagement55, nt4 } from '../server-parts';

/** Key Management works here: program, keys, database, a running service. Removing it would cost the keys. */
export const healthy = defineScenario({
  id: 'healthy',
  server: nt4(),
  contents: [exchange55({ build: 2653 }), keyManagement55({ build: 2653, state: 'running' })],
});
