import { key } from '../build';
import { defineScenario } from '../scenario';
import { EXCHSRVR } from '../server-parts';
import { q290226 } from './q290226';

/** Q290226 on a server between two states: Setup left files to be replaced at a restart that nobody made. */
export const restartPending = defineScenario({
  id: 'restart-pending',
  server: q290226.server,
  contents: [
    q290226.contents,
    key('SYSTEM\\CurrentControlSet\\Control\\Session Manager', {
      PendingFileRenameOperations: [`\\??\\${EXCHSRVR}\\bin\\exc1a.tmp`, `!\\??\\${EXCHSRVR}\\bin\\exchmem.dll`],
    }),
  ],
});
