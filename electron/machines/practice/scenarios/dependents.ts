import { KMS_SERVICE } from '../../../domain/articles';
import { file, promptly, service } from '../build';
import { defineScenario } from '../scenario';
import { installedService } from '../server-parts';
import { q290226 } from './q290226';

/** Nothing of Exchange depends on Key Management (Q143380); a third-party monitoring program does. */
export const dependents = defineScenario({
  id: 'dependents',
  server: q290226.server,
  contents: [
    q290226.contents,
    service(KMS_SERVICE, { state: 'running', stop: promptly }),
    file('C:\\Program Files\\KeyWatch\\keywatch.exe', { size: 90_112, version: '1.2.0.0' }),
    installedService('KeyWatch', {
      displayName: 'Key Watch Monitor',
      imagePath: '"C:\\Program Files\\KeyWatch\\keywatch.exe"',
      start: 2,
      dependsOn: [KMS_SERVICE],
      account: 'LocalSystem',
      state: 'running',
      stop: promptly,
    }),
  ],
});
