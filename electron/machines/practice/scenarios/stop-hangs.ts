import { KMS_SERVICE } from '../../../domain/articles';
import { hanging, service } from '../build';
import { defineScenario } from '../scenario';
import { q290226 } from './q290226';

/** The service accepts the stop request but never stops: a time-out is not a success, and nothing is removed. */
export const stopHangs = defineScenario({
  id: 'stop-hangs',
  server: q290226.server,
  contents: [q290226.contents, service(KMS_SERVICE, { state: 'running', stop: hanging })],
});
