import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { findHiveKey, openHive, treeOfHive } from '../../../../electron/domain/regf/hive';
import { firstUnplanned } from '../../../../electron/domain/regf/prove-change';
import { scanHive } from '../../../../electron/machines/offline/witness/scan-hive';
import { changed, hiveOf, key } from '../../machines/offline/server-disk';
import { sealed } from './blank-hive';
import { haveOracles, keyPaths, keysWithRegfexport } from './oracles';

/** A key with flag 0x40 stands for another: it has a handle such as HKEY_PERFORMANCE_TEXT instead of a value count. */

const folder = mkdtempSync(path.join(tmpdir(), 'predefined-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const HANDLE = 0x8000_0050;

/** `Perflib\009` as Windows writes it, beside a key to be changed. */
function hiveWithHandle(): Uint8Array {
  const hive = Buffer.from(hiveOf([key('Perflib', { Version: 1 }, [key('009')]), key('Other', { x: 1 }, [key('Below')])]));
  for (let at = 4096; at < hive.length - 80; at += 4) {
    if (hive.toString('latin1', at, at + 2) !== 'nk' || hive.toString('latin1', at + 76, at + 79) !== '009') continue;
    hive.writeUInt16LE(hive.readUInt16LE(at + 2) | 0x40, at + 2);
    hive.writeUInt32LE(HANDLE, at + 36);
  }
  return sealed(hive);
}

describe('a key with a predefined handle', () => {
  const hive = hiveWithHandle();

  test('is read by both readers as a key without values', () => {
    for (const read of [openHive, scanHive]) {
      const found = findHiveKey(read(hive, 'SOFTWARE'), ['Perflib', '009']);
      expect(found?.values()).toEqual([]);
      expect(treeOfHive(read(hive, 'SOFTWARE')).subkeys).toHaveLength(2);
    }
  });

  test('stays as it is when other keys are changed, and goes with its parent', () => {
    const change = { kind: 'delete-key', parts: ['Other', 'Below'] } as const;
    const after = changed(hive, change);
    for (const read of [openHive, scanHive]) expect(firstUnplanned(read(hive, ''), read(after, ''), change)).toBeNull();
    const handle = Buffer.alloc(4);
    handle.writeUInt32LE(HANDLE);
    expect(Buffer.from(after).includes(handle)).toBe(true);
    const gone = { kind: 'delete-key', parts: ['Perflib'] } as const;
    for (const read of [openHive, scanHive])
      expect(firstUnplanned(read(hive, ''), read(changed(hive, gone), ''), gone)).toBeNull();
  });

  test('takes no values', () => {
    const write = () => changed(hive, { kind: 'write-tree', parts: ['Perflib', '009'], tree: key('009', { Help: 'x' }) });
    expect(write).toThrow(RepairError);
    expect(write).toThrow('E-REG-FAILED');
  });

  test.skipIf(!haveOracles() || process.platform === 'win32')('is listed by regfexport, too', () => {
    const file = path.join(folder, 'SOFTWARE');
    writeFileSync(file, hive);
    expect(keysWithRegfexport(file)).toEqual(keyPaths(treeOfHive(openHive(hive, file))));
  });
});
