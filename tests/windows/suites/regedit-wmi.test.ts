import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { leafOf, RegistryType, textData, type KeyTree, type RegistryValue } from '../../../electron/domain/registry';
import { compareWithWitness } from '../../../electron/domain/witness';
import type { Machine, WitnessPort } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { windowsBits } from '../../../electron/machines/windows/native/win32';
import { scriptsFolder } from '../../../electron/machines/windows/witness/regedit-wmi/package';
import type { ScriptHost } from '../../../electron/machines/windows/witness/regedit-wmi/script-host';
import { selfTestFault } from '../../../electron/machines/windows/witness/regedit-wmi/self-test';
import { regeditWmiWitness } from '../../../electron/machines/windows/witness/regedit-wmi/witness';
import { below, type StandInKey } from '../../unit/machines/windows/witness/stand-in/registry';
import { CARRIED_TREE, LIMIT_VALUES, LONE_DEFAULTS, ODD_NUMBERS, value } from '../../support/witness-cases';
import { byScripts, byStandIn, type Question } from '../support/both-scripts';
import { denying } from '../support/deny';
import { key, reg, scratchRoot, valueOf } from '../support/scratch';
import { CSCRIPT, readyForScripts } from '../support/script-host';

const ROOT = scratchRoot();
const SETTINGS = 'HKCU\\Software\\Microsoft\\Windows Script Host\\Settings';
const START = value('Start', RegistryType.REG_DWORD, [3, 0, 0, 0]);
/** The product's limits, except for the time. */
const LIMITS = { timeLimit: 600_000, outputLimit: 256 * 1024 * 1024 };

let machine: Machine;
/** The package alone, without the route that takes over if it fails. */
let host: ScriptHost;
let witness: WitnessPort;

before(async () => {
  readyForScripts();
  machine = await openWindowsMachine();
  const scripts = scriptsFolder();
  assert.ok(scripts !== null, 'the package regedit is installed');
  host = { cscript: CSCRIPT, scripts, ...LIMITS };
  witness = regeditWmiWitness(host, windowsBits());
});

const treeOf = (name: string, values: readonly RegistryValue[], subkeys: readonly KeyTree[] = []): KeyTree => ({
  name,
  values,
  subkeys,
});

/** Writes a tree, and reads it by the Win32 API and by the package. */
async function both(tree: KeyTree, at = key(`${ROOT}\\${tree.name}`)) {
  await machine.registry.deleteTree(at);
  await machine.registry.writeTree(at, { ...tree, name: leafOf(at) });
  return { at, primary: valueOf(await machine.registry.readTree(at)), seen: await witness.readTree(at) };
}

test('this Windows passes the self-test, and the product uses the package as its witness', async () => {
  assert.equal(await selfTestFault(host, windowsBits(), machine.registry), null);
  assert.equal(machine.witness.id, 'regedit-wmi');
  assert.equal(machine.witness.insteadOf, undefined);
});

for (const view of ['64', '32'] as const) {
  test(`the package reads every type and every awkward name to the byte in the ${view}-bit view`, async () => {
    const { primary, seen } = await both(CARRIED_TREE, key(`${ROOT}\\MSExchangeKMS`, view));
    assert.deepEqual(compareWithWitness(primary, valueOf(seen), []), { difference: null, notCompared: [] });
    const other = view === '64' ? '32' : '64';
    await machine.registry.deleteTree(key(ROOT, other));
    assert.deepEqual(await witness.readTree(key(`${ROOT}\\MSExchangeKMS`, other)), { state: 'absent' });
  });
}

for (const [limit, values] of Object.entries(LIMIT_VALUES)) {
  test(`the comparison skips what the package reads only in part (${limit}), says so, and skips nothing else`, async () => {
    for (const some of [values, ...values.map((one) => [one])]) {
      const { primary, seen } = await both(treeOf('Limits', [START, ...some]));
      const carried = valueOf(seen);
      const agreement = compareWithWitness(primary, carried, witness.limits);
      assert.deepEqual(agreement, { difference: null, notCompared: [limit] }, some.map(({ name }) => name).join());
      const changed = carried.values.map((one) => (one.name === 'Start' ? { ...one, data: Uint8Array.of(4, 0, 0, 0) } : one));
      assert.equal(compareWithWitness(primary, { ...carried, values: changed }, witness.limits).difference?.at, '→ Start');
    }
  });
}

test('a number of an odd size is unreadable, so that the other route takes over, or is skipped', async (context) => {
  for (const odd of ODD_NUMBERS) {
    const { at, primary, seen } = await both(treeOf('Numbers', [START, odd]));
    context.diagnostic(`${odd.name}: ${seen.state}`);
    if (seen.state === 'present') {
      const agreement = compareWithWitness(primary, seen.value, witness.limits);
      assert.deepEqual(agreement, { difference: null, notCompared: ['number-sizes'] }, odd.name);
      continue;
    }
    const stepsIn = await openWindowsMachine();
    const reading = valueOf(await stepsIn.witness.readTree(at));
    assert.equal(compareWithWitness(primary, reading, stepsIn.witness.limits).difference, null, odd.name);
    assert.equal(stepsIn.witness.id, 'reg-export');
    assert.deepEqual(stepsIn.witness.insteadOf, { id: 'regedit-wmi', why: 'failed-later' });
  }
});

