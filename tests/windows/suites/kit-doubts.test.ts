import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { RegistryType, textData } from '../../../electron/domain/registry';
import { readKitResults } from '../../../electron/kit';
import type { Machine } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { key, scratchFolder } from '../support/scratch';
import { assertState, giveAdminKey, IN_LAB, likeNt, makeKit, stateOf, takeAdminKey, withServer } from '../support/server-kit';
import { noStandIn } from '../support/service';

/** The server kit's files where something is not as it should be: code pages, a changed backup, a full disk, missing rights. */

const NAME = process.env['COMPUTERNAME'] ?? '';
const skip = noStandIn;
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
  likeNt();
});

test('Setup’s value with a letter that is another one in each code page comes back byte for byte', { skip }, () =>
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

test('a backup of which a byte was changed is not restored, nor repaired upon', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
    kit.run('2BACKUP.CMD');
    const file = join(kit.folder, 'RESULT', 'BACKUP', 'KMSSVC.REG');
    const bytes = readFileSync(file);
    // Every a of the export, in UTF-16 as in ANSI.
    writeFileSync(
      file,
      bytes.map((byte) => (byte === 0x61 ? 0x62 : byte)),
    );
    assert.match(kit.run('3FIX.CMD', NAME, 'COPIED', 'PASSWORD'), /A file of the backup is missing or was changed/);
    assert.match(kit.run('9UNDO.CMD'), /A file of the backup is missing or was changed/);
    await assertState(machine, first);
  }),
);

test('where there is no room left, what an export lacks is not called gone', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
    // The file by which the scripts see that there is still room can be written nowhere here.
    mkdirSync(join(kit.folder, 'RESULT', 'BACKUP', 'ROOM.TXT'), { recursive: true });
    assert.match(kit.run('2BACKUP.CMD'), /STOPPED\. Something could not be read/);
    assert.match(kit.run('3FIX.CMD', NAME, 'COPIED', 'PASSWORD'), /no complete backup/);
    await assertState(machine, first);
  }),
);

if (IN_LAB) {
  test('without an administrator’s rights the look says so, and nothing is backed up', { skip }, () =>
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
}
