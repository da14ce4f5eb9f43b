import { KMS_SERVICE } from '../../../domain/articles';
import { file } from '../build';
import { defineScenario } from '../scenario';
import {
  exchange55,
  installedService,
  installSession,
  logText,
  nt4,
  SECURITY_FOLDER,
  SETUP_LOG,
  silentSession,
} from '../server-parts';

/**
 * Q196171: a 4.0 or 5.0 KM Server was "removed" by deleting its folder; 5.5 was installed later, without one. The path
 * shows it (Q143380).
 */
export const q196171 = defineScenario({
  id: 'q196171',
  server: nt4(),
  contents: [
    exchange55({ build: 1960 }),
    installedService(KMS_SERVICE, {
      displayName: 'Microsoft Exchange Key Management Server',
      imagePath: `${SECURITY_FOLDER}\\BIN\\KMSERVER.EXE`,
      start: 3,
      dependsOn: ['MSExchangeDS'],
    }),
    file(SETUP_LOG, { text: logText(installSession, silentSession), modified: '1999-03-02T08:11:00.000Z' }),
  ],
});
