import { describe, expect, it } from 'vitest';
import { SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { type KeyTree, type RegistryValue, textData } from '../../../electron/domain/registry';
import { type RegFileFormat, WINDOWS_1252, type WrittenRegFile } from '../../../electron/domain/reg-file';
import { joined } from '../../../electron/domain/reg-file/serialize';
import type { Snapshot, SnapshotEntry } from '../../../electron/domain/snapshot';
import { backupRegPieces, expressesSnapshot } from '../../../electron/repair/backup-reg';

const value: RegistryValue = { name: SETUP_COMPONENT, type: 1, data: textData('C:\\exchsrvr') };
const tree: KeyTree = { name: SETUP_COMPONENT, values: [{ name: 'inside', type: 3, data: Uint8Array.of(1) }], subkeys: [] };

const asKey: SnapshotEntry = {
  id: 'setup-component/key/64',
  item: 'setup-component',
  target: { kind: 'key', path: `${SETUP_KEY}\\${SETUP_COMPONENT}` },
  view: '64',
  content: { kind: 'key', tree },
  after: null,
};
const asValue: SnapshotEntry = {
  id: 'setup-component/value/64',
  item: 'setup-component',
  target: { kind: 'value', path: SETUP_KEY, name: SETUP_COMPONENT },
  view: '64',
  content: { kind: 'value', value },
  after: null,
};
const snapshotOf = (...entries: readonly SnapshotEntry[]): Snapshot => ({
  schema: 1,
  machine: { name: 'SERVER01', id: '1' },
  takenAt: '2026-11-21T00:00:00.000Z',
  entries,
});

const written = (snapshot: Snapshot, format: RegFileFormat): WrittenRegFile =>
  joined(backupRegPieces(snapshot, 64, format, WINDOWS_1252));

describe('a .reg file compared with its snapshot', () => {
  it('expresses item 3 as both a subkey and a value of the Setup key, in both formats', () => {
    const snapshot = snapshotOf(asKey, asValue);
    for (const format of ['version-5', 'regedit4'] as const) {
      const { bytes, notExpressed } = written(snapshot, format);
      expect(expressesSnapshot(bytes, snapshot, 64, notExpressed, WINDOWS_1252)).toBeNull();
    }
  });

  it('is incomplete without either of the two', () => {
    const both = snapshotOf(asKey, asValue);
    for (const half of [snapshotOf(asKey), snapshotOf(asValue)]) {
      expect(expressesSnapshot(written(half, 'version-5').bytes, both, 64, [], WINDOWS_1252)).not.toBeNull();
    }
  });

  it('differs if the value has other data', () => {
    const other = snapshotOf(asKey, {
      ...asValue,
      content: { kind: 'value', value: { ...value, data: textData('D:\\exchsrvr') } },
    });
    expect(expressesSnapshot(written(other, 'version-5').bytes, snapshotOf(asKey, asValue), 64, [], WINDOWS_1252)).toMatchObject({
      id: 'difference.data',
    });
  });
});
