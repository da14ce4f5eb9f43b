import { vi } from 'vitest';
import type * as Limits from '../../electron/machines/remote/session/limits';
import { lateAt } from './support/late-at';

/** The limits are half a minute and two minutes; here they are seconds, long enough for the stand-in and short enough for every change. */
vi.mock('../../electron/machines/remote/session/limits', async (original) => ({
  ...(await original<typeof Limits>()),
  Patience: { CONNECT: 10_000, CALL: 5_000, STOP: 5_000, SAVE: 5_000 },
}));

lateAt('undo');
