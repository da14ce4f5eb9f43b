import { SETUP_KEY } from '../../../domain/articles';
import { file, key, noFile } from '../build';
import { defineScenario } from '../scenario';
import { EXCHSRVR, exchange55, installSession, LOG_INITIALIZED, logText, nt4, SETUP_LOG } from '../server-parts';

/** Q246086: someone made room on the disk. Key Management was never here. */
export const missingFiles = defineScenario({
  id: 'missing-files',
  server: nt4(),
  contents: [
    exchange55({ build: 2448 }),
    key(SETUP_KEY, { Internet: `${EXCHSRVR}\\connect\\msexcimc` }),
    noFile(`${EXCHSRVR}\\bin\\emsmta.exe`),
    file(SETUP_LOG, {
      text: logText(installSession, [LOG_INITIALIZED, 'Copying files', 'ID no: 0xc0020002']),
      modified: '1999-12-01T10:05:00.000Z',
    }),
  ],
});
