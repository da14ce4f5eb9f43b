import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { isDirty, readBaseBlock } from '../../../../electron/domain/regf/base-block';
import { editHive } from '../../../../electron/domain/regf/edit/edit-hive';
import { findHiveKey, type HiveKey, openHive, treeOfHive } from '../../../../electron/domain/regf/hive';
import type { KeyTree } from '../../../../electron/domain/registry';
import { scanHive } from '../../../../electron/machines/offline/witness/scan-hive';
import { fuzzHives } from '../../../fuzz/regf';
import { hiveOf, key } from '../../machines/offline/server-disk';
import { english } from '../../../support/english';
import { blankHive, sealed } from './blank-hive';

const NOW = new Date('2026-01-02T03:04:05Z');
const HIVE = hiveOf([key('Alpha', { text: 'some text' }, [key('Beta')])]);

/** The offset in the file of a signature that begins a cell; `nth` counts from 0. */
function cellAt(hive: Uint8Array, signature: string, nth = 0): number {
  let at = 4096;
  for (let left = nth; left >= 0; left--) at = Buffer.from(hive).indexOf(signature, at + 1, 'latin1');
  return at;
}

function damaged(change: (hive: Buffer) => void, from: Uint8Array = HIVE): Uint8Array {
  const hive = Buffer.from(from);
  change(hive);
  return sealed(new Uint8Array(hive));
}

function refusal(read: () => unknown): RepairError {
  try {
    read();
  } catch (error) {
    if (error instanceof RepairError) return error;
    throw error;
  }
  throw new Error('was read');
}

const KEY = cellAt(HIVE, 'nk', 1);
const VALUE = cellAt(HIVE, 'vk');
const LIST = cellAt(HIVE, 'lf');

const CASES: readonly (readonly [string, number, (hive: Buffer) => void])[] = [
  ['no regf', 0, (hive) => hive.write('xxxx', 0)],
  ['the second copy of a hive (SYSTEM.ALT)', 28, (hive) => hive.writeUInt32LE(1, 28)],
  ['a transaction log', 28, (hive) => hive.writeUInt32LE(2, 28)],
  [
    'a transaction log',
    28,
    (hive) => {
      hive.writeUInt32LE(1, 28);
      hive.write('xxxx', 4096);
    },
  ],
  ['bytes of every hbin: 2,147,479,552', 40, (hive) => hive.writeUInt32LE(0x7fff_f000, 40)],
  ['no hbin', 4096, (hive) => hive.write('xxxx', 4096)],
  ['an hbin of an impossible size: 0', 4104, (hive) => hive.writeUInt32LE(0, 4104)],
  ['a key outside every hbin', 4096 + 0x7fff_fff8, (hive) => hive.writeUInt32LE(0x7fff_fff8, 36)],
  ['no nk', KEY, (hive) => hive.write('xx', KEY)],
  ['a key in a free cell', KEY - 4, (hive) => hive.writeInt32LE(96, KEY - 4)],
  ['a key: bytes needed: 5,076', KEY - 4, (hive) => hive.writeUInt16LE(5000, KEY + 72)],
  ['subkeys: 3, in the list: 1', KEY, (hive) => hive.writeUInt32LE(3, KEY + 20)],
  ['a list of values outside every hbin', 4096 + 0xffff_fff0, (hive) => hive.writeUInt32LE(0xffff_fff0, KEY + 40)],
  ['no vk', VALUE, (hive) => hive.write('xx', VALUE)],
  ['data: bytes needed: 60, there: 20', 0, (hive) => hive.writeUInt32LE(60, VALUE + 4)],
  ['bytes of data in place of an offset: 5', VALUE + 4, (hive) => hive.writeUInt32LE(0x8000_0005, VALUE + 4)],
  ['no lf, lh, li', LIST, (hive) => hive.write('xx', LIST)],
  ['met a second time', 0, (hive) => hive.writeUInt32LE(0x20, LIST + 4)],
];

