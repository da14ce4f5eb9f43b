import { KMSERVER_KEY, SERVICE_KEY } from '../../../domain/articles';
import { noKey, noService } from '../build';
import { defineScenario } from '../scenario';
import { q290226 } from './q290226';

/** Q290226 half done by hand: two keys are gone; the third "key" was not found: it is a value of Setup (Q149205). */
export const valueNotKey = defineScenario({
  id: 'value-not-key',
  server: q290226.server,
  contents: [q290226.contents, noKey(SERVICE_KEY), noService('MSExchangeKMS'), noKey(KMSERVER_KEY)],
});
