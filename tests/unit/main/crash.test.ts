import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isOneTooMany, reloadAfterCrash, reportFailingHelpers } from '../../../electron/main/crash';

const showMessageBox = vi.hoisted(() => vi.fn());
const listeners = vi.hoisted(() => new Map<string, (event: unknown, details: { type: string; reason: string }) => void>());
vi.mock('electron', () => ({
  dialog: { showMessageBox },
  app: {
    isReady: () => true,
    getPath: () => '/nowhere',
    getPreferredSystemLanguages: () => ['en'],
    on: (name: string, listener: (event: unknown, details: { type: string; reason: string }) => void) =>
      listeners.set(name, listener),
  },
}));

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

beforeEach(() => showMessageBox.mockReset());

describe('a page that crashes', () => {
  it('has crashed too often at the third crash within a minute', () => {
    expect(isOneTooMany([], 100_000)).toBe(false);
    expect(isOneTooMany([90_000], 100_000)).toBe(false);
    expect(isOneTooMany([90_000, 95_000], 100_000)).toBe(true);
    expect(isOneTooMany([30_000, 39_999, 95_000], 100_000)).toBe(false);
  });

  function setUp(response: number) {
    showMessageBox.mockResolvedValue({ response });
    const webContents = new EventEmitter();
    const window = { webContents, isDestroyed: () => false, close: vi.fn() };
    const load = vi.fn(async () => undefined);
    reloadAfterCrash(window as unknown as Parameters<typeof reloadAfterCrash>[0], load);
    const crash = (reason: string): boolean => webContents.emit('render-process-gone', {}, { reason });
    return { window, load, crash };
  }

  it.each(['crashed', 'oom', 'killed', 'launch-failed', 'integrity-failure'])('is loaded again twice (%s)', (reason) => {
    const { load, crash } = setUp(0);
    crash(reason);
    crash(reason);
    expect(load).toHaveBeenCalledTimes(2);
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('is loaded a third time only if the user wants it', async () => {
    const { window, load, crash } = setUp(0);
    for (let n = 0; n < 3; n++) crash('crashed');
    await turn();
    expect(showMessageBox).toHaveBeenCalledWith(
      window,
      expect.objectContaining({ message: 'The window stopped working', buttons: ['Show it again', 'Close'] }),
    );
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('failed three times within a minute, however often it failed before', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { window, crash } = setUp(0);
      crash('crashed');
      vi.advanceTimersByTime(61_000);
      for (let n = 0; n < 3; n++) crash('crashed');
      await turn();
      const detail = expect.stringMatching(/^It failed 3 times within a minute/) as string;
      expect(showMessageBox).toHaveBeenCalledWith(window, expect.objectContaining({ detail }));
    } finally {
      vi.useRealTimers();
    }
  });

  it('is closed if the user does not want it again', async () => {
    const { window, load, crash } = setUp(1);
    for (let n = 0; n < 3; n++) crash('crashed');
    await turn();
    expect([load.mock.calls.length, window.close.mock.calls.length]).toEqual([2, 1]);
  });

  it('may crash again while it loads', async () => {
    const { load, crash } = setUp(0);
    load.mockRejectedValue(new Error('ERR_ABORTED'));
    crash('crashed');
    await turn();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is not loaded again if it ended normally', () => {
    const { load, crash } = setUp(0);
    crash('clean-exit');
    expect(load).not.toHaveBeenCalled();
  });
});

describe('a helper process that fails', () => {
  it('is reported once, natively, at the third failure, and not if it was ended on purpose', () => {
    showMessageBox.mockResolvedValue({ response: 0 });
    reportFailingHelpers();
    const gone = (reason: string): void => listeners.get('child-process-gone')?.({}, { type: 'GPU', reason });
    for (const reason of ['clean-exit', 'killed', 'clean-exit', 'crashed', 'crashed']) gone(reason);
    expect(showMessageBox).not.toHaveBeenCalled();
    for (const reason of ['launch-failed', 'crashed', 'crashed', 'crashed']) gone(reason);
    expect(showMessageBox.mock.calls).toEqual([
      [expect.objectContaining({ type: 'error', detail: expect.stringContaining('GPU') as string })],
    ]);
  });
});
