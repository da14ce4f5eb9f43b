import { describe, expect, it } from 'vitest';
import { isSupported, newestMajors } from '../../../build/packaging/electron-support';

const RELEASED = [
  '9.4.4',
  '43.1.0',
  '44.0.0',
  '44.2.1',
  '45.0.0-beta.3',
  '45.4.1',
  '46.0.0',
  '47.0.0-alpha.1',
  '47.0.0-nightly.20260101',
];

describe('the check for a supported Electron', () => {
  it('counts the newest three released majors, and no previews', () => {
    expect(newestMajors(RELEASED)).toEqual([46, 45, 44]);
  });

  it.each([
    ['46.0.0', true],
    ['44.0.0', true],
    ['43.1.0', false],
    ['47.0.0-alpha.1', false],
    ['9.4.4', false],
    ['', false],
  ])('answers for version “%s”: %s', (version, supported) => {
    expect(isSupported(version, RELEASED)).toBe(supported);
  });
});
