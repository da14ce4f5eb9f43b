import { describe, expect, it, vi } from 'vitest';
import { type KeyRef, type KeyTree, RegistryType, type RegistryValue, textData } from '../../../../../electron/domain/registry';
import { compareWithWitness } from '../../../../../electron/domain/witness';
import { listData } from '../../../../../electron/domain/witness-values';
import { regeditWmiWitness } from '../../../../../electron/machines/windows/witness/regedit-wmi/witness';
import { below, tree, type StandInKey } from './stand-in/registry';
import { standIn } from './support';

const { REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ, REG_QWORD } = RegistryType;
const KEY: KeyRef = { view: '64', path: 'SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS' };
const UNAVAILABLE = { state: 'unreadable', code: 'E-WITNESS-UNAVAILABLE', at: `HKEY_LOCAL_MACHINE\\${KEY.path}` };

const value = (name: string, type: number, data: Uint8Array | readonly number[]): RegistryValue => ({
  name,
  type,
  data: Uint8Array.from(data),
});

const SERVICE = tree(
  'MSExchangeKMS',
  [
    value('', REG_SZ, textData('default')),
    value('ImagePath', REG_EXPAND_SZ, textData('"%SystemRoot%\\exchsrvr\\bin\\kmserver.exe" -p Grüße')),
    value('DisplayName', REG_SZ, textData('Microsoft Exchange "KM" \\ 中\ud800')),
    value('Start', REG_DWORD, [3, 0, 0, 0]),
    value('Highest', REG_DWORD, [255, 255, 255, 255]),
    value('Quad', REG_QWORD, [1, 2, 3, 4, 5, 6, 0x1f, 0]),
    value('DependOnService', REG_MULTI_SZ, listData(['MSExchangeSA', 'a,b'])),
    value('Empty list', REG_MULTI_SZ, [0, 0]),
    value('FailureActions', REG_BINARY, [0, 1, 254, 255]),
    value('Empty', REG_BINARY, []),
    value('Empty text', REG_SZ, textData('')),
    value('tab\tand \u0001', REG_SZ, textData('a\tb\u001f')),
    value('constructor', REG_SZ, textData('x')),
    value('__proto__', REG_SZ, textData('y')),
    value('hasOwnProperty', REG_EXPAND_SZ, textData('%x%')),
    value('7', REG_SZ, textData('seven')),
    value(' blanks ', REG_SZ, textData(' x ')),
  ],
  [
    tree('Parameters', [value('only', REG_EXPAND_SZ, textData('%SystemRoot%'))], [tree('Deep'), tree('A "key" with 100% ü+ü')]),
    tree('Enum', [value('', REG_SZ, textData('alone'))]),
  ],
);

function services(...keys: readonly StandInKey[]): readonly StandInKey[] {
  return [below('SYSTEM\\CurrentControlSet\\Services', { name: 'Alerter' }, ...keys), { name: 'SOFTWARE' }];
}

