import { file, noFile } from '../build';
import { defineScenario } from '../scenario';
import { exchange55, installSession, keyManagement55, KM_PROGRAM, logText, nt4, SETUP_LOG, silentSession } from '../server-parts';

/** Q290226: 5.5 SP2; somebody deleted the program, everything Setup had recorded is still there, and SP3 stops. */
export const q290226 = defineScenario({
  id: 'q290226',
  server: nt4(),
  contents: [
    exchange55({ build: 2448 }),
    keyManagement55({ build: 2448 }),
    noFile(KM_PROGRAM),
    file(SETUP_LOG, { text: logText(installSession, silentSession), modified: '2001-08-20T18:04:00.000Z' }),
  ],
});
