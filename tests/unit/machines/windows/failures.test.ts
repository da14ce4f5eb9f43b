import { describe, expect, it } from 'vitest';
import { Win32Failure } from '../../../../electron/machines/windows/native/win32';
import {
  asReading,
  asRepairError,
  at,
  keyWhere,
  refuseNul,
  saysMissing,
} from '../../../../electron/machines/windows/registry/failures';

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\KMServer';

function failing(code: number): () => never {
  return () => {
    throw new Win32Failure('RegOpenKeyExW', code);
  };
}

function caught(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
}

describe('a failure of the registry', () => {
  it.each([
    [5, 'E-REG-DENIED'],
    [1018, 'E-REG-KEY-DELETED'],
    [2, 'E-REG-FAILED'],
    [1450, 'E-REG-FAILED'],
  ])('with Win32 error %d is %s, with its number and its key', (win32, code) => {
    const failure = caught(() => at(KEY, failing(win32)));
    expect(asReading(failure)).toEqual({ state: 'unreadable', code, at: KEY, win32 });
    expect(asRepairError(failure)).toMatchObject({ name: 'RepairError', code, where: KEY, win32 });
  });

  it('keeps the key where it happened on its way up through the keys above', () => {
    const failure = caught(() => at(KEY, () => at(`${KEY}\\Deep`, failing(5))));
    expect(asReading(failure).at).toBe(`${KEY}\\Deep`);
  });

  it('is never made of a programming error, which is passed on', () => {
    const bug = new TypeError('x is not a function');
    expect(() =>
      asReading(
        caught(() =>
          at(KEY, () => {
            throw bug;
          }),
        ),
      ),
    ).toThrow(bug);
    expect(asRepairError(bug)).toBe(bug);
  });

  it.each([
    [2, true],
    [3, true],
    [5, false],
    [1018, false],
  ])('with Win32 error %d means "no such key": %s', (win32, missing) => {
    expect(saysMissing(caught(() => at(KEY, failing(win32))))).toBe(missing);
  });

  it('is raised for names that Win32 would cut at their NUL', () => {
    expect(asReading(caught(() => refuseNul('a\0b', KEY)))).toEqual({
      state: 'unreadable',
      code: 'E-REG-NAME-NOT-WIN32',
      at: KEY,
    });
    expect(asReading(caught(() => keyWhere({ view: '64', path: 'SOFTWARE\\a\0b' }))).code).toBe('E-REG-NAME-NOT-WIN32');
    expect(keyWhere({ view: '64', path: 'SOFTWARE\\Microsoft\\Exchange\\KMServer' })).toBe(KEY);
  });
});
