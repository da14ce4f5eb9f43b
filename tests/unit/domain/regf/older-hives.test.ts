import { expect, test, describe } from 'vitest';
import { findHiveKey, openHive, treeOfHive } from '../../../../electron/domain/regf/hive';
import { replayOldLog } from '../../../../electron/domain/regf/old-log';
import { firstUnplanned } from '../../../../electron/domain/regf/prove-change';
import { scanHive } from '../../../../electron/machines/offline/witness/scan-hive';
import { changed, hiveOf, key } from '../../machines/offline/server-disk';
import { sealed } from './blank-hive';
import { oldLogOf } from './old-log';

/** Hives of Windows NT 4.0 and 2000 are written as these systems wrote them. */

const keys = (count: number) => Array.from({ length: count }, (_, i) => key(`k${String(i).padStart(5, '0')}`));

/** The marks of the list of subkeys of `Many`: its own, and the marks of its leaves. */
function listOf(bytes: Uint8Array): readonly string[] {
  const hive = Buffer.from(bytes);
  const at = hive.indexOf(Buffer.from('Many')) - 76;
  const list = 4096 + hive.readUInt32LE(at + 28) + 4;
  const mark = hive.toString('latin1', list, list + 2);
  if (mark !== 'ri') return [mark];
  const leaves = Array.from({ length: hive.readUInt16LE(list + 2) }, (_, i) => 4096 + hive.readUInt32LE(list + 4 + i * 4) + 4);
  return [mark, ...new Set(leaves.map((leaf) => hive.toString('latin1', leaf, leaf + 2)))];
}

describe('a long list of subkeys', () => {
  test.each([
    [3, 400, ['lf']],
    [3, 800, ['li']],
    [3, 5000, ['ri', 'li']],
    [5, 400, ['lh']],
    [5, 5000, ['ri', 'lh']],
  ] as const)('in a hive of version 1.%i with %i keys is %s', (minor, count, marks) => {
    const hive = hiveOf([key('Many', {}, keys(count))], minor);
    expect(listOf(hive)).toEqual(marks);
    for (const read of [openHive, scanHive]) expect(findHiveKey(read(hive, ''), ['Many'])?.subkeys()).toHaveLength(count);
    const change = { kind: 'delete-key', parts: ['Many', 'k00001'] } as const;
    for (const read of [openHive, scanHive])
      expect(firstUnplanned(read(hive, ''), read(changed(hive, change), ''), change)).toBeNull();
  });
});

describe('the place where Windows looked last in a list', () => {
  const withMark = (): Uint8Array => {
    const hive = Buffer.from(hiveOf([key('Many', { a: 1, b: 2 }, keys(3))]));
    hive.writeUInt32LE(2, hive.indexOf(Buffer.from('Many')) - 76 + 68);
    return sealed(hive);
  };
  const markIn = (hive: Uint8Array): number =>
    Buffer.from(hive).readUInt32LE(Buffer.from(hive).indexOf(Buffer.from('Many')) - 76 + 68);

  test('is forgotten when the list gets shorter, and kept when it does not', () => {
    const hive = withMark();
    expect(markIn(changed(hive, { kind: 'delete-key', parts: ['Many', 'k00002'] }))).toBe(0);
    expect(markIn(changed(hive, { kind: 'delete-value', parts: ['Many'], name: 'b' }))).toBe(0);
    expect(markIn(changed(hive, { kind: 'write-tree', parts: ['Many'], tree: key('Many', { c: 3 }) }))).toBe(2);
  });
});

describe('a value of more than 1 MB', () => {
  const tree = (size: number) => ({ name: 'Big', values: [{ name: 'x', type: 3, data: new Uint8Array(size) }], subkeys: [] });
  const write = (minor: number, size: number) =>
    changed(hiveOf([], minor), { kind: 'write-tree', parts: ['Big'], tree: tree(size) });

  test('is refused before version 1.4 and kept in pieces from then on', () => {
    expect(() => write(3, 1024 * 1024 + 1)).toThrow('E-HIVE-VALUE-TOO-LARGE');
    for (const hive of [write(3, 1024 * 1024), write(5, 2 * 1024 * 1024)])
      expect(findHiveKey(openHive(hive, ''), ['Big'])?.values()).toHaveLength(1);
  });
});

describe('a log of the old format', () => {
  const before = hiveOf([key('A', { x: 'old' })]);
  const after = changed(before, { kind: 'write-tree', parts: ['A'], tree: key('A', { x: 'new text that is longer', y: 1 }) });

  test('completes a hive whose write was cut short at any sector', () => {
    for (let cut = 0; cut <= after.length; cut += 512) {
      const { hive, log } = oldLogOf(before, after, cut);
      const whole = replayOldLog(hive, log, 'SOFTWARE');
      expect(treeOfHive(openHive(whole!, ''))).toEqual(treeOfHive(openHive(after, '')));
      expect(treeOfHive(scanHive(whole!, ''))).toEqual(treeOfHive(scanHive(after, '')));
    }
  });

  test('completes nothing if it is of another write, is cut short itself, or has another format', () => {
    const { hive, log } = oldLogOf(before, after, 5120);
    const spoilt = (change: (log: Buffer) => void): Uint8Array => {
      const copy = Buffer.from(log);
      change(copy);
      return sealed(copy);
    };
    for (const other of [
      spoilt((copy) => [4, 8].forEach((at) => copy.writeUInt32LE(copy.readUInt32LE(at) + 1, at))),
      spoilt((copy) => copy.writeUInt32LE(copy.readUInt32LE(4) + 1, 4)),
      spoilt((copy) => copy.writeUInt32LE(1, 12)),
      spoilt((copy) => copy.write('HvLE', 512)),
      log.subarray(0, log.length - 1),
      log.subarray(0, 300),
      new Uint8Array(),
    ])
      expect(replayOldLog(hive, other, 'SOFTWARE')).toBeNull();
    const torn = Buffer.from(hive);
    torn[508]! ^= 1;
    expect(replayOldLog(torn, log, 'SOFTWARE')).toBeNull();
  });
});
