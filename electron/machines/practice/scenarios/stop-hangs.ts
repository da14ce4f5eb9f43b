import { KMS_SERVICE } from '../../../domain/articles';
import { hanging, service } from '../build';
import { defineScenario } from '../scenario';
import { q290226 } from './q290226';

/** The service takes the stop request and never arrives: a time-out is no success, and nothing is removed. */
export const stopHangs = defineScenario({
  id: 'stop-hangs',
  server: q290226.server,
  contents: [q290226.contents, service(KMS_SERVICE, { state: 'running', stop: hanging })],
});
