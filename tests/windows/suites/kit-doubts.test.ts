import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { KMSERVER_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { RegistryType, textData } from '../../../electron/domain/registry';
import { readKitResults } from '../../../electron/kit';
import type { Machine } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { denying } from '../support/deny';
import { key, reg, scratchFolder, system } from '../support/scratch';
import {
  assertState,
  giveAdminKey,
  IN_LAB,
  likeNt,
  makeKit,
  stateOf,
  takeAdminKey,
  withoutFc,
  withServer,
} from '../support/server-kit';
import { noStandIn } from '../support/service';

/** The server kit's files when something is wrong: code pages, a changed backup, a full disk, missing rights. */

const NAME = process.env['COMPUTERNAME'] ?? '';
const skip = noStandIn;
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
  likeNt();
});

test('a Setup value with a letter that differs between code pages comes back byte for byte', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const data = textData('D:\\Börse\\exchsrvr');
    await machine.registry.writeValue(key(SETUP_KEY), { name: SETUP_COMPONENT, type: RegistryType.REG_SZ, data });
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
    assert.match(kit.run('2BACKUP.CMD'), /DONE\. The backup is complete/);
    assert.match(kit.run('3FIX.CMD', NAME, 'TRIED', 'COPIED', 'PASSWORD'), /DONE\. Everything is removed/);
    assert.match(kit.run('9UNDO.CMD'), /DONE\. Everything of the backup is back/);
    await assertState(machine, first);
    assert.equal((await readKitResults(kit.folder)).proof.outcome, 'undone');
  }),
);

test('a backup with changed bytes is not restored, and no repair relies on it', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
    kit.run('2BACKUP.CMD');
    const file = join(kit.folder, 'RESULT', 'BACKUP', 'KMSSVC.REG');
    const bytes = readFileSync(file);
    // Changes every "a" of the export, whether it is UTF-16 or ANSI.
    writeFileSync(
      file,
      bytes.map((byte) => (byte === 0x61 ? 0x62 : byte)),
    );
    assert.match(kit.run('3FIX.CMD', NAME, 'COPIED', 'PASSWORD'), /A file of the backup is missing or was changed/);
    assert.match(kit.run('9UNDO.CMD'), /A file of the backup is missing or was changed/);
    await assertState(machine, first);
  }),
);

test('a key missing from an export is not called gone if the disk is full', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
    // The scripts write this file to see that there is still room; a folder of the same name prevents it.
    mkdirSync(join(kit.folder, 'RESULT', 'BACKUP', 'ROOM.TXT'), { recursive: true });
    assert.match(kit.run('2BACKUP.CMD'), /STOPPED\. Something could not be read/);
    assert.match(kit.run('3FIX.CMD', NAME, 'COPIED', 'PASSWORD'), /no complete backup/);
    await assertState(machine, first);
  }),
);

const ANSWERS = [NAME, 'TRIED', 'COPIED', 'PASSWORD'];
const KMSERVER = `HKLM\\${KMSERVER_KEY}`;

test('a key that even administrators may not read is neither called gone nor proven gone', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    await denying(KMSERVER_KEY, 'reading', async () => {
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
      assert.match(kit.run('1LOOK.CMD'), /NOT IN THE EXPORT, which proves nothing: [^\r]*\\Exchange\\KMServer/);
      const { evidence } = (await readKitResults(kit.folder)).observation;
      const seen = evidence.kmServerKey[0]?.reading;
      assert.equal(seen?.state === 'unreadable' && seen.code, 'E-KIT-NOT-SHOWN');
      assert.match(
        kit.run('2BACKUP.CMD'),
        /NOT IN THE EXPORT[^]*Look for these keys in Regedt32[^]*DONE\. The backup is complete: it holds what the exports show/,
      );
      const log = kit.run('3FIX.CMD', ...ANSWERS);
      assert.match(log, /NOT IN THE EXPORT[^]*DONE, BUT not everything could be read/);
      assert.doesNotMatch(log, /Everything is removed/);
      assert.doesNotMatch(log, /(?:Not there|Gone)[^\r]*\\Exchange\\KMServer/);
      const { proof, diagnosis } = await readKitResults(kit.folder);
      assert.equal(proof.outcome, 'unseen');
      assert.deepEqual(
        proof.items.map(({ state }) => state),
        ['removed', 'unread', 'removed', 'removed'],
      );
      assert.notEqual(diagnosis.verdict, 'nothing');
    });
    const stands = await machine.registry.readTree(key(KMSERVER_KEY));
    assert.equal(stands.state, 'present');
  }),
);

