import { KMSERVER_KEY } from '../../../domain/articles';
import { key } from '../build';
import { defineScenario } from '../scenario';
import { q290226 } from './q290226';

/** Q290226 with one key that its permissions let nobody read: neither present nor absent, and impossible to back up. */
export const unreadableKey = defineScenario({
  id: 'unreadable-key',
  server: q290226.server,
  contents: [q290226.contents, key(KMSERVER_KEY, {}, { denied: ['read'] })],
});
