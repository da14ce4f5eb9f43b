import { SERVICES_KEY, SETUP_KEY } from '../../../domain/articles';
import { file, key } from '../build';
import { defineScenario } from '../scenario';
import { EXCHSRVR, exchange55, installSession, LOG_INITIALIZED, logText, nt4, SETUP_LOG } from '../server-parts';

/** Q274197: the same error number, another leftover. Outlook Web Access and its web server were removed by hand. */
export const webConnector = defineScenario({
  id: 'web-connector',
  server: nt4(),
  contents: [
    exchange55({ build: 2448 }),
    key(SETUP_KEY, { 'Web Connector': EXCHSRVR }),
    // Setup recreates the key, without values, before it stops.
    key(`${SERVICES_KEY}\\MSExchangeWEB`),
    file(SETUP_LOG, {
      text: logText(installSession, [LOG_INITIALIZED, 'ID no: 0xc0020002']),
      modified: '2000-09-04T16:00:00.000Z',
    }),
  ],
});
