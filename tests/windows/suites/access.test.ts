import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { anchor, anchorOf } from '../../../electron/machines/windows/anchors';
import { readAccess, whyNotPrivate } from '../../../electron/machines/windows/access-list';
import * as security from '../../../electron/machines/windows/native/security-api';
import { makePrivateFolder } from '../../../electron/machines/windows/private-folder';
import { whyNotOurs } from '../../../electron/machines/windows/trusted-folder';
import type { Machine } from '../../../electron/machines/ports';
import { key, scratchFolder } from '../support/scratch';

/** Private folders, recorded checksums, hive files, by Windows' own functions. Comments say what Wine cannot show. */
const FOLDER = scratchFolder();
const KEY = key('SYSTEM\\CurrentControlSet\\Services');
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

const accessOf = (folder: string): string => security.withEntry(folder, 'look', security.accessOf);

test('a private folder is made together with its parents, can be used, and can be made a second time', async () => {
  const folder = join(FOLDER, 'Product', 'runs', 'eins äöü 中');
  const privacy = await makePrivateFolder(folder);
  writeFileSync(join(folder, 'before.reg'), 'x');
  assert.equal(await makePrivateFolder(folder), privacy);
  assert.deepEqual(readdirSync(folder), ['before.reg']);
  // Wine claims that its disks keep access lists but converts them to Unix permissions: the answer there is
  // 'not-supported-by-disk'.
  if (privacy === 'administrators-only') {
    for (const made of [folder, join(FOLDER, 'Product')])
      assert.equal(whyNotPrivate(readAccess(accessOf(made)), null), null, made);
  } else {
    assert.equal(privacy, 'not-supported-by-disk');
  }
});

test('a private folder is trusted, and one that others could have prepared is not', async () => {
  const folder = join(FOLDER, 'believed');
  const privacy = await makePrivateFolder(folder);
  mkdirSync(join(folder, 'backup'));
  writeFileSync(join(folder, 'backup', 'manifest.json'), '{}');
  assert.equal(await whyNotOurs(folder, 'everything'), null);
  const planted = join(FOLDER, 'planted');
  mkdirSync(planted);
  // A disk that does not keep access lists shows no difference; only the recorded checksums decide there.
  assert.equal((await whyNotOurs(planted, 'everything')) === null, privacy === 'not-supported-by-disk');
});

test('the recorded checksum of a backup is read back, and another folder has none', async () => {
  const folder = join(FOLDER, 'Recorded äöü 中');
  assert.equal(await anchorOf(folder), null);
  await anchor(folder, 'a'.repeat(64));
  await anchor(folder, 'b'.repeat(64));
  assert.equal(await anchorOf(folder), 'b'.repeat(64));
  assert.equal(await anchorOf(folder.toUpperCase()), 'b'.repeat(64));
  assert.equal(await anchorOf(`${folder}2`), null);
});

test('the access list of a private folder has no entry for everyone or for ordinary users', async () => {
  const folder = join(FOLDER, 'closed');
  await makePrivateFolder(folder);
  const { entries } = readAccess(accessOf(folder));
  assert.ok(entries && entries.length > 0);
  assert.deepEqual(
    entries.filter(({ account }) => ['WD', 'BU', 'AU', 'IU'].includes(account)),
    [],
  );
});

test('a private folder can have a path of more than 260 characters', async () => {
  const folder = join(FOLDER, 'd'.repeat(150), 'e'.repeat(150));
  await makePrivateFolder(folder);
  assert.ok(existsSync(folder));
});

test('a path that cannot be a folder is refused with an error code', async () => {
  writeFileSync(join(FOLDER, 'file'), '');
  await assert.rejects(makePrivateFolder(join(FOLDER, 'file')), { code: 'E-OUT-NOT-PRIVATE', detail: { id: 'detail.is-file' } });
  await assert.rejects(makePrivateFolder(join(FOLDER, 'file', 'below')), { code: 'E-OUT-NOT-WRITABLE' });
  await assert.rejects(makePrivateFolder('Q:\\runs'), { code: 'E-OUT-NOT-WRITABLE' });
  await assert.rejects(makePrivateFolder(join(FOLDER, 'what?')), { code: 'E-OUT-NOT-WRITABLE' });
});

test('this process is an administrator and can use the backup privilege', () => {
  assert.equal(security.isAdministrator(), true);
  assert.match(security.currentUser(), /^S-1-5-/);
  assert.equal(
    security.withPrivilege('SeBackupPrivilege', () => 'done'),
    'done',
  );
});

test('saving a key leaves a hive file, or no file at all', async () => {
  const file = join(FOLDER, 'services.hiv');
  const saved = await machine.registry.saveHive?.(KEY, file);
  assert.equal(existsSync(file), saved);
  if (saved) assert.equal(readFileSync(file).toString('latin1', 0, 4), 'regf');
});

test('saving a key does not overwrite an existing file', async () => {
  const file = join(FOLDER, 'there.hiv');
  writeFileSync(file, 'mine');
  await assert.rejects(async () => machine.registry.saveHive?.(KEY, file), { code: 'E-OUT-EXISTS', where: file });
  assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('saving a missing key, or a key into a missing folder, fails with an error code', async () => {
  const file = join(FOLDER, 'none.hiv');
  const missing = key('SYSTEM\\CurrentControlSet\\Services\\Not there');
  await assert.rejects(async () => machine.registry.saveHive?.(missing, file), { code: 'E-REG-FAILED', win32: 2 });
  mkdirSync(join(FOLDER, 'gone'));
  rmSync(join(FOLDER, 'gone'), { recursive: true });
  await assert.rejects(async () => machine.registry.saveHive?.(KEY, join(FOLDER, 'gone', 'x.hiv')), {
    code: 'E-OUT-NOT-WRITABLE',
  });
  assert.equal(existsSync(file), false);
});

test('the witness can read the registry of this Windows', async () => {
  // Wine's cscript runs no .wsf files, so that the other witness is used there; Windows may have either.
  assert.ok(['regedit-wmi', 'reg-export'].includes(machine.witness.id));
  const reading = await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList'));
  assert.equal(reading.state, 'present', JSON.stringify(reading).slice(0, 300));
});
