import { EventEmitter } from 'node:events';
import { beforeEach, describe, expect, it, vi } from 'vitest';
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
  /** Whether the close went through. */
  close(): boolean {
    const event = { preventDefault: vi.fn() };
    this.emit('close', event);
    return event.preventDefault.mock.calls.length === 0;
  }
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function setUp(acting: boolean) {
  const window = new FakeWindow();
  let release = (): void => undefined;
  const closing = {
    acting: vi.fn(() => acting),
    stopAfterItem: vi.fn(async () => undefined),
    settle: vi.fn(() => new Promise<void>((resolve) => (release = resolve))),
  };
  guardClose(window as unknown as Parameters<typeof guardClose>[0], closing);
  return { window, closing, release: () => release() };
}

describe('closing the window', () => {
  beforeEach(() => showMessageBox.mockReset());

  it('just happens while nothing runs', () => {
    const { window } = setUp(false);
    expect(window.close()).toBe(true);
    expect(showMessageBox).not.toHaveBeenCalled();
  });

  it('asks while an act runs; Enter and Escape keep it open', async () => {
    showMessageBox.mockResolvedValue({ response: KEEP_OPEN });
    const { window, closing } = setUp(true);
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
    expect(closing.stopAfterItem).not.toHaveBeenCalled();
    expect(window.destroyed).toBe(false);
    expect(window.close()).toBe(false);
    expect(showMessageBox).toHaveBeenCalledTimes(2);
  });

  it('stops after the item and closes only when nothing runs any more', async () => {
    showMessageBox.mockResolvedValue({ response: STOP });
    const { window, closing, release } = setUp(true);
    window.close();
    await turn();
    expect(closing.stopAfterItem).toHaveBeenCalledTimes(1);
    expect(window.destroyed).toBe(false);
    closing.acting.mockReturnValue(false);
    expect(window.close()).toBe(false);
    expect(showMessageBox).toHaveBeenCalledTimes(1);
    release();
    await turn();
    expect(window.destroyed).toBe(true);
  });
});
