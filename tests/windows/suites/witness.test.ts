import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Difference } from '../../../electron/domain/compare';
import { RegistryType, textData, type KeyTree, type RegistryValue } from '../../../electron/domain/registry';
import { compareWithWitness, type Agreement, type WitnessLimit } from '../../../electron/domain/witness';
import { openWindowsMachine } from '../../../electron/machines/windows';
import * as api from '../../../electron/machines/windows/native/registry-api';
import type { Machine } from '../../../electron/machines/ports';
import { bytes, key, reg, scratchRoot, valueOf } from '../support/scratch';

const ROOT = scratchRoot();
const POLICY = 'HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\System';
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

const value = (name: string, type: number, data: Uint8Array): RegistryValue => ({ name, type, data });
const { REG_SZ, REG_EXPAND_SZ, REG_MULTI_SZ } = RegistryType;

const ORDINARY: KeyTree = {
  name: 'Ordinary',
  values: [
    value('', REG_SZ, textData('default')),
    value('Path', REG_EXPAND_SZ, textData('%SystemRoot%\\Kmserver.exe')),
    value('Quotes "and" \\backslashes\\', REG_SZ, textData('C:\\"x"\\')),
    value('é中', REG_SZ, textData('Grüße 中')),
    value('List', REG_MULTI_SZ, textData('a\0b\0')),
    value('Number', 4, bytes(1, 2, 3, 4)),
    value('Big-endian', 5, bytes(1, 2, 3, 4)),
    value('Quad', 11, bytes(1, 2, 3, 4, 5, 6, 7, 8)),
    value(
      'Bytes',
      3,
      new Uint8Array(300).map((_, i) => i & 255),
    ),
    value('Nothing', 0, bytes()),
    value('Own type', 0x1234, bytes(9)),
  ],
  subkeys: [
    {
      name: 'A key with spaces',
      values: [value('x', REG_SZ, textData(''))],
      subkeys: [{ name: 'Deeper]', values: [], subkeys: [] }],
    },
    { name: 'Empty', values: [], subkeys: [] },
  ],
};

test('reg.exe and the Win32 API agree on every ordinary value, in both views', async () => {
  for (const view of ['64', '32'] as const) {
    const at = key(`${ROOT}\\Ordinary`, view);
    await machine.registry.writeTree(at, ORDINARY);
    const [primary, witness] = [valueOf(await machine.registry.readTree(at)), valueOf(await machine.witness.readTree(at))];
    assert.deepEqual(compareWithWitness(primary, witness, machine.witness.limits), { difference: null, notCompared: [] });
    assert.equal(witness.name, 'Ordinary');
    await machine.registry.deleteTree(at);
  }
});

/** Values as software of the time left them: with and without final NULs, of odd sizes and types. */
const CARRIED: readonly RegistryValue[] = [
  value('with a line end', REG_SZ, textData('a\r\nb')),
  value('lone surrogate', REG_SZ, bytes(0, 0xd8, 0, 0)),
  value('no bytes to expand', REG_EXPAND_SZ, bytes()),
  value('unterminated, to expand', REG_EXPAND_SZ, textData('ab').slice(0, -2)),
  value('list of no bytes', REG_MULTI_SZ, bytes()),
  value('list with an empty string', REG_MULTI_SZ, textData('a\0\0b\0')),
  value('list without NUL', REG_MULTI_SZ, textData('a').slice(0, -2)),
  value('short quad', 11, bytes(1)),
  value('highest type', 0xffff_ffff, bytes(1)),
  value('link type', 6, bytes(1, 0)),
  value('no bytes', 3, bytes()),
  value('name\nwith line end', REG_SZ, textData('x')),
  value('\ud800', REG_SZ, textData('x')),
  value(' blanks ', REG_SZ, textData('x')),
];

/** reg.exe writes REG_SZ as the text up to its first NUL and, in Wine, numbers as if they had their full size. */
const NOT_CARRIED: readonly RegistryValue[] = [
  value('no bytes', REG_SZ, bytes()),
  value('unterminated', REG_SZ, textData('ab').slice(0, -2)),
  value('NUL inside', REG_SZ, textData('a\0b')),
  value('two NULs', REG_SZ, textData('a\0')),
  value('odd', REG_SZ, bytes(0x41, 0, 0x42)),
  value('short number', 4, bytes(1, 2)),
  value('long number', 4, bytes(1, 2, 3, 4, 5)),
];