describe('damaged and hostile hives', () => {
  test.each(CASES)('are refused with the place: %s (case %#)', (what, at, change) => {
    const error = refusal(() => treeOfHive(openHive(damaged(change), 'C:\\SYSTEM')));
    expect([error.code, error.where]).toEqual(['E-HIVE-MALFORMED', 'C:\\SYSTEM']);
    expect(english(error.detail)).toContain(what);
    if (at > 0) expect(english(error.detail)).toContain(`0x${at.toString(16).padStart(8, '0')}: `);
    // The second reader may find another fault or none; it never throws anything else.
    try {
      treeOfHive(scanHive(damaged(change), 'x'));
    } catch (other) {
      expect(other).toBeInstanceOf(RepairError);
    }
  });

  test('are refused if they end early, are empty or are no hives', () => {
    for (const bytes of [new Uint8Array(), HIVE.slice(0, 100), HIVE.slice(0, 5000), new Uint8Array(9000)]) {
      expect(refusal(() => openHive(bytes, 'x')).code).toBe('E-HIVE-MALFORMED');
      expect(refusal(() => scanHive(bytes, 'x')).code).toBe('E-HIVE-MALFORMED');
    }
  });

  test('are refused with the version if they have another format', () => {
    for (const [major, minor] of [
      [1, 7],
      [2, 3],
      [1, 0],
    ] as const) {
      const error = refusal(() =>
        openHive(
          damaged((hive) => {
            hive.writeUInt32LE(major, 20);
            hive.writeUInt32LE(minor, 24);
          }),
          'x',
        ),
      );
      expect([error.code, error.detail]).toEqual(['E-HIVE-VERSION', `${major}.${minor}`]);
    }
  });

  test('are refused, not multiplied, if a thousand values share one large piece of data', () => {
    const values = Array.from({ length: 1000 }, (_, i) => ({ name: `v${i}`, type: 3, data: new Uint8Array(8) }));
    const hive = hiveOf([
      { name: 'Bomb', values, subkeys: [] },
      { name: 'Data', values: [{ name: 'big', type: 3, data: new Uint8Array(900_000) }], subkeys: [] },
    ]);
    const bomb = damaged((bytes) => {
      const big = bytes.indexOf('big', 4096, 'latin1') - 20;
      for (let i = 0, at = bytes.indexOf('vk', 4096, 'latin1'); i < 1000; i++, at = bytes.indexOf('vk', at + 2, 'latin1'))
        bytes.copy(bytes, at + 4, big + 4, big + 12);
    }, hive);
    for (const read of [openHive, scanHive])
      expect(english(refusal(() => treeOfHive(read(bomb, 'x'))).detail)).toContain('more content than');
  });

  test('are too deep with 513 levels, and not with 512', () => {
    const deep = (levels: number): KeyTree =>
      Array.from({ length: levels - 1 }).reduce<KeyTree>((below) => ({ name: 'k', values: [], subkeys: [below] }), key('k'));
    for (const read of [openHive, scanHive]) {
      expect(() => treeOfHive(read(hiveOf([deep(512)]), 'x'))).not.toThrow();
      expect(refusal(() => treeOfHive(read(hiveWithDepth(513), 'x'))).code).toBe('E-REG-TOO-DEEP');
    }
    function hiveWithDepth(levels: number): Uint8Array {
      // Written in two steps, since a change of a hive that is already too deep is refused.
      const hive = hiveOf([deep(512)]);
      const tree = key('k');
      return editHive(hive, 'x', { kind: 'write-tree', parts: Array.from({ length: levels }, () => 'k'), tree }, NOW)!;
    }
  });

  test('are distinguished from a dirty hive', () => {
    expect(isDirty(readBaseBlock(HIVE, 'x'))).toBe(false);
    expect(
      isDirty(
        readBaseBlock(
          damaged((hive) => hive.writeUInt32LE(99, 4)),
          'x',
        ),
      ),
    ).toBe(true);
    const wrongSum = HIVE.slice();
    wrongSum[508]! ^= 1;
    expect(isDirty(readBaseBlock(wrongSum, 'x'))).toBe(true);
  });

  test('are not changed if two values use the same cell', () => {
    // Two values on one data cell: removing one would destroy the other.
    const hive = hiveOf([key('Alpha', { a: 'long text one', b: 'long text two' })]);
    const shared = damaged(
      (bytes) => bytes.copy(bytes, cellAt(hive, 'vk', 1) + 8, cellAt(hive, 'vk') + 8, cellAt(hive, 'vk') + 12),
      hive,
    );
    const error = refusal(() => editHive(shared, 'x', { kind: 'delete-value', parts: ['Alpha'], name: 'a' }, NOW));
    expect([error.code, english(error.detail)]).toEqual(['E-HIVE-MALFORMED', expect.stringContaining('something else, too')]);
  });

  test('are read or refused in a short run of fuzzing', () => {
    const counts = fuzzHives(600, 20_260_101);
    // Each kind must occur, or nothing was tested.
    expect(counts.whole).toBeGreaterThan(100);
    expect(counts.refused['E-HIVE-MALFORMED']).toBeGreaterThan(100);
    expect(counts.edited).toBeGreaterThan(100);
  });
});

