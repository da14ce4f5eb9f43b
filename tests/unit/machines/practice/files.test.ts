import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { file, folder, noFile } from '../../../../electron/machines/practice/build';
import { machineOn } from './support';

describe('on the practice server', () => {
  test('a program has its version and size', async () => {
    const { machine } = await machineOn({ contents: [file('C:\\x\\Kmserver.exe', { size: 245_008, version: '5.5.2448.0' })] });
    expect(await machine.files.version('c:/X/kmserver.EXE')).toEqual({ state: 'present', value: '5.5.2448.0' });
    expect(await machine.files.stat('C:\\x\\.\\y\\..\\Kmserver.exe')).toMatchObject({
      value: { name: 'Kmserver.exe', size: 245_008 },
    });
  });

  test('a path that is on none of its drives is absent', async () => {
    const { machine } = await machineOn({ contents: [folder('C:\\x')] });
    for (const path of ['/etc/passwd', '', 'x', 'D:\\', '..\\x', '\\\\server\\share'])
      expect(await machine.files.stat(path)).toEqual({ state: 'absent' });
    expect(await machine.files.stat('C:\\')).toMatchObject({ value: { kind: 'folder', name: 'C:\\' } });
    expect(await machine.files.list('C:\\')).toMatchObject({ value: [{ name: 'x' }] });
  });

  test('everything in a folder that may not be read is unreadable, whether it exists or not', async () => {
    const { machine } = await machineOn({
      contents: [file('C:\\closed\\a.txt', { text: 'a' }), folder('C:\\closed', { denied: true })],
    });
    for (const path of ['C:\\closed', 'C:\\closed\\a.txt', 'C:\\closed\\none']) {
      expect(await machine.files.stat(path)).toEqual({ state: 'unreadable', code: 'E-FILE-DENIED', at: path, win32: 5 });
    }
    await expect(machine.files.copyFolder('C:\\closed', 'C:\\copy', {})).rejects.toMatchObject({ code: 'E-FILE-DENIED' });
    expect(await machine.files.stat('C:\\copy')).toEqual({ state: 'absent' });
  });

  test('a large database of zeros has its real hash without being kept in memory', async () => {
    const size = 3 * 1024 * 1024 + 5;
    const { machine } = await machineOn({ contents: [file('C:\\kmsdata\\Kmsmdb.edb', { size })] });
    const copied = await machine.files.copyFolder('C:\\kmsdata', 'C:\\copies\\kmsdata', {});
    expect(copied).toEqual([
      { path: 'Kmsmdb.edb', size, sha256: createHash('sha256').update(new Uint8Array(size)).digest('hex') },
    ]);
    expect(await machine.files.stat('C:\\copies\\kmsdata\\Kmsmdb.edb')).toMatchObject({ value: { size } });
    expect(await machine.files.readEnd('C:\\kmsdata\\Kmsmdb.edb', 4)).toEqual({ state: 'present', value: new Uint8Array(4) });
  });

  test('a copy to a missing drive is refused', async () => {
    const { machine } = await machineOn({ contents: [file('C:\\kmsdata\\a', { text: 'a' })] });
    await expect(machine.files.copyFolder('C:\\kmsdata', 'Q:\\kmsdata', {})).rejects.toMatchObject({
      code: 'E-FILE-FAILED',
      win32: 3,
    });
    await expect(machine.files.copyFolder('C:\\kmsdata', '/tmp/kmsdata', {})).rejects.toMatchObject({
      code: 'E-FILE-FAILED',
      win32: 3,
    });
  });

  test('a folder with a similar name is not taken for part of another', async () => {
    const { machine } = await machineOn({
      contents: [file('C:\\kms\\a', { text: 'a' }), file('C:\\kmsdata\\b', { text: 'b' }), noFile('C:\\kms')],
    });
    expect(await machine.files.stat('C:\\kms')).toEqual({ state: 'absent' });
    expect(await machine.files.list('C:\\kmsdata')).toMatchObject({ value: [{ name: 'b', size: 1 }] });
  });

  test('content that is not UTF-8 is kept', async () => {
    const data = new Uint8Array([0xff, 0xfe, 0x2b, 0, 0xe4]);
    const { machine } = await machineOn({ contents: [file('C:\\log', { data })] });
    expect(await machine.files.readEnd('C:\\log', 100)).toEqual({ state: 'present', value: data });
  });
});