async function comparedOn(one: RegistryValue, limits: readonly WitnessLimit[]): Promise<Agreement> {
  const at = key(`${ROOT}\\Odd`);
  await machine.registry.deleteTree(at);
  await machine.registry.writeTree(at, { name: 'Odd', values: [one], subkeys: [] });
  return compareWithWitness(valueOf(await machine.registry.readTree(at)), valueOf(await machine.witness.readTree(at)), limits);
}

const differenceOn = async (one: RegistryValue): Promise<Difference | null> => (await comparedOn(one, [])).difference;

test('reg.exe exports these unusual values byte for byte', async () => {
  for (const one of CARRIED) assert.equal(await differenceOn(one), null, one.name);
});

test('reg.exe keeps the names and types of values whose data it cannot export exactly', async () => {
  for (const one of NOT_CARRIED) assert.equal((await differenceOn(one))?.kind ?? 'data', 'data', one.name);
});

test('a value that reg.exe cannot export exactly does not prevent a proof, and is reported', async () => {
  for (const one of NOT_CARRIED) {
    const limit = one.type === REG_SZ ? 'odd-texts' : 'number-sizes';
    assert.deepEqual(await comparedOn(one, machine.witness.limits), { difference: null, notCompared: [limit] }, one.name);
  }
  for (const one of CARRIED.filter(({ type }) => type === REG_SZ)) {
    assert.deepEqual(await comparedOn(one, machine.witness.limits), { difference: null, notCompared: [] }, one.name);
  }
});

test('a change made after the first reading is noticed', async () => {
  const at = key(`${ROOT}\\Changing`);
  await machine.registry.writeTree(at, { ...ORDINARY, name: 'Changing' });
  const primary = valueOf(await machine.registry.readTree(at));
  assert.equal(reg('add', `HKLM\\${ROOT}\\Changing`, '/v', 'Number', '/t', 'REG_DWORD', '/d', '5', '/f', '/reg:64').status, 0);
  const { difference } = compareWithWitness(primary, valueOf(await machine.witness.readTree(at)), machine.witness.limits);
  assert.equal(difference?.kind, 'data');
});

test('absence is proven by listing the nearest existing ancestor', async () => {
  await machine.registry.writeTree(key(`${ROOT}\\There`), { name: 'There', values: [], subkeys: [] });
  for (const path of [`${ROOT}\\Not there`, `${ROOT}\\There\\Not`, `${ROOT}\\Not\\At\\All`]) {
    for (const view of ['64', '32'] as const)
      assert.deepEqual(await machine.witness.readTree(key(path, view)), { state: 'absent' }, `${path} ${view}`);
  }
});

test('a name that reg.exe cannot list correctly is not called absent', async () => {
  assert.equal((await machine.witness.readTree(key(`${ROOT}\\中`))).state, 'unreadable');
});

test('a policy that blocks the registry tools is reported as the reason', async () => {
  assert.equal(reg('add', POLICY, '/v', 'DisableRegistryTools', '/t', 'REG_DWORD', '/d', '1', '/f').status, 0);
  try {
    const reading = await machine.witness.readTree(key(`${ROOT}\\Not there`));
    assert.equal(reading.state === 'unreadable' && reading.code, 'E-REG-TOOLS-BLOCKED');
  } finally {
    unblock();
  }
});

test('no export, which may contain a password, is left behind', async () => {
  const places = readdirSync(tmpdir()).filter((name) => name.startsWith('exchange-kms-repair-'));
  assert.deepEqual(places, ['exchange-kms-repair-exports']);
  assert.deepEqual(readdirSync(join(tmpdir(), 'exchange-kms-repair-exports')), []);
});

/** Removes the policy without reg.exe, which a real Windows would now refuse to run. */
function unblock(): void {
  const policy = api.openKey(api.HKCU_KEY, POLICY.slice('HKCU\\'.length), api.Right.SET_VALUE, { view: '64', link: 'followed' });
  api.withKey(policy, (open) => api.deleteValue(open, 'DisableRegistryTools'));
}