test('a key that becomes unreadable after the backup stops the repair before it changes anything', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
    assert.match(kit.run('2BACKUP.CMD'), /DONE\. The backup is complete/);
    await denying(KMSERVER_KEY, 'reading', async () => {
      assert.match(
        kit.run('3FIX.CMD', ...ANSWERS),
        /A key of the backup is not in the export any more, and this kit did not remove it\. Look for it in Regedt32/,
      );
    });
    await assertState(machine, first);
    assert.equal((await readKitResults(kit.folder)).proof.outcome, 'backed-up');
  }),
);

test('a key that no export shows counts as absent if somebody has looked in Regedt32 and says so', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    reg('delete', KMSERVER, '/f', '/reg:64');
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
    assert.match(kit.run('2BACKUP.CMD'), /NOT IN THE EXPORT/);
    const said = kit.run('2BACKUP.CMD', 'REGEDT32');
    assert.doesNotMatch(said, /NOT IN THE EXPORT/);
    assert.match(said, /DONE\. The backup is complete/);
    assert.match(kit.run('3FIX.CMD', ...ANSWERS), /Not there, nothing to do: [^\r]*KMServer[^]*DONE\. Everything is removed/);
    const { proof } = await readKitResults(kit.folder);
    assert.deepEqual(
      [proof.outcome, proof.items.map(({ state }) => state)],
      ['repaired', ['removed', 'never', 'removed', 'removed']],
    );
  }),
);

test(
  'a power failure after the first removal leaves the state of the items unknown until the step has run to its end',
  { skip },
  () =>
    withServer(machine, { mode: null }, async () => {
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
      kit.run('1LOOK.CMD');
      kit.run('2BACKUP.CMD');
      // The kit's own script, but it ends after the first item.
      const script = join(kit.folder, '3FIX.CMD');
      const whole = readFileSync(script, 'latin1');
      const at = whole.indexOf('>>CHANGES.TXT echo FIX=KMSERVER');
      writeFileSync(script, `${whole.slice(0, at)}exit\r\n${whole.slice(at)}`, 'latin1');
      assert.match(kit.run('3FIX.CMD', ...ANSWERS), /Gone, read again/);
      const { proof, unfinished, isCurrent } = await readKitResults(kit.folder);
      assert.equal(isCurrent, false);
      assert.equal(proof.outcome, 'unclear');
      assert.deepEqual([...new Set(proof.items.map(({ state }) => state))], ['unknown']);
      assert.equal(unfinished?.phase, 'AFTER');
      writeFileSync(script, whole, 'latin1');
      assert.match(kit.run('3FIX.CMD', ...ANSWERS), /Removed by an earlier run:[^]*DONE\. Everything is removed/);
      for (const log of ['LOG.TXT', 'CHANGES.TXT']) writeFileSync(join(kit.folder, 'RESULT', log), '');
      assert.equal((await readKitResults(kit.folder)).proof.outcome, 'repaired');
    }),
);

if (IN_LAB) {
  test('a look without administrator rights says so, and nothing is backed up', { skip }, () =>
    withServer(machine, { mode: null }, async () => {
      takeAdminKey();
      try {
        const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
        assert.match(kit.run('1LOOK.CMD'), /DONE, BUT something could not be read.*RIGHTS/);
        const { evidence } = (await readKitResults(kit.folder)).observation;
        assert.equal(evidence.machine.elevated, false);
        assert.match(kit.run('2BACKUP.CMD'), /STOPPED\. Something could not be read/);
        assert.match(kit.run('3FIX.CMD', NAME, 'COPIED', 'PASSWORD'), /no complete backup/);
      } finally {
        giveAdminKey();
      }
    }),
  );

  test('without an FC that distinguishes files the scripts count lines, and see a change, a repair and its undo', { skip }, () =>
    withServer(machine, { mode: null }, async () => {
      const first = await stateOf(machine);
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
      const files = ['KITLOOK.CMD', 'KITSAME.CMD'].map((name) => join(kit.folder, name));
      const compare = (one = '', other = ''): number | null => system('fc.exe', '/b', one, other).status;
      assert.deepEqual([compare(files[0], files[0]), compare(files[0], files[1])], [0, 1]);
      await withoutFc(async () => {
        assert.deepEqual([compare(files[0], files[0]), compare(files[0], files[1])], [2, 2]);
        assert.match(kit.run('2BACKUP.CMD'), /DONE\. The backup is complete/);
        reg('add', KMSERVER, '/v', 'Changed', '/d', '1a8e0', '/f', '/reg:64');
        assert.match(kit.run('3FIX.CMD', ...ANSWERS), /not as the backup has it/);
        reg('delete', KMSERVER, '/v', 'Changed', '/f', '/reg:64');
        assert.match(kit.run('3FIX.CMD', ...ANSWERS), /DONE\. Everything is removed/);
        assert.match(kit.run('9UNDO.CMD'), /DONE\. Everything of the backup is back/);
      });
      await assertState(machine, first);
    }),
  );
}
