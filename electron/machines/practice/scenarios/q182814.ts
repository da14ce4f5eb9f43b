import { KMS_SERVICE } from '../../../domain/articles';
import { file } from '../build';
import { defineScenario } from '../scenario';
import {
  EXCHSRVR,
  exchange55,
  installedService,
  installSession,
  LOG_INITIALIZED,
  logText,
  nt4,
  SECURITY_FOLDER,
  SETUP_LOG,
} from '../server-parts';

/** Q182814: Exchange 5.0 SP2 (build 1460, Q158530); an earlier upgrade left the service key of its KM Server behind. */
export const q182814 = defineScenario({
  id: 'q182814',
  server: nt4(),
  contents: [
    exchange55({ build: 1460 }),
    ['mad.exe', 'dsamain.exe', 'store.exe', 'emsmta.exe', 'admin.exe'].map((name) =>
      file(`${EXCHSRVR}\\bin\\${name}`, { size: 1_120_000, version: '5.0.1460.13' }),
    ),
    installedService(KMS_SERVICE, {
      displayName: 'Microsoft Exchange Key Management Server',
      imagePath: `${SECURITY_FOLDER}\\BIN\\KMSERVER.EXE`,
      start: 3,
      dependsOn: ['MSExchangeDS'],
    }),
    file(SETUP_LOG, {
      text: logText(installSession, [LOG_INITIALIZED, 'ID no: 0xc0020003']),
      modified: '1998-05-19T12:15:00.000Z',
    }),
  ],
});
