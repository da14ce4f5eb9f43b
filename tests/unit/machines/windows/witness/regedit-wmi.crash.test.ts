import { describe, expect, it, vi } from 'vitest';
import { type KeyRef, type KeyTree, RegistryType, textData } from '../../../../../electron/domain/registry';
import { compareWithWitness } from '../../../../../electron/domain/witness';
import { regeditWmiWitness } from '../../../../../electron/machines/windows/witness/regedit-wmi/witness';
import { CARRIED_TREE, LIMIT_VALUES, LONE_DEFAULTS, ODD_NUMBERS, value } from '../../../../support/witness-cases';
import { below, tree, type StandInKey } from './stand-in/registry';
import { standIn } from './support';

const { REG_SZ, REG_BINARY, REG_DWORD } = RegistryType;
const KEY: KeyRef = { view: '64', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' };
const UNAVAILABLE = { state: 'unreadable', code: 'E-WITNESS-UNAVAILABLE', at: `HKEY_LOCAL_MACHINE\\${KEY.path}` };

function services(...keys: readonly StandInKey[]): readonly StandInKey[] {
  return [below('SYSTEM\\CurrentControlSet\\Services', { name: 'Alerter' }, ...keys), { name: 'SOFTWARE' }];
}

describe('the package regedit, through a stand-in for cscript', () => {
  it('reads a tree to the byte, with variables unexpanded, and starts cscript once for each level', async () => {
    const host = standIn(services(CARRIED_TREE));
    const witness = regeditWmiWitness(host, 64);
    const reading = await witness.readTree(KEY);
    expect(reading).toMatchObject({ state: 'present' });
    const seen = (reading as { value: KeyTree }).value;
    expect(compareWithWitness(CARRIED_TREE, seen, witness.limits)).toEqual({ difference: null, notCompared: [] });
    expect(compareWithWitness(CARRIED_TREE, seen, [])).toEqual({ difference: null, notCompared: [] });
    expect(host.starts()).toBe(4);
  });

  it('never calls a closed key absent', async () => {
    const witness = regeditWmiWitness(standIn(services({ ...CARRIED_TREE, denied: true })), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('reports a tree with one closed subkey as unreadable', async () => {
    const holed = { ...CARRIED_TREE, subkeys: [CARRIED_TREE.subkeys[0]!, { name: 'Enum', denied: true }] };
    await expect(regeditWmiWitness(standIn(services(holed)), 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('proves absence by a parent that does not list the key', async () => {
    const witness = regeditWmiWitness(standIn(services()), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ ...KEY, path: `${KEY.path}\\Deeper\\Still` })).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ ...KEY, path: 'NOWHERE\\At\\All' })).resolves.toEqual({ state: 'absent' });
  });

  it('does not conclude absence below a closed key, nor if nothing can be listed', async () => {
    const closed = standIn([below('SYSTEM\\CurrentControlSet', { name: 'Services', denied: true, subkeys: [] })]);
    await expect(regeditWmiWitness(closed, 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
    await expect(regeditWmiWitness(standIn([], 'silent'), 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('finds a listed key in any case', async () => {
    const witness = regeditWmiWitness(standIn(services({ name: 'MSEXCHANGEkms', denied: true })), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('reads the 32-bit view where it is stored, and only on a 64-bit Windows', async () => {
    const km = tree('KMServer', [value('a', REG_SZ, textData('64'))]);
    const other = tree('KMServer', [value('a', REG_SZ, textData('32'))]);
    const root = [{ name: 'SOFTWARE', subkeys: [below('Microsoft', km), below('WOW6432Node\\Microsoft', other)] }];
    const at = (view: '64' | '32', path = 'Software\\Microsoft\\KMServer') => ({ view, path });
    const wide = regeditWmiWitness(standIn(root), 64);
    await expect(wide.readTree(at('64'))).resolves.toEqual({ state: 'present', value: km });
    await expect(wide.readTree(at('32'))).resolves.toEqual({ state: 'present', value: other });
    await expect(wide.readTree(at('32', 'SOFTWARE\\WOW6432Node\\Microsoft\\KMServer'))).resolves.toEqual({
      state: 'present',
      value: other,
    });
    await expect(regeditWmiWitness(standIn(root), 32).readTree(at('32'))).resolves.toEqual({ state: 'present', value: km });
  });

  it('calls a key absent if only the other view has it, even SOFTWARE itself', async () => {
    const witness = regeditWmiWitness(standIn([{ name: 'SOFTWARE', subkeys: [below('Microsoft', { name: 'KMServer' })] }]), 64);
    await expect(witness.readTree({ view: '32', path: 'SOFTWARE\\Microsoft\\KMServer' })).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ view: '32', path: 'SOFTWARE' })).resolves.toEqual({ state: 'absent' });
    const closed = standIn([{ name: 'SOFTWARE', subkeys: [{ name: 'WOW6432Node', denied: true }] }]);
    await expect(regeditWmiWitness(closed, 64).readTree({ view: '32', path: 'SOFTWARE' })).resolves.toMatchObject({
      state: 'unreadable',
    });
  });

  it('refuses a name that Win32 would cut, without starting anything', async () => {
    const host = standIn(services());
    await expect(regeditWmiWitness(host, 64).readTree({ ...KEY, path: 'SYSTEM\\a\0b' })).resolves.toMatchObject({
      state: 'unreadable',
      code: 'E-REG-NAME-NOT-WIN32',
    });
    expect(host.starts()).toBe(0);
  });

  it('reads an answer whose line end arrives in two pieces', async () => {
    const witness = regeditWmiWitness(standIn(services(CARRIED_TREE), 'splits-line-ends'), 64);
    await expect(witness.readTree(KEY)).resolves.toMatchObject({ state: 'present' });
  });

  it('exposes a lost subkey as a difference', async () => {
    const witness = regeditWmiWitness(standIn(services(CARRIED_TREE), 'loses-a-subkey'), 64);
    const seen = await witness.readTree(KEY);
    expect(compareWithWitness(CARRIED_TREE, (seen as { value: KeyTree }).value, witness.limits).difference).toMatchObject({
      kind: 'key-missing',
    });
  });

  it('reads thousands of values and keys, and a value of one megabyte', async () => {
    const big = tree('MSExchangeKMS', [
      value('big', REG_BINARY, new Uint8Array(1024 * 1024).fill(255)),
      ...Array.from({ length: 5000 }, (_, i) => value(`value ${i}`, REG_SZ, textData(`text ${i}`))),
    ]);
    const keys = Array.from({ length: 1000 }, (_, i) => tree(`key ${i}`));
    const whole = { ...big, subkeys: keys };
    const seen = await regeditWmiWitness(standIn(services(whole)), 64).readTree(KEY);
    expect(compareWithWitness(whole, (seen as { value: KeyTree }).value, [])).toEqual({ difference: null, notCompared: [] });
  });
});

describe('what the route cannot carry', () => {
  it.each(Object.entries(LIMIT_VALUES))('is named and skipped, and nothing else is: %s', async (limit, values) => {
    const written = tree('MSExchangeKMS', [value('Start', REG_DWORD, [3, 0, 0, 0]), ...values]);
    const witness = regeditWmiWitness(standIn(services(written)), 64);
    const reading = await witness.readTree(KEY);
    const seen = (reading as { value: KeyTree }).value;
    expect(compareWithWitness(written, seen, witness.limits)).toEqual({ difference: null, notCompared: [limit] });
    expect(compareWithWitness(written, seen, []).difference).not.toBeNull();
    const changed = { ...seen, values: [value('Start', REG_DWORD, [4, 0, 0, 0]), ...seen.values.slice(1)] };
    expect(compareWithWitness(written, changed, witness.limits).difference).toMatchObject({ kind: 'data', at: '→ Start' });
  });

  it.each(ODD_NUMBERS)('makes a key unreadable if the scripts stop at the odd-sized number $name', async (odd) => {
    const written = tree('MSExchangeKMS', [value('Start', REG_DWORD, [3, 0, 0, 0]), odd]);
    await expect(regeditWmiWitness(standIn(services(written)), 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('is named and skipped if WMI returns an odd-sized number nevertheless', async () => {
    const written = tree('MSExchangeKMS', [value('Start', REG_DWORD, [3, 0, 0, 0]), ...ODD_NUMBERS]);
    const witness = regeditWmiWitness(standIn(services(written), 'pads-numbers'), 64);
    const seen = ((await witness.readTree(KEY)) as { value: KeyTree }).value;
    expect(compareWithWitness(written, seen, [])).toMatchObject({ difference: { kind: 'data' } });
    expect(compareWithWitness(written, seen, witness.limits)).toEqual({ difference: null, notCompared: ['number-sizes'] });
  });

  it('includes a default value that is alone in its key', async () => {
    const written = LONE_DEFAULTS;
    const witness = regeditWmiWitness(standIn(services(written)), 64);
    const seen = ((await witness.readTree(KEY)) as { value: KeyTree }).value;
    expect(compareWithWitness(written, seen, witness.limits)).toEqual({ difference: null, notCompared: ['lone-defaults'] });
    const without = { ...seen, subkeys: seen.subkeys.map((key) => (key.name === 'text' ? { ...key, values: [] } : key)) };
    expect(compareWithWitness(written, without, witness.limits).difference).toMatchObject({
      kind: 'value-missing',
      at: 'text → (Default)',
    });
  });
});

describe('a script host that fails', () => {
  it.each([
    'exits-before-reading',
    'succeeds-before-reading',
    'no-script-engine',
    'disabled-but-exit-0',
    'silent',
    'garbage',
    'half-an-answer',
    'half-the-answers',
    'fails-after-the-answers',
    'answers-another-key',
    'invents-a-type',
  ])('makes the key unreadable and does not crash the program: %s', async (mode) => {
    const witness = regeditWmiWitness(standIn(services(CARRIED_TREE), mode), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('is ended at the time limit if it hangs', async () => {
    const witness = regeditWmiWitness(standIn(services(CARRIED_TREE), 'hangs', { timeLimit: 300 }), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('is ended at the output limit if it writes without end', async () => {
    const witness = regeditWmiWitness(
      standIn(services(CARRIED_TREE), 'endless-output', { outputLimit: 1_000_000, timeLimit: 600_000 }),
      64,
    );
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('makes the key unreadable if it is missing', async () => {
    const witness = regeditWmiWitness({ ...standIn(services(CARRIED_TREE)), cscript: '/nowhere/cscript.exe' }, 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('raises no uncaught error if its pipe breaks during a long question', async () => {
    const many = tree(
      'MSExchangeKMS',
      [],
      Array.from({ length: 5000 }, (_, i) => tree(`a rather long name of a key ${i}`)),
    );
    const witness = regeditWmiWitness(standIn(services(many), 'half-the-answers'), 64);
    const uncaught = vi.fn();
    process.once('uncaughtException', uncaught);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
    process.removeListener('uncaughtException', uncaught);
    expect(uncaught).not.toHaveBeenCalled();
  });

  it('writes nothing to this program’s own output', async () => {
    const out = vi.spyOn(process.stdout, 'write');
    const err = vi.spyOn(process.stderr, 'write');
    await regeditWmiWitness(standIn(services(CARRIED_TREE), 'no-script-engine'), 64).readTree(KEY);
    expect(out).not.toHaveBeenCalled();
    expect(err.mock.calls.filter(([text]) => !/Deprecation|trace-deprecation/.test(String(text)))).toEqual([]);
    vi.restoreAllMocks();
  });
});
