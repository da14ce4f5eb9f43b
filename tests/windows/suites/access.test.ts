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

/** Folders and hive files, with the functions of Windows itself. What Wine cannot show is said where it is. */
const FOLDER = scratchFolder();
const KEY = key('SYSTEM\\CurrentControlSet\\Services');
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
});

const accessOf = (folder: string): string => security.withEntry(folder, 'look', security.accessOf);

test('a private folder is made with all above it and can be used, and made a second time', async () => {
  const folder = join(FOLDER, 'Product', 'runs', 'eins äöü 中');
  const privacy = await makePrivateFolder(folder);
  writeFileSync(join(folder, 'before.reg'), 'x');
  assert.equal(await makePrivateFolder(folder), privacy);
  assert.deepEqual(readdirSync(folder), ['before.reg']);
  // Wine says its disks keep access lists and makes Unix permissions of them: there the answer is 'not-supported-by-disk'.
  if (privacy === 'administrators-only') {
    for (const made of [folder, join(FOLDER, 'Product')])
      assert.equal(whyNotPrivate(readAccess(accessOf(made)), null), null, made);
  } else {
    assert.equal(privacy, 'not-supported-by-disk');
  }
});

test('a private folder is believed, and one that others could have prepared is not', async () => {
  const folder = join(FOLDER, 'believed');
  const privacy = await makePrivateFolder(folder);
  mkdirSync(join(folder, 'backup'));
  writeFileSync(join(folder, 'backup', 'manifest.json'), '{}');
  assert.equal(await whyNotOurs(folder, 'everything'), null);
  const planted = join(FOLDER, 'planted');
  mkdirSync(planted);
  // On a disk that makes something else of access lists there is nothing to see; the recorded checksums alone decide there.
  assert.equal((await whyNotOurs(planted, 'everything')) === null, privacy === 'not-supported-by-disk');
});

test('what is recorded of a backup is read again, and of another folder nothing is known', async () => {
  const folder = join(FOLDER, 'Recorded äöü 中');
  assert.equal(await anchorOf(folder), null);
  await anchor(folder, 'a'.repeat(64));
  await anchor(folder, 'b'.repeat(64));
  assert.equal(await anchorOf(folder), 'b'.repeat(64));
  assert.equal(await anchorOf(folder.toUpperCase()), 'b'.repeat(64));
  assert.equal(await anchorOf(`${folder}2`), null);
});

test('nobody but those named can open it: no entry for everyone', async () => {
  const folder = join(FOLDER, 'closed');
  await makePrivateFolder(folder);
  const { entries } = readAccess(accessOf(folder));
  assert.ok(entries && entries.length > 0);
  assert.deepEqual(
    entries.filter(({ account }) => ['WD', 'BU', 'AU', 'IU'].includes(account)),
    [],
  );
});

test('a path of more than 260 characters', async () => {
  const folder = join(FOLDER, 'd'.repeat(150), 'e'.repeat(150));
  await makePrivateFolder(folder);
  assert.ok(existsSync(folder));
});

test('what cannot be a folder is refused with its code', async () => {
  writeFileSync(join(FOLDER, 'file'), '');
  await assert.rejects(makePrivateFolder(join(FOLDER, 'file')), { code: 'E-OUT-NOT-PRIVATE', detail: { id: 'detail.is-file' } });
  await assert.rejects(makePrivateFolder(join(FOLDER, 'file', 'below')), { code: 'E-OUT-NOT-WRITABLE' });
  await assert.rejects(makePrivateFolder('Q:\\runs'), { code: 'E-OUT-NOT-WRITABLE' });
  await assert.rejects(makePrivateFolder(join(FOLDER, 'what?')), { code: 'E-OUT-NOT-WRITABLE' });
});

test('the rights of this process: administrator, and a privilege only where the account holds it', () => {
  assert.equal(security.isAdministrator(), true);
  assert.match(security.currentUser(), /^S-1-5-/);
  assert.equal(
    security.withPrivilege('SeBackupPrivilege', () => 'done'),
    'done',
  );
});

test('a saved hive is one, or there is no file', async () => {
  const file = join(FOLDER, 'services.hiv');
  const saved = await machine.registry.saveHive?.(KEY, file);
  assert.equal(existsSync(file), saved);
  if (saved) assert.equal(readFileSync(file).toString('latin1', 0, 4), 'regf');
});

test('a hive file that is there already stays as it is', async () => {
  const file = join(FOLDER, 'there.hiv');
  writeFileSync(file, 'mine');
  await assert.rejects(async () => machine.registry.saveHive?.(KEY, file), { code: 'E-OUT-EXISTS', where: file });
  assert.equal(readFileSync(file, 'utf8'), 'mine');
});

test('a key that is not there, or a folder, names itself', async () => {
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

test('the witness is one that can see the registry here', async () => {
  // Wine's cscript takes no .wsf files, so that there the other witness has the word; Windows may have either.
  assert.ok(['regedit-wmi', 'reg-export'].includes(machine.witness.id));
  const reading = await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList'));
  assert.equal(reading.state, 'present', JSON.stringify(reading).slice(0, 300));
});
