import { describe, expect, test } from 'vitest';
import { bytesOf, copiesOf } from '../../../electron/repair/data-copies';

const FILE = { path: 'kmsmdb.edb', size: 7, sha256: 'a'.repeat(64) };
const COPY = { from: 'C:\\exchsrvr\\Kmsdata', to: 'C:\\exchsrvr\\Kmsdata-copy', files: [FILE, { ...FILE, size: 5 }] };

describe('the data copies in a journal', () => {
  test('are read as they were written', () => {
    expect(copiesOf({ copies: [COPY] })).toEqual([COPY]);
    expect(bytesOf(COPY.files)).toBe(12);
  });

  test.each([
    ['are missing', undefined],
    ['are not a list', 'C:\\copy'],
    ['have an invalid digest', [{ ...COPY, files: [{ ...FILE, sha256: 'x' }] }]],
    ['have an invalid size', [{ ...COPY, files: [{ ...FILE, size: -1 }] }]],
    ['have a field of a later version', [{ ...COPY, verified: true }]],
  ])('are ignored as not understood if they %s', (_, copies) => {
    expect(copiesOf({ copies })).toEqual([]);
  });
});
