import { vi } from 'vitest';
import type * as Limits from '../../electron/machines/remote/session/limits';
import { lateAt } from './support/late-at';

/** The limits of half a minute and two minutes are seconds here: enough for the stand-in, short for so many changes. */
vi.mock('../../electron/machines/remote/session/limits', async (original) => ({
  ...(await original<typeof Limits>()),
  Patience: { CONNECT: 10_000, CALL: 5_000, STOP: 5_000, SAVE: 5_000 },
}));

lateAt('undo', { first: 0, step: 2 });
