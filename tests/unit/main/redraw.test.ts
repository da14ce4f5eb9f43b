import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { redrawWhenSettled } from '../../../electron/main/redraw';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('the window is drawn again when views have stopped coming, and once more for a busy machine', () => {
  const invalidate = vi.fn();
  const handed = redrawWhenSettled({ invalidate, isDestroyed: () => false });
  for (let view = 0; view < 5; view++) {
    handed();
    vi.advanceTimersByTime(100);
  }
  expect(invalidate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(invalidate).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(60_000);
  expect(invalidate).toHaveBeenCalledTimes(2);
  handed();
  vi.advanceTimersByTime(60_000);
  expect(invalidate).toHaveBeenCalledTimes(4);
});

it('a window that is gone is left alone', () => {
  const invalidate = vi.fn();
  redrawWhenSettled({ invalidate, isDestroyed: () => true })();
  vi.advanceTimersByTime(60_000);
  expect(invalidate).not.toHaveBeenCalled();
});
