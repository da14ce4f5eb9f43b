import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startElevated } from '../../../../electron/machines/windows/elevation';

const windows = vi.hoisted(() => ({ answer: 1, error: 0, asked: [] as Record<string, unknown>[] }));

vi.mock('../../../../electron/machines/windows/native/shell-functions', () => ({
  shell: () => ({
    info: 'SHELLEXECUTEINFOW',
    ShellExecuteExW: (info: Record<string, unknown>) => {
      windows.asked.push(info);
      return windows.answer;
    },
  }),
}));
vi.mock('../../../../electron/machines/windows/native/load', () => ({
  koffi: () => ({ sizeof: () => 112 }),
  once: (make: unknown) => make,
}));
vi.mock('../../../../electron/machines/windows/native/win32', () => ({
  lastError: () => windows.error,
  wide: (text: string) => text,
}));

/** A lab cannot test this: only a person can answer the question of Windows. */
describe('starting with administrator rights', () => {
  beforeEach(() => Object.assign(windows, { answer: 1, error: 0, asked: [] }));
  const start = () => startElevated({ file: 'C:\\Tools\\app.exe', parameters: '--elevated=x', window: 7n });

  it('asks with the verb of the shell, above the window and without a working folder', () => {
    expect(start()).toBe('started');
    expect(windows.asked).toEqual([
      expect.objectContaining({
        cbSize: 112,
        lpVerb: 'runas',
        lpFile: 'C:\\Tools\\app.exe',
        lpParameters: '--elevated=x',
        hwnd: 7n,
        lpDirectory: null,
      }),
    ]);
  });

  it('reports that the user declined (1223)', () => {
    Object.assign(windows, { answer: 0, error: 1223 });
    expect(start()).toBe('declined');
  });

  it.each([5, 2, 1260])('reports any other refusal of Windows (%i)', (error) => {
    Object.assign(windows, { answer: 0, error });
    expect(start).toThrow(expect.objectContaining({ code: 'E-ELEVATION-FAILED', where: 'C:\\Tools\\app.exe', win32: error }));
  });
});
