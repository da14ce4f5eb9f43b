import { describe, expect, test } from 'vitest';
import { SERVICES_KEY } from '../../../../electron/domain/articles';
import type { KeyRef, KeyTree } from '../../../../electron/domain/registry';
import { key } from '../../../../electron/machines/practice/build';
import { machineOn } from './support';

function ref(path: string, view: '64' | '32' = '32'): KeyRef {
  return { view, path };
}

function empty(name: string, subkeys: readonly KeyTree[] = []): KeyTree {
  return { name, values: [], subkeys };
}

const VALUE = { name: 'v', type: 3, data: new Uint8Array([1]) };

describe('a key that may not be read', () => {
  const contents = [
    key('SOFTWARE\\A\\Closed', { v: 1 }, { denied: ['read'] }),
    key('SOFTWARE\\A\\Closed\\Below', { w: 2 }),
    key('SOFTWARE\\A\\Open'),
  ];

  test('is unreadable, and so is everything in it, whether it exists or not', async () => {
    const { machine } = await machineOn({ contents });
    const denied = { state: 'unreadable', code: 'E-REG-DENIED', win32: 5 };
    for (const path of [
      'SOFTWARE\\A\\Closed',
      'SOFTWARE\\A\\Closed\\Below',
      'SOFTWARE\\A\\Closed\\None',
      'SOFTWARE\\A\\Closed\\None\\Below',
    ]) {
      expect(await machine.registry.readTree(ref(path))).toEqual({ ...denied, at: `HKEY_LOCAL_MACHINE\\${path}` });
      expect(await machine.registry.listKey(ref(path))).toMatchObject(denied);
      expect(await machine.registry.readValue(ref(path), 'v')).toMatchObject(denied);
      expect(await machine.witness.readTree(ref(path))).toMatchObject(denied);
    }
  });

  test('makes every tree that contains it unreadable, is named there, and hides no listing above it', async () => {
    const { machine } = await machineOn({ contents });
    const hole = { state: 'unreadable', code: 'E-REG-DENIED', at: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\Closed', win32: 5 };
    expect(await machine.registry.readTree(ref('SOFTWARE\\A'))).toEqual(hole);
    expect(await machine.witness.readTree(ref('SOFTWARE\\A'))).toEqual(hole);
    expect(await machine.registry.listKey(ref('SOFTWARE\\A'))).toEqual({
      state: 'present',
      value: { subkeys: ['Closed', 'Open'], values: [] },
    });
    expect((await machine.registry.readTree(ref('SOFTWARE\\A\\Open'))).state).toBe('present');
  });
});

describe('under the rights of the practice registry', () => {
  const denied = { code: 'E-REG-DENIED', win32: 5 };

  test('a key that may not be written accepts neither values nor subkeys, and nor do the keys below it', async () => {
    const { machine } = await machineOn({
      contents: [key('SOFTWARE\\A', { v: 1 }, { denied: ['write'] }), key('SOFTWARE\\A\\B')],
    });
    const { registry } = machine;
    const before = await registry.readTree(ref('SOFTWARE\\A'));
    await expect(registry.writeValue(ref('SOFTWARE\\A'), VALUE)).rejects.toMatchObject(denied);
    await expect(registry.deleteValue(ref('SOFTWARE\\A'), 'v')).rejects.toMatchObject(denied);
    await expect(registry.writeTree(ref('SOFTWARE\\A\\New'), empty('New'))).rejects.toMatchObject({
      ...denied,
      where: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\New',
    });
    await expect(registry.writeValue(ref('SOFTWARE\\A\\B'), VALUE)).rejects.toMatchObject(denied);
    await expect(registry.writeTree(ref('SOFTWARE\\A'), empty('A'))).resolves.toBeUndefined();
    expect(await registry.readTree(ref('SOFTWARE\\A'))).toEqual(before);
  });

  test('a tree that is deleted keeps only a subkey that may not be deleted and its own values', async () => {
    const { machine } = await machineOn({
      contents: [
        key('SOFTWARE\\Doomed', { top: 1 }),
        key('SOFTWARE\\Doomed\\A\\Deep', { v: 1 }),
        key('SOFTWARE\\Doomed\\Keep', { v: 2 }, { denied: ['delete'] }),
        key('SOFTWARE\\Doomed\\Keep\\Below', { v: 3 }),
        key('SOFTWARE\\Doomed\\Z', { v: 4 }),
      ],
    });
    await expect(machine.registry.deleteTree(ref('SOFTWARE\\Doomed'))).rejects.toMatchObject({
      ...denied,
      where: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Doomed\\Keep\\Below',
    });
    const rest = await machine.registry.readTree(ref('SOFTWARE\\Doomed'));
    expect(rest).toMatchObject({
      state: 'present',
      value: { values: [{ name: 'top' }], subkeys: [{ name: 'Keep', values: [{ name: 'v' }], subkeys: [{ name: 'Below' }] }] },
    });
    expect(rest.state === 'present' && rest.value.subkeys.length).toBe(1);
    expect(await machine.witness.readTree(ref('SOFTWARE\\Doomed'))).toEqual(rest);
  });

  test('a subkey that may not be read stays when its tree is deleted', async () => {
    const { machine } = await machineOn({
      contents: [key('SOFTWARE\\Doomed\\Closed', { v: 1 }, { denied: ['read'] }), key('SOFTWARE\\Doomed\\Open')],
    });
    await expect(machine.registry.deleteTree(ref('SOFTWARE\\Doomed'))).rejects.toMatchObject(denied);
    expect(await machine.registry.listKey(ref('SOFTWARE\\Doomed'))).toMatchObject({ value: { subkeys: ['Closed'] } });
  });

  test('a removal does not take a key in an unreadable one for absent', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\Closed', {}, { denied: ['read'] })] });
    await expect(machine.registry.deleteTree(ref('SOFTWARE\\Closed\\None'))).rejects.toMatchObject(denied);
    await expect(machine.registry.deleteValue(ref('SOFTWARE\\Closed'), 'none')).rejects.toMatchObject(denied);
  });

  test('a write that is denied half-way leaves what was written before', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\T\\B', {}, { denied: ['write'] })] });
    const tree = empty('T', [empty('A'), { ...empty('B'), values: [VALUE] }, empty('C')]);
    await expect(machine.registry.writeTree(ref('SOFTWARE\\T'), tree)).rejects.toMatchObject({
      ...denied,
      where: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\T\\B',
    });
    expect(await machine.registry.listKey(ref('SOFTWARE\\T'))).toMatchObject({ value: { subkeys: ['A', 'B'] } });
  });

  test('without elevation every act is denied and every question answered', async () => {
    const { machine } = await machineOn({ elevated: false, contents: [key('SOFTWARE\\A', { v: 1 })] });
    await expect(machine.registry.writeValue(ref('SOFTWARE\\A'), VALUE)).rejects.toMatchObject(denied);
    await expect(machine.registry.deleteValue(ref('SOFTWARE\\A'), 'v')).rejects.toMatchObject(denied);
    await expect(machine.registry.deleteTree(ref('SOFTWARE\\A'))).rejects.toMatchObject(denied);
    await expect(machine.registry.writeTree(ref('SOFTWARE\\A'), empty('A'))).rejects.toMatchObject(denied);
    expect((await machine.registry.readTree(ref('SOFTWARE\\A'))).state).toBe('present');
  });

  test('hives can be neither created nor removed', async () => {
    const { machine } = await machineOn({ bits: 64 });
    for (const view of ['64', '32'] as const) {
      await expect(machine.registry.deleteTree(ref('SOFTWARE', view))).rejects.toMatchObject(denied);
      await expect(machine.registry.deleteTree(ref('', view))).rejects.toMatchObject(denied);
      await expect(machine.registry.writeTree(ref('NEWHIVE', view), empty('NEWHIVE'))).rejects.toMatchObject(denied);
    }
    expect((await machine.registry.readTree(ref('SOFTWARE', '64'))).state).toBe('present');
  });
});

