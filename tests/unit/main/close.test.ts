import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActingView } from '../../../electron/contract/wizard/views';
import { guardClose } from '../../../electron/main/close';

const showMessageBox = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({
  dialog: { showMessageBox },
  app: { isReady: () => true, getPreferredSystemLanguages: () => ['en-GB'], getPath: () => 'none' },
}));

const KEEP_OPEN = 0;
const STOP = 1;

class FakeWindow extends EventEmitter {
  destroyed = false;
  destroy(): void {
    this.destroyed = true;
  }
  /** Returns whether the close went through. */
  close(): boolean {
    const event = { preventDefault: vi.fn() };
    this.emit('close', event);
    return event.preventDefault.mock.calls.length === 0;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const REMOVAL = { kind: 'removal', end: 'stopAfterItem' } as const;

function setUp(acting: ActingView | null) {
  const window = new FakeWindow();
  let release = (): void => undefined;
  const closing = {
    acting: vi.fn(() => acting),
    end: vi.fn(async () => undefined),
    settle: vi.fn(() => new Promise<void>((resolve) => (release = resolve))),
  };
  guardClose(window as unknown as Parameters<typeof guardClose>[0], closing);
  return { window, closing, release: () => release() };
}

describe('closing the window', () => {
  beforeEach(() => showMessageBox.mockReset());

  it('happens at once while nothing runs', () => {
    const { window } = setUp(null);
    expect(window.close()).toBe(true);
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('asks first while an act runs; Enter and Escape keep the window open', async () => {
    showMessageBox.mockResolvedValue({ response: KEEP_OPEN });
    const { window, closing } = setUp(REMOVAL);
    expect(window.close()).toBe(false);
    await turn();
    expect(showMessageBox).toHaveBeenCalledWith(
      window,
      expect.objectContaining({
        message: 'The program is still at work. Closing the window does not stop it.',
        buttons: ['Keep open', 'Close after the current step'],
        defaultId: KEEP_OPEN,
        cancelId: KEEP_OPEN,
      }),
    );
    expect(closing.end).not.toHaveBeenCalled();
    expect(window.destroyed).toBe(false);
    expect(window.close()).toBe(false);
    expect(showMessageBox).toHaveBeenCalledTimes(2);
  });

  it('stops after the current item and takes effect only when nothing runs any more', async () => {
    showMessageBox.mockResolvedValue({ response: STOP });
    const { window, closing, release } = setUp(REMOVAL);
    window.close();
    await turn();
    expect(closing.end).toHaveBeenCalledExactlyOnceWith('stopAfterItem');
    expect(window.destroyed).toBe(false);
    closing.acting.mockReturnValue(null);
    expect(window.close()).toBe(false);
    expect(showMessageBox).toHaveBeenCalledTimes(1);
    release();
    await turn();
    expect(window.destroyed).toBe(true);
  });

  it.each([
    ['copy', 'cancelCopy', 'The key database is being copied. Nothing was removed.', 'Stop copying and close'],
    ['backup', null, 'A backup is being made and proven. Nothing was removed.', 'Close when it is done'],
    ['stop', 'stopWaiting', 'A service is stopping. Closing the window does not start it again.', 'Stop waiting and close'],
    ['undo', null, 'An undo is running. It is not stopped halfway.', 'Close when it is done'],
  ] as const)('says what runs: %s', async (kind, end, message, button) => {
    showMessageBox.mockResolvedValue({ response: STOP });
    const { window, closing, release } = setUp({ kind, end });
    window.close();
    await turn();
    expect(showMessageBox).toHaveBeenCalledWith(window, expect.objectContaining({ message, buttons: ['Keep open', button] }));
    expect(closing.end.mock.calls).toEqual(end === null ? [] : [[end]]);
    release();
    await turn();
    expect(window.destroyed).toBe(true);
  });

  it('waits for a step without asking', async () => {
    const { window, release } = setUp({ kind: 'step', end: null });
    expect(window.close()).toBe(false);
    await turn();
    expect(showMessageBox).not.toHaveBeenCalled();
    expect(window.destroyed).toBe(false);
    release();
    await turn();
    expect(window.destroyed).toBe(true);
  });
});
