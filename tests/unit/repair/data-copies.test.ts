import { describe, expect, test } from 'vitest';
import { bytesOf, copiesOf } from '../../../electron/repair/data-copies';

const FILE = { path: 'kmsmdb.edb', size: 7, sha256: 'a'.repeat(64) };
const COPY = { from: 'C:\\exchsrvr\\Kmsdata', to: 'C:\\exchsrvr\\Kmsdata-copy', files: [FILE, { ...FILE, size: 5 }] };

describe('the copies a journal tells of', () => {
  test('are read as they were written', () => {
    expect(copiesOf({ copies: [COPY] })).toEqual([COPY]);
    expect(bytesOf(COPY.files)).toBe(12);
  });

  test.each([
    ['are not told of', undefined],
    ['are no list', 'C:\\copy'],
    ['have a digest that is none', [{ ...COPY, files: [{ ...FILE, sha256: 'x' }] }]],
    ['have a size that is none', [{ ...COPY, files: [{ ...FILE, size: -1 }] }]],
    ['have what a later version adds', [{ ...COPY, verified: true }]],
  ])('are none where they %s: nothing is claimed that is not understood', (_, copies) => {
    expect(copiesOf({ copies })).toEqual([]);
  });
});