describe('the package regedit, through a stand-in for cscript', () => {
  it('reads a tree to the byte, variables unexpanded, one start of cscript for each level', async () => {
    const host = standIn(services(SERVICE));
    const witness = regeditWmiWitness(host, 64);
    const reading = await witness.readTree(KEY);
    expect(reading).toMatchObject({ state: 'present' });
    const seen = (reading as { value: KeyTree }).value;
    expect(compareWithWitness(SERVICE, seen, witness.limits)).toEqual({ difference: null, notCompared: [] });
    expect(compareWithWitness(SERVICE, seen, [])).toEqual({ difference: null, notCompared: [] });
    expect(host.starts()).toBe(4);
  });

  it('never calls a closed key absent', async () => {
    const witness = regeditWmiWitness(standIn(services({ ...SERVICE, denied: true })), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('takes a tree with one closed subkey for unreadable', async () => {
    const holed = { ...SERVICE, subkeys: [SERVICE.subkeys[0]!, { name: 'Enum', denied: true }] };
    await expect(regeditWmiWitness(standIn(services(holed)), 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('proves absence by the parent that does not list the key', async () => {
    const witness = regeditWmiWitness(standIn(services()), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ ...KEY, path: `${KEY.path}\\Deeper\\Still` })).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ ...KEY, path: 'NOWHERE\\At\\All' })).resolves.toEqual({ state: 'absent' });
  });

  it('does not conclude absence below a closed key, nor where nothing can be listed', async () => {
    const closed = standIn([below('SYSTEM\\CurrentControlSet', { name: 'Services', denied: true, subkeys: [] })]);
    await expect(regeditWmiWitness(closed, 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
    await expect(regeditWmiWitness(standIn([], 'silent'), 64).readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('finds a listed key whatever the spelling', async () => {
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

  it('calls a key absent that only the other view has, SOFTWARE itself included', async () => {
    const witness = regeditWmiWitness(standIn([{ name: 'SOFTWARE', subkeys: [below('Microsoft', { name: 'KMServer' })] }]), 64);
    await expect(witness.readTree({ view: '32', path: 'SOFTWARE\\Microsoft\\KMServer' })).resolves.toEqual({ state: 'absent' });
    await expect(witness.readTree({ view: '32', path: 'SOFTWARE' })).resolves.toEqual({ state: 'absent' });
    const closed = standIn([{ name: 'SOFTWARE', subkeys: [{ name: 'WOW6432Node', denied: true }] }]);
    await expect(regeditWmiWitness(closed, 64).readTree({ view: '32', path: 'SOFTWARE' })).resolves.toMatchObject({
      state: 'unreadable',
    });
  });

  it('refuses a name Win32 would cut, without starting anything', async () => {
    const host = standIn(services());
    await expect(regeditWmiWitness(host, 64).readTree({ ...KEY, path: 'SYSTEM\\a\0b' })).resolves.toMatchObject({
      state: 'unreadable',
      code: 'E-REG-NAME-NOT-WIN32',
    });
    expect(host.starts()).toBe(0);
  });

  it('survives an answer whose line end is cut in two', async () => {
    const witness = regeditWmiWitness(standIn(services(SERVICE), 'splits-line-ends'), 64);
    await expect(witness.readTree(KEY)).resolves.toMatchObject({ state: 'present' });
  });

  it('shows a disagreement as one', async () => {
    const witness = regeditWmiWitness(standIn(services(SERVICE), 'loses-a-subkey'), 64);
    const seen = await witness.readTree(KEY);
    expect(compareWithWitness(SERVICE, (seen as { value: KeyTree }).value, witness.limits).difference).toMatchObject({
      kind: 'key-missing',
    });
  });

  it('reads values and keys by the thousands, and a megabyte at once', async () => {
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
  const CASES: Readonly<Record<string, readonly RegistryValue[]>> = {
    'text-endings': [
      value('no bytes', REG_SZ, []),
      value('no NUL', REG_SZ, [65, 0]),
      value('odd', REG_EXPAND_SZ, [65, 0, 66]),
      value('behind the NUL', REG_SZ, textData('a\0b')),
      value('two NULs', REG_EXPAND_SZ, textData('a\0')),
    ],
    'list-endings': [
      value('no bytes', REG_MULTI_SZ, []),
      value('one NUL', REG_MULTI_SZ, textData('a')),
      value('an empty one', REG_MULTI_SZ, textData('a\0\0b\0')),
      value('odd', REG_MULTI_SZ, [65, 0, 0]),
    ],
    'line-breaks': [
      value('text', REG_SZ, textData('a\r\nb\nc\rd')),
      value('to expand', REG_EXPAND_SZ, textData('a\nb')),
      value('list', REG_MULTI_SZ, listData(['a\r', 'b'])),
      value('name\r\n', REG_DWORD, [1, 0, 0, 0]),
    ],
    'unusual-types': [
      value('none', 0, [1, 2]),
      value('big-endian', 5, [1, 2, 3, 4]),
      value('link', 6, [1]),
      value('resources', 8, [1, 2]),
      value('own', 0x1234, []),
      value('highest', 0xffff_ffff, [1]),
    ],
    'number-sizes': [
      value('short', REG_DWORD, [1]),
      value('long quad', REG_QWORD, [1, 2, 3, 4, 5, 6, 7, 0, 9]),
      value('no bytes', REG_DWORD, []),
    ],
    'large-numbers': [
      value('2^53 + 1', REG_QWORD, [1, 0, 0, 0, 0, 0, 0x20, 0]),
      value('highest', REG_QWORD, [255, 255, 255, 255, 255, 255, 255, 255]),
    ],
    'expandable-names': [value('a\\b', REG_EXPAND_SZ, textData('%SystemRoot%'))],
  };

  it.each(Object.entries(CASES))('%s: named and left out, and nothing else is', async (limit, values) => {
    const written = tree('MSExchangeKMS', [value('Start', REG_DWORD, [3, 0, 0, 0]), ...values]);
    const witness = regeditWmiWitness(standIn(services(written)), 64);
    const reading = await witness.readTree(KEY);
    const seen = (reading as { value: KeyTree }).value;
    expect(compareWithWitness(written, seen, witness.limits)).toEqual({ difference: null, notCompared: [limit] });
    expect(compareWithWitness(written, seen, []).difference).not.toBeNull();
    const changed = { ...seen, values: [value('Start', REG_DWORD, [4, 0, 0, 0]), ...seen.values.slice(1)] };
    expect(compareWithWitness(written, changed, witness.limits).difference).toMatchObject({ kind: 'data', at: '→Start' });
  });

  it('a default value alone in its key', async () => {
    const written = tree(
      'MSExchangeKMS',
      [],
      [
        tree('empty', [value('', REG_SZ, textData(''))]),
        tree('number', [value('', REG_DWORD, [1, 0, 0, 0])]),
        tree('text', [value('', REG_SZ, textData('x'))]),
      ],
    );
    const witness = regeditWmiWitness(standIn(services(written)), 64);
    const seen = ((await witness.readTree(KEY)) as { value: KeyTree }).value;
    expect(compareWithWitness(written, seen, witness.limits)).toEqual({ difference: null, notCompared: ['lone-defaults'] });
    const without = { ...seen, subkeys: seen.subkeys.map((key) => ({ ...key, values: [] })) };
    expect(compareWithWitness(written, without, witness.limits).difference).toMatchObject({
      kind: 'value-missing',
      at: 'text→(Default)',
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
  ])('%s: unreadable, and the program lives', async (mode) => {
    const witness = regeditWmiWitness(standIn(services(SERVICE), mode), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('hangs: it is ended at the time limit', async () => {
    const witness = regeditWmiWitness(standIn(services(SERVICE), 'hangs', { timeLimit: 300 }), 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('writes without end: it is ended at the output limit', async () => {
    const witness = regeditWmiWitness(
      standIn(services(SERVICE), 'endless-output', { outputLimit: 1_000_000, timeLimit: 600_000 }),
      64,
    );
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('is not there', async () => {
    const witness = regeditWmiWitness({ ...standIn(services(SERVICE)), cscript: '/nowhere/cscript.exe' }, 64);
    await expect(witness.readTree(KEY)).resolves.toEqual(UNAVAILABLE);
  });

  it('does not take a pipe that broke under a long question for a fault of this program', async () => {
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

  it('says nothing of what went wrong on this program’s own output', async () => {
    const out = vi.spyOn(process.stdout, 'write');
    const err = vi.spyOn(process.stderr, 'write');
    await regeditWmiWitness(standIn(services(SERVICE), 'no-script-engine'), 64).readTree(KEY);
    expect(out).not.toHaveBeenCalled();
    expect(err.mock.calls.filter(([text]) => !/Deprecation|trace-deprecation/.test(String(text)))).toEqual([]);
    vi.restoreAllMocks();
  });
});
