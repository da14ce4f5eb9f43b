import { service, slowly } from '../build';
import { KMS_SERVICE } from '../../../domain/articles';
import { defineScenario } from '../scenario';
import { q290226 } from './q290226';

/** Q290226 with a KM service that was started before its files were deleted: it keeps running and is slow to stop. */
export const q290226Running = defineScenario({
  id: 'q290226-running',
  server: q290226.server,
  contents: [
    q290226.contents,
    service(KMS_SERVICE, { state: 'running', stop: slowly({ takes: 9_000, checkpointEvery: 1_500 }) }),
  ],
});
