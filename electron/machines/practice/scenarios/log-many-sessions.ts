import { file } from '../build';
import { defineScenario } from '../scenario';
import { installSession, LOG_INITIALIZED, logText, SETUP_LOG, silentSession } from '../server-parts';
import { unitsOf } from '../state/value-form';
import { q290226 } from './q290226';

const failed = (id: string): readonly string[] => [LOG_INITIALIZED, 'Creating services', `ID no: ${id}`];

/**
 * Years of Setup in one UTF-16 file without a byte order mark. Other errors came and went; the last session has one
 * line.
 */
export const logManySessions = defineScenario({
  id: 'log-many-sessions',
  server: q290226.server,
  contents: [
    q290226.contents,
    file(SETUP_LOG, {
      data: Uint8Array.from(
        unitsOf(
          logText(installSession, failed('0xc0020422'), installSession, failed('0xc0020003'), installSession, silentSession),
        ),
      ),
      modified: '2001-08-21T07:30:00.000Z',
    }),
  ],
});