describe('under the name rules of the practice registry', () => {
  test('a key that Win32 cannot name makes its tree unreadable and stays when the tree is deleted', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\A\\Open'), key('SOFTWARE\\A\\N\0ul')] });
    const unreadable = { state: 'unreadable', code: 'E-REG-NAME-NOT-WIN32', at: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A\\N\0ul' };
    expect(await machine.registry.readTree(ref('SOFTWARE\\A'))).toEqual(unreadable);
    expect(await machine.witness.readTree(ref('SOFTWARE\\A'))).toEqual(unreadable);
    await expect(machine.registry.deleteTree(ref('SOFTWARE\\A'))).rejects.toMatchObject({ code: 'E-REG-NAME-NOT-WIN32' });
    expect(await machine.registry.listKey(ref('SOFTWARE\\A'))).toMatchObject({ value: { subkeys: ['N\0ul'] } });
  });

  test('a value that Win32 cannot name makes its tree unreadable for both routes', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\A', { 'v\0w': 1 })] });
    const unreadable = { state: 'unreadable', code: 'E-REG-NAME-NOT-WIN32' };
    expect(await machine.registry.readTree(ref('SOFTWARE\\A'))).toMatchObject(unreadable);
    expect(await machine.witness.readTree(ref('SOFTWARE\\A'))).toMatchObject(unreadable);
  });

  test('512 levels below the root are stored, and one more is refused', async () => {
    const { machine } = await machineOn({});
    const chain = (levels: number): KeyTree => {
      let tree = empty('k');
      for (let i = 1; i < levels; i++) tree = empty('k', [tree]);
      return tree;
    };
    await machine.registry.writeTree(ref('SOFTWARE\\k'), chain(511));
    expect((await machine.witness.readTree(ref(`SOFTWARE${'\\k'.repeat(511)}`))).state).toBe('present');
    await expect(machine.registry.writeTree(ref('SOFTWARE\\k'), chain(512))).rejects.toMatchObject({
      code: 'E-REG-TOO-DEEP',
      win32: 87,
    });
    await machine.registry.deleteTree(ref('SOFTWARE\\k'));
    expect(await machine.registry.readTree(ref('SOFTWARE\\k'))).toEqual({ state: 'absent' });
  });

  test('a key is not turned into a link, nor a link into a key', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\Key'), key('SOFTWARE\\Link', {}, { link: true })] });
    await expect(machine.registry.writeTree(ref('SOFTWARE\\Key'), { ...empty('Key'), link: true })).rejects.toMatchObject({
      code: 'E-REG-FAILED',
    });
    await expect(machine.registry.writeTree(ref('SOFTWARE\\Link'), empty('Link'))).rejects.toMatchObject({
      code: 'E-REG-FAILED',
    });
  });
});

