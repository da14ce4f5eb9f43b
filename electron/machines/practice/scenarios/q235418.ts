import { file } from '../build';
import { defineScenario } from '../scenario';
import {
  exchange55,
  installSession,
  keyManagement55,
  KM_PROGRAM,
  LOG_INITIALIZED,
  logText,
  nt4,
  SETUP_LOG,
} from '../server-parts';

/** A password like those Key Management generates; it opens nothing. */
const PASSWORD = 'RZQLNDKXWTEAMVH';

/**
 * Q235418: someone put the password after the program's path, so that the service starts unattended; Update cannot find
 * the file.
 */
export const q235418 = defineScenario({
  id: 'q235418',
  server: nt4(),
  contents: [
    exchange55({ build: 2448 }),
    keyManagement55({ build: 2448, imagePath: `${KM_PROGRAM} ${PASSWORD}` }),
    file(SETUP_LOG, {
      text: logText(installSession, [LOG_INITIALIZED, 'ID no: 0xc0020002']),
      modified: '2000-03-08T07:40:00.000Z',
    }),
  ],
});
