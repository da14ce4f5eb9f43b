import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { textOf } from '../../../electron/domain/registry';
import { openWindowsMachine } from '../../../electron/machines/windows';
import type { Machine } from '../../../electron/machines/ports';
import { key, reg, scratchFolder, valueOf } from '../support/scratch';

const FOLDER = scratchFolder();
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

test('the facts about this Windows agree with what Windows itself says', async () => {
  const facts = await machine.describe();
  assert.equal(facts.name, process.env['COMPUTERNAME']);
  assert.match(facts.id, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i);
  assert.ok(reg('query', 'HKLM\\SOFTWARE\\Microsoft\\Cryptography', '/v', 'MachineGuid', '/reg:64').stdout.includes(facts.id));
  assert.equal(facts.bits, 64);
  assert.ok(facts.windows.major >= 10 && facts.windows.build > 10_000, JSON.stringify(facts.windows));
  assert.match(facts.windows.label, /Windows/);
  assert.equal(facts.elevated, true, 'the Windows tests need the rights a repair needs');
  assert.match(facts.environment['SYSTEMROOT'] ?? '', /^[A-Z]:\\/i);
  for (const name of ['SystemRoot', 'SystemDrive', 'ProgramFiles', 'ProgramData'])
    assert.equal(facts.environment[name.toUpperCase()]?.toUpperCase(), process.env[name]?.toUpperCase(), name);
  for (const name of ['USERNAME', 'APPDATA', 'LOCALAPPDATA']) assert.ok(!(name in facts.environment), name);
  assert.deepEqual(machine.registry.views, ['64', '32']);
});

test('the version of a program is read, and a file without one or a missing file has none', async () => {
  const version = valueOf(await machine.files.version(join(process.env['SystemRoot'] ?? '', 'System32', 'kernel32.dll')));
  assert.match(version, /^\d+\.\d+\.\d+\.\d+$/);
  writeFileSync(join(FOLDER, 'plain.exe'), 'not a program');
  assert.deepEqual(await machine.files.version(join(FOLDER, 'plain.exe')), { state: 'absent' });
  assert.deepEqual(await machine.files.version(join(FOLDER, 'none.exe')), { state: 'absent' });
});

test('the version read from node.exe is the one that Node reports', async () => {
  assert.equal(valueOf(await machine.files.version(process.execPath)), `${process.versions.node}.0`);
});

test('files and folders are read, a missing file is absent, and a missing drive proves nothing', async () => {
  writeFileSync(join(FOLDER, 'Exchange Server Setup.log'), 'one\ntwo\n');
  assert.equal(valueOf(await machine.files.stat(join(FOLDER, 'exchange server setup.LOG'))).size, 8);
  assert.deepEqual(await machine.files.stat(join(FOLDER, 'missing', 'deeper')), { state: 'absent' });
  assert.equal((await machine.files.stat('Q:\\Exchsrvr\\Bin\\Kmserver.exe')).state, 'unreadable');
  assert.equal(
    Buffer.from(valueOf(await machine.files.readEnd(join(FOLDER, 'Exchange Server Setup.log'), 4))).toString(),
    'two\n',
  );
  assert.ok(valueOf(await machine.files.list(FOLDER)).some((entry) => entry.name === 'Exchange Server Setup.log'));
});

test('a folder is copied with all its files and the right hashes', async () => {
  const [from, to] = [join(FOLDER, 'Kmsdata'), join(FOLDER, 'copy of Kmsdata')];
  mkdirSync(join(from, 'Sub'), { recursive: true });
  const data = Buffer.alloc(3 * 1024 * 1024 + 7, 'database');
  writeFileSync(join(from, 'Kmsmdb.edb'), data);
  writeFileSync(join(from, 'Sub', 'é.log'), '');
  const copied = await machine.files.copyFolder(from, to, {});
  assert.deepEqual(copied.map((file) => file.path).sort(), ['Kmsmdb.edb', 'Sub\\é.log']);
  assert.equal(copied.find((file) => file.path === 'Kmsmdb.edb')?.sha256, createHash('sha256').update(data).digest('hex'));
  assert.ok(readFileSync(join(to, 'Kmsmdb.edb')).equals(data));
});

test('the name of this Windows comes from the registry', async () => {
  const product = valueOf(
    await machine.registry.readValue(key('SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion'), 'ProductName'),
  );
  const { windows } = await machine.describe();
  assert.ok(windows.build >= 22_000 || windows.label.startsWith(textOf(product)));
});