test('a default value alone in its key is read if it is a text; otherwise the comparison skips it and says so', async () => {
  const { primary, seen } = await both({ ...LONE_DEFAULTS, name: 'Lone' });
  const agreement = compareWithWitness(primary, valueOf(seen), witness.limits);
  assert.deepEqual(agreement, { difference: null, notCompared: ['lone-defaults'] });
});

test('a missing key is absent; a closed key, one with a closed subkey, and a missing one in a closed key are unreadable', async () => {
  const { at } = await both(treeOf('Closed', [], [treeOf('Inner', [START])]));
  assert.deepEqual(await witness.readTree(key(`${ROOT}\\Not\\There`)), { state: 'absent' });
  await denying(`${at.path}\\Inner`, 'everything', async () => {
    assert.equal((await witness.readTree(key(`${at.path}\\Inner`))).state, 'unreadable');
    assert.equal((await witness.readTree(at)).state, 'unreadable');
    assert.deepEqual(await witness.readTree(key(`${at.path}\\Other`)), { state: 'absent' });
  });
  await denying(at.path, 'everything', async () => {
    assert.equal((await witness.readTree(key(`${at.path}\\Other`))).state, 'unreadable');
  });
  assert.equal((await witness.readTree(at)).state, 'present');
});

test('a key whose values may not be read is unreadable, and one that may not be written is read', async () => {
  const { at } = await both(treeOf('Half', [START]));
  await denying(at.path, 'reading', async () => assert.equal((await witness.readTree(at)).state, 'unreadable'));
  await denying(at.path, 'writing', async () => assert.equal((await witness.readTree(at)).state, 'present'));
});

test('1,000 values, 300 keys and 1 MB of binary data are read within the limits', async (context) => {
  const many = Array.from({ length: 1000 }, (_, i) => value(`value ${i}`, RegistryType.REG_SZ, textData(`text ${i}`)));
  const big = value('big', RegistryType.REG_BINARY, new Uint8Array(1024 * 1024).fill(255));
  const keys = Array.from({ length: 300 }, (_, i) => treeOf(`key ${i}`, []));
  const started = performance.now();
  const { primary, seen } = await both(treeOf('Large', [big, ...many], keys));
  context.diagnostic(`${Math.round(performance.now() - started)} ms`);
  assert.deepEqual(compareWithWitness(primary, valueOf(seen), []), { difference: null, notCompared: [] });
});

test('the product uses reg.exe and says why if Script Host is switched off', async () => {
  assert.equal(reg('add', SETTINGS, '/v', 'Enabled', '/t', 'REG_DWORD', '/d', '0', '/f').status, 0);
  try {
    const { witness: other } = await openWindowsMachine();
    assert.equal(other.id, 'reg-export');
    assert.deepEqual(other.insteadOf, { id: 'regedit-wmi', why: 'switched-off' });
  } finally {
    assert.equal(reg('delete', SETTINGS, '/v', 'Enabled', '/f').status, 0);
  }
});

/** Writes all cases; returns them for the stand-in, as the Win32 API reads them, and the paths to ask both about. */
async function allCases(): Promise<{ readonly standIn: readonly StandInKey[]; readonly paths: (names: string) => string }> {
  const limits = Object.entries(LIMIT_VALUES).map(([limit, values]) => treeOf(limit, values));
  const numbers = ODD_NUMBERS.map((odd) => treeOf(`number ${odd.name}`, [START, odd, value('after', 1, textData('x'))]));
  const { at, primary } = await both(treeOf('All', [], [CARRIED_TREE, LONE_DEFAULTS.subkeys, limits, numbers].flat()));
  return { standIn: [below(at.path.slice(0, -'\\All'.length), primary)], paths: (names) => `HKLM\\${at.path}\\${names}` };
}

test('the unit tests’ stand-in writes the same bytes as the scripts, faults included', async () => {
  const { standIn, paths } = await allCases();
  const parameters = ['Parameters', ...CARRIED_TREE.subkeys[0]!.subkeys.map(({ name }) => `Parameters\\${name}`), 'Enum'];
  const keys = [
    ...['MSExchangeKMS', ...parameters.map((name) => `MSExchangeKMS\\${name}`)],
    ...LONE_DEFAULTS.subkeys.map(({ name }) => name),
    ...Object.keys(LIMIT_VALUES),
    ...['MSEXCHANGEkms\\ENUM', 'Not there', 'Not\\there "either" é\r\n'],
  ];
  const inKms = CARRIED_TREE.values.filter(({ type }) => type === RegistryType.REG_EXPAND_SZ).map(({ name }) => name);
  const texts = [
    ...inKms.map((name) => `MSExchangeKMS\\${name}`),
    ...['line-breaks\\to expand', 'text-endings\\two NULs', 'odd-lengths\\text to expand'],
  ];
  const questions: readonly Question[] = [
    { script: 'regListStream.wsf', asked: keys.map(paths) },
    ...ODD_NUMBERS.map(({ name }): Question => ({ script: 'regListStream.wsf', asked: ['Enum', `number ${name}`].map(paths) })),
    { script: 'wsRegReadListStream.wsf', asked: texts.map(paths) },
    { script: 'wsRegReadListStream.wsf', asked: [...texts.slice(0, 1), 'MSExchangeKMS\\not there', ...texts].map(paths) },
    { script: 'regListStream.wsf', asked: ['HKXX\\Software'] },
  ];
  for (const question of questions) {
    const real = byScripts(host, question);
    const pretended = byStandIn(standIn, question);
    assert.deepEqual(pretended, real, JSON.stringify(question));
  }
});