describe('CurrentControlSet', () => {
  test('leads to ControlSet001, for both routes, and is itself a link', async () => {
    const { machine } = await machineOn({ contents: [key(`${SERVICES_KEY}\\X`, { v: 1 })] });
    const real = await machine.registry.readTree(ref('SYSTEM\\ControlSet001\\Services\\X'));
    expect(real.state).toBe('present');
    expect(await machine.registry.readTree(ref('system\\CURRENTCONTROLSET\\services\\x'))).toEqual(real);
    expect(await machine.witness.readTree(ref('system\\CURRENTCONTROLSET\\services\\x'))).toEqual(real);
    expect(await machine.registry.readTree(ref('SYSTEM\\CurrentControlSet'))).toMatchObject({
      value: { link: true, subkeys: [] },
    });
    await machine.registry.deleteTree(ref(`${SERVICES_KEY}\\X`));
    expect(await machine.registry.readTree(ref('SYSTEM\\ControlSet001\\Services\\X'))).toEqual({ state: 'absent' });
  });
});

describe('WOW6432Node', () => {
  test('contains the 32-bit view of a 64-bit server, for both routes', async () => {
    const { machine } = await machineOn({
      bits: 64,
      contents: [key('SOFTWARE\\X', { side: '64' }), key('SOFTWARE\\X', { side: '32' }, { view: '32' })],
    });
    const read = async (key: KeyRef): Promise<unknown> => {
      const [one, two] = [await machine.registry.readTree(key), await machine.witness.readTree(key)];
      expect(two).toEqual(one);
      return one.state === 'present'
        ? Buffer.from(one.value.values[0]?.data ?? [])
            .toString('utf16le')
            .slice(0, 2)
        : one.state;
    };
    expect(await read(ref('SOFTWARE\\X', '64'))).toBe('64');
    expect(await read(ref('software\\x', '32'))).toBe('32');
    expect(await read(ref('SOFTWARE\\WOW6432Node\\X', '64'))).toBe('32');
    expect(await read(ref('SOFTWARE\\Wow6432Node\\X', '32'))).toBe('32');
    await machine.registry.deleteTree(ref('SOFTWARE\\X', '32'));
    expect(await read(ref('SOFTWARE\\WOW6432Node\\X', '64'))).toBe('absent');
    expect(await read(ref('SOFTWARE\\X', '64'))).toBe('64');
  });

  test('is an ordinary key on a 32-bit server', async () => {
    const { machine } = await machineOn({ contents: [key('SOFTWARE\\X', { v: 1 })] });
    expect(machine.registry.views).toEqual(['32']);
    expect((await machine.registry.readTree(ref('SOFTWARE\\X'))).state).toBe('present');
    expect(await machine.registry.readTree(ref('SOFTWARE\\WOW6432Node\\X'))).toEqual({ state: 'absent' });
    expect((await machine.witness.readTree(ref('SOFTWARE\\X'))).state).toBe('present');
  });
});