describe('the hive format', () => {
  const children = (top: HiveKey, ...parts: readonly string[]): number => findHiveKey(top, parts)?.subkeys().length ?? -1;

  test.each([
    [2, 'li', 1100],
    [3, 'li', 1100],
    [5, 'lh', 520],
  ] as const)('in version 1.%i keeps long lists of subkeys as ri and %s', (minor, form, count) => {
    const hive = hiveOf(
      [
        key(
          'Crowd',
          {},
          Array.from({ length: count }, (_, i) => key(`k${i}`)),
        ),
      ],
      minor,
    );
    expect(Buffer.from(hive).includes('ri', 4096, 'latin1') && Buffer.from(hive).includes(form, 4096, 'latin1')).toBe(true);
    for (const read of [openHive, scanHive]) expect(children(read(hive, 'x'), 'Crowd')).toBe(count);
  });

  test('keeps long data in pieces since 1.4 and whole before', () => {
    const big = {
      ...key('Big'),
      values: [{ name: 'v', type: 3, data: Uint8Array.from({ length: 50_000 }, (_, i) => i & 0xff) }],
    };
    expect(Buffer.from(hiveOf([big], 3)).includes('db\u0004', 4096, 'latin1')).toBe(false);
    expect(Buffer.from(hiveOf([big], 5)).includes('db\u0004', 4096, 'latin1')).toBe(true);
  });

  test('of NT 3.1 (1.1) has one more number in each cell: its hives are read, and not changed', () => {
    const old = asOldCells();
    expect(treeOfHive(openHive(old, 'x'))).toEqual({ name: 'ROOT', values: [], subkeys: [] });
    expect(refusal(() => editHive(old, 'x', { kind: 'write-tree', parts: ['a'], tree: key('a') }, NOW)).code).toBe(
      'E-HIVE-VERSION',
    );
  });

  /** The blank hive with its first cell moved by four bytes, in which NT 3.1 kept the previous cell. */
  function asOldCells(): Uint8Array {
    return damaged(
      (hive) => {
        hive.writeUInt32LE(1, 24);
        hive.copyWithin(0x1028, 0x1024, 0x1024 + 80);
        hive.writeInt32LE(-96, 0x1020);
        hive.writeUInt32LE(0xffff_ffff, 0x1024);
        hive.writeUInt32LE(0xffff_ffff, 0x1028 + 44);
      },
      blankHive({ rootName: 'ROOT' }),
    );
  }

  test('has both sequence numbers raised by one, the time set and the checksum right after each change', () => {
    const after = editHive(HIVE, 'x', { kind: 'delete-key', parts: ['Alpha', 'Beta'] }, NOW)!;
    const [was, is] = [readBaseBlock(HIVE, 'x'), readBaseBlock(after, 'x')];
    expect([is.begun, is.done, is.checksumHolds]).toEqual([was.done + 1, was.done + 1, true]);
    const filetime = (BigInt(NOW.getTime()) + 11_644_473_600_000n) * 10_000n;
    expect([Buffer.from(after).readBigUInt64LE(12), findHiveKey(openHive(after, 'x'), ['Alpha'])?.modified]).toEqual([
      filetime,
      filetime,
    ]);
  });

  test('keeps no bytes of what was removed', () => {
    const secret = 'kmserver.exe SECRET-PASSWORD';
    const hive = hiveOf([key('Keep', { v: 'stays' }), key('Svc', { ImagePath: secret })]);
    const has = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(Buffer.from(secret, 'utf16le'));
    expect(has(hive)).toBe(true);
    expect(has(editHive(hive, 'x', { kind: 'delete-key', parts: ['Svc'] }, NOW)!)).toBe(false);
    expect(has(editHive(hive, 'x', { kind: 'delete-value', parts: ['Svc'], name: 'imagepath' }, NOW)!)).toBe(false);
  });

  test('is not written again if a change changes nothing', () => {
    expect(editHive(HIVE, 'x', { kind: 'delete-key', parts: ['None'] }, NOW)).toBeNull();
    expect(editHive(HIVE, 'x', { kind: 'delete-value', parts: ['Alpha'], name: 'none' }, NOW)).toBeNull();
  });
});
