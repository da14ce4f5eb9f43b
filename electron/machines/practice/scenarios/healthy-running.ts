import { file } from '../build';
import { defineScenario } from '../scenario';
import { exchange55, installSession, keyManagement55, LOG_INITIALIZED, logText, nt4, SETUP_LOG } from '../server-parts';

/** The error number of Q290226 on a server whose Key Management works: the number alone decides nothing. */
export const healthyRunning = defineScenario({
  id: 'healthy-running',
  server: nt4(),
  contents: [
    exchange55({ build: 2650 }),
    keyManagement55({ build: 2650, state: 'running' }),
    file(SETUP_LOG, {
      text: logText(installSession, [LOG_INITIALIZED, 'Creating services', 'Copying files', 'ID no: 0xc0020002']),
      modified: '2001-01-17T09:20:00.000Z',
    }),
  ],
});
