import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { KMSERVER_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { entryOf, readSnapshot, type Snapshot, writeSnapshot } from '../../../electron/domain/snapshot';
import { anyTree, anyValue } from '../machines/practice/arbitraries';

const anySnapshot: fc.Arbitrary<Snapshot> = fc.tuple(anyTree, anyValue, fc.boolean()).map(([tree, value, changes]) => ({
  schema: 1,
  machine: { name: 'SERVER01', id: 'id' },
  takenAt: '2002-01-01T00:00:00.000Z',
  entries: [
    {
      id: 'kmserver-key.key.64',
      item: 'kmserver-key',
      target: { kind: 'key', path: KMSERVER_KEY },
      view: '64',
      content: { kind: 'key', tree },
      after: null,
    },
    {
      id: 'setup-component.value.32',
      item: 'setup-component',
      target: { kind: 'value', path: SETUP_KEY, name: SETUP_COMPONENT },
      view: '32',
      content: { kind: 'value', value },
      after: changes ? { kind: 'value', value: { ...value, data: new Uint8Array([0, 255]) } } : null,
    },
  ],
}));

const read = (text: string): Snapshot => readSnapshot(text, 'snapshot.json');

describe('the exact snapshot', () => {
  test('reads back as it was, even through the bytes of a UTF-8 file', () => {
    fc.assert(
      fc.property(
        anySnapshot,
        (snapshot) => void expect(read(Buffer.from(writeSnapshot(snapshot), 'utf8').toString('utf8'))).toEqual(snapshot),
      ),
    );
  });

  test('knows its entries, and throws if one is missing', () => {
    const [snapshot] = fc.sample(anySnapshot, 1) as [Snapshot];
    expect(entryOf(snapshot, 'kmserver-key.key.64')).toBe(snapshot.entries[0]);
    expect(() => entryOf(snapshot, 'kmserver-key.key.32')).toThrow(RepairError);
  });

  test('is refused as altered, and with no other error, whatever is in the file', () => {
    const refused = (text: string): void => {
      try {
        read(text);
      } catch (error) {
        expect(error).toBeInstanceOf(RepairError);
        expect(error).toMatchObject({ code: 'E-BACKUP-ALTERED', where: 'snapshot.json' });
        return;
      }
      throw new Error(`taken: ${text.slice(0, 80)}`);
    };
    for (const text of ['', '{}', 'null', '[]', '"x"', '{"schema":2}']) refused(text);
    const [snapshot] = fc.sample(anySnapshot, 1) as [Snapshot];
    const text = writeSnapshot(snapshot);
    refused(text.slice(0, -3));
    refused(text.replace('"schema": 1', '"schema": 2'));
    refused(text.replace('"kmserver-key"', '"other-key"'));
    refused(text.replace('"view": "64"', '"view": "16"'));
    refused(text.replace('"after": null', '"after": null, "more": 1'));
    refused(text.replace(/"base64": "[^"]*"/, '"base64": "A"'));
    refused(text.replace(/"type": \d+/, '"type": 4294967296'));
    refused(text.replace(/"type": \d+/, '"type": -1'));
    fc.assert(fc.property(fc.json(), (json) => refused(json)));
  });
});
