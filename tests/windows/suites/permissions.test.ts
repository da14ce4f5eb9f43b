import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { KeyTree } from '../../../electron/domain/registry';
import { openWindowsMachine } from '../../../electron/machines/windows';
import type { Machine } from '../../../electron/machines/ports';
import { denying } from '../support/deny';
import { bytes, key, scratchRoot, valueOf } from '../support/scratch';

const ROOT = scratchRoot();
const VALUE = { name: 'value', type: 3, data: bytes(1) };
let machine: Machine;

const at = (path: string): string => `HKEY_LOCAL_MACHINE\\${ROOT}\\${path}`;
const denied = (path: string) => ({ state: 'unreadable', code: 'E-REG-DENIED', at: at(path), win32: 5 });

async function plant(name: string): Promise<void> {
  const tree: KeyTree = {
    name,
    values: [VALUE],
    subkeys: [
      { name: 'A', values: [VALUE], subkeys: [] },
      { name: 'B', values: [VALUE], subkeys: [{ name: 'Inner', values: [VALUE], subkeys: [] }] },
      { name: 'C', values: [], subkeys: [] },
    ],
  };
  await machine.registry.writeTree(key(`${ROOT}\\${name}`), tree);
}

before(async () => {
  machine = await openWindowsMachine();
});

test('a key closed to everyone is unreadable, never absent', async () => {
  await plant('Closed');
  await denying(`${ROOT}\\Closed`, 'everything', async () => {
    assert.deepEqual(await machine.registry.readTree(key(`${ROOT}\\Closed`)), denied('Closed'));
    assert.deepEqual(await machine.registry.listKey(key(`${ROOT}\\Closed`)), denied('Closed'));
    assert.deepEqual(await machine.registry.readValue(key(`${ROOT}\\Closed`), 'value'), denied('Closed'));
  });
  assert.equal((await machine.registry.readTree(key(`${ROOT}\\Closed`))).state, 'present');
});

test('a key that would be below a closed key is unreadable, because the closed key cannot be listed', async () => {
  await plant('Parent');
  await denying(`${ROOT}\\Parent`, 'reading', async () => {
    assert.deepEqual(await machine.registry.readTree(key(`${ROOT}\\Parent\\Missing`)), denied('Parent'));
    assert.deepEqual(await machine.registry.readValue(key(`${ROOT}\\Parent\\Missing\\Deeper`), 'x'), denied('Parent'));
  });
  assert.deepEqual(await machine.registry.readTree(key(`${ROOT}\\Parent\\Missing`)), { state: 'absent' });
});

test('one closed subkey makes the whole tree unreadable and is named', async () => {
  await plant('Hole');
  await denying(`${ROOT}\\Hole\\B`, 'reading', async () => {
    assert.deepEqual(await machine.registry.readTree(key(`${ROOT}\\Hole`)), denied('Hole\\B'));
    assert.deepEqual(valueOf(await machine.registry.readTree(key(`${ROOT}\\Hole\\A`))).values, [VALUE]);
  });
});

test('a refused removal names the key, keeps it, and can be finished later', async () => {
  await plant('Kept');
  await denying(`${ROOT}\\Kept\\B\\Inner`, 'deleting', async () => {
    await assert.rejects(machine.registry.deleteTree(key(`${ROOT}\\Kept`)), {
      code: 'E-REG-DENIED',
      where: at('Kept\\B\\Inner'),
      win32: 5,
    });
    assert.deepEqual(valueOf(await machine.registry.readTree(key(`${ROOT}\\Kept\\B\\Inner`))).values, [VALUE]);
  });
  await machine.registry.deleteTree(key(`${ROOT}\\Kept`));
  assert.deepEqual(await machine.registry.readTree(key(`${ROOT}\\Kept`)), { state: 'absent' });
});

test('a refused write names the key', async () => {
  await plant('Sealed');
  await denying(`${ROOT}\\Sealed\\A`, 'writing', async () => {
    await assert.rejects(machine.registry.writeValue(key(`${ROOT}\\Sealed\\A`), VALUE), {
      code: 'E-REG-DENIED',
      where: at('Sealed\\A'),
    });
    await assert.rejects(machine.registry.deleteValue(key(`${ROOT}\\Sealed\\A`), 'value'), {
      code: 'E-REG-DENIED',
      where: at('Sealed\\A'),
    });
    const tree: KeyTree = { name: 'Sealed', values: [], subkeys: [{ name: 'A', values: [VALUE], subkeys: [] }] };
    await assert.rejects(machine.registry.writeTree(key(`${ROOT}\\Sealed`), tree), {
      code: 'E-REG-DENIED',
      where: at('Sealed\\A'),
    });
  });
  assert.deepEqual(valueOf(await machine.registry.readValue(key(`${ROOT}\\Sealed\\A`), 'value')), VALUE);
});

test('deleting below a closed key is refused, because what cannot be listed is not called gone', async () => {
  await plant('Blind');
  await denying(`${ROOT}\\Blind`, 'reading', async () => {
    await assert.rejects(machine.registry.deleteTree(key(`${ROOT}\\Blind\\Missing`)), { code: /E-REG-(DENIED|FAILED)/ });
  });
});

test('the witness never takes a closed key for an absent one', async () => {
  await plant('Watched');
  await denying(`${ROOT}\\Watched`, 'everything', async () => {
    assert.equal((await machine.witness.readTree(key(`${ROOT}\\Watched`))).state, 'unreadable');
  });
});
