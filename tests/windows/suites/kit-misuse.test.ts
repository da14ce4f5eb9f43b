import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Machine } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { scratchFolder } from '../support/scratch';
import { assertState, likeNt, makeKit, stateOf, withServer } from '../support/server-kit';
import { noStandIn } from '../support/service';

/** The server kit's files as nobody means them to be used: each alone, with wrong words, from another folder, twice. */

const skip = noStandIn;
let machine: Machine;

before(async () => {
  machine = await openWindowsMachine();
  likeNt();
});

/** Every file below a folder with its bytes. */
function contents(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [file, readFileSync(file, 'latin1')];
    }),
  );
}

/** A folder with what KITLOOK.CMD takes away in its own, and with files of somebody else. */
function foreignFolder(): string {
  const folder = join(scratchFolder(), 'foreign');
  mkdirSync(folder);
  for (const name of ['AUTOEXEC.BAT', 'NOTES.TXT', 'WHO.TXT', 'DONE.TXT', 'COUNT.TXT', 'CHECK.TXT', 'OWNER.TXT', 'LOG.TXT'])
    writeFileSync(join(folder, name), `${name} of somebody else`);
  return folder;
}

const ALONE = /This file does nothing by itself\. The numbered files of the kit call it\. Nothing was changed\./;

test('a part of the kit that is run by itself writes nothing and deletes nothing, wherever it is run', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
    const foreign = foreignFolder();
    const root = readdirSync('C:\\').toSorted();
    const before = [contents(kit.folder), contents(foreign)];
    const wrong = [
      [],
      ['LOOK'],
      ['BACKUP'],
      ['..'],
      ['C:\\'],
      ['*.*'],
      ['"two words"'],
      ['NOTES.TXT', 'AUTOEXEC.BAT'],
      ['LOOK', 'LOOK'],
    ];
    for (const script of ['KITLOOK.CMD', 'KITSAME.CMD']) {
      for (const from of [kit.folder, foreign, 'C:\\']) {
        for (const args of wrong) {
          for (const time of ['once', 'twice']) {
            assert.match(kit.show(script, args, from), ALONE, `${script} ${args.join(' ')} in ${from}, ${time}`);
            assert.deepEqual([contents(kit.folder), contents(foreign)], before, `${script} ${args.join(' ')} in ${from}`);
          }
        }
      }
    }
    assert.deepEqual(readdirSync('C:\\').toSorted(), root);
    await assertState(machine, first);
  }),
);

test(
  'the numbered files without words, with wrong ones, from another folder and twice touch their own results only',
  { skip },
  () =>
    withServer(machine, { mode: null }, async () => {
      const first = await stateOf(machine);
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
      const foreign = foreignFolder();
      const before = [contents(foreign), readdirSync('C:\\').toSorted()];
      const parts = contents(kit.folder);
      for (const script of ['9UNDO.CMD', '3FIX.CMD', '1LOOK.CMD', '2BACKUP.CMD', '2BACKUP.CMD', '3FIX.CMD', '1LOOK.CMD']) {
        for (const args of [[], ['*.*', 'C:\\', '..']]) {
          kit.show(script, args, foreign);
          assert.deepEqual([contents(foreign), readdirSync('C:\\').toSorted()], before, script);
          await assertState(machine, first);
        }
      }
      // What lay beside the scripts is as it was, and beside the results there is nothing.
      for (const [file, bytes] of Object.entries(parts)) assert.equal(readFileSync(file, 'latin1'), bytes, file);
      const names = readdirSync(kit.folder).filter((name) => !Object.keys(parts).includes(join(kit.folder, name)));
      assert.deepEqual(names, ['RESULT']);
    }),
);

test('a look into a folder of results leaves what it has not written there', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: null });
    kit.run('1LOOK.CMD');
    writeFileSync(join(kit.folder, 'RESULT', 'LOOK', 'NOTES.TXT'), 'somebody’s own');
    assert.match(kit.run('1LOOK.CMD'), /DONE\. The look is complete/);
    assert.equal(readFileSync(join(kit.folder, 'RESULT', 'LOOK', 'NOTES.TXT'), 'utf8'), 'somebody’s own');
  }),
);
