import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { SERVICE_KEY, SETUP_KEY } from '../../../electron/domain/articles';
import { RegistryType, textData } from '../../../electron/domain/registry';
import { readKitResults, saveKit, writeKit } from '../../../electron/kit';
import type { Machine } from '../../../electron/machines/ports';
import { openWindowsMachine } from '../../../electron/machines/windows';
import { key, scratchFolder } from '../support/scratch';
import { assertState, FOLDER, kitIn, likeNt, makeKit, PROGRAM, stateOf, withServer } from '../support/server-kit';
import { noStandIn } from '../support/service';

/** The server kit's files in unintended use: each alone, with wrong arguments, from another folder, twice. */

const NAME = process.env['COMPUTERNAME'] ?? '';
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

/** A folder with somebody else's files, some of them named like files that KITLOOK.CMD deletes in its own folder. */
function foreignFolder(): string {
  const folder = join(scratchFolder(), 'foreign');
  mkdirSync(folder);
  for (const name of ['AUTOEXEC.BAT', 'NOTES.TXT', 'WHO.TXT', 'DONE.TXT', 'COUNT.TXT', 'CHECK.TXT', 'OWNER.TXT', 'LOG.TXT'])
    writeFileSync(join(folder, name), `${name} of somebody else`);
  return folder;
}

const ALONE = /This file does nothing by itself\. The numbered files of the kit call it\. Nothing was changed\./;

test('a part of the kit that is run by itself writes and deletes nothing, whatever folder it is run in', { skip }, () =>
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
  'the numbered files run without arguments, with wrong ones, from another folder and twice touch only their own results',
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
      // The kit's own files are unchanged, and RESULT is the only new entry.
      for (const [file, bytes] of Object.entries(parts)) assert.equal(readFileSync(file, 'latin1'), bytes, file);
      const names = readdirSync(kit.folder).filter((name) => !Object.keys(parts).includes(join(kit.folder, name)));
      assert.deepEqual(names, ['RESULT']);
    }),
);

test('NODATA is accepted only if no key database is found', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    await namePlainly(PROGRAM);
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q290226' });
    kit.run('2BACKUP.CMD');
    const first = await stateOf(machine);
    const refused = kit.run('3FIX.CMD', NAME, 'TRIED', 'NODATA', 'PASSWORD');
    assert.match(refused, /Here are files of a key database: .*exchsrvr"?\\KMSDATA/i);
    assert.match(refused, /STOPPED\. NODATA was typed, but there is a key database, or nobody knows/);
    await assertState(machine, first);
    // Exchange 4.0 and 5.0 have it beside Exchange's folder.
    rmSync(join(FOLDER, 'kmsdata'), { recursive: true });
    mkdirSync('C:\\Security\\Mgrent', { recursive: true });
    try {
      writeFileSync('C:\\Security\\Mgrent\\Km.edb', 'key database');
      assert.match(
        kit.run('3FIX.CMD', NAME, 'TRIED', 'NODATA', 'PASSWORD'),
        /Here are files of a key database: .*C:\\SECURITY\\MGRENT/i,
      );
      await assertState(machine, first);
    } finally {
      rmSync('C:\\Security', { recursive: true });
    }
    // An empty folder is no database.
    mkdirSync(join(FOLDER, 'kmsdata'));
    assert.match(kit.run('3FIX.CMD', NAME, 'TRIED', 'NODATA', 'PASSWORD'), /DONE\. Everything is removed/);
  }),
);

/** Writes the program into ImagePath as REG_SZ, which an export shows as text. */
const namePlainly = (program: string): Promise<void> =>
  machine.registry.writeValue(key(SERVICE_KEY), {
    name: 'ImagePath',
    type: RegistryType.REG_SZ,
    data: textData(program),
  });

/** Writes Exchange's folder into the value of Setup that names it. */
const nameExchange = (folder: string): Promise<void> =>
  machine.registry.writeValue(key(SETUP_KEY), { name: 'Services', type: RegistryType.REG_SZ, data: textData(folder) });

/** A folder that is neither near the one Setup names nor at a drive's root. */
const KM = 'C:\\Apps\\KM';

async function withFolders(act: () => Promise<void>): Promise<void> {
  try {
    rmSync(join(FOLDER, 'kmsdata'), { recursive: true });
    await act();
  } finally {
    rmSync('C:\\Apps', { recursive: true, force: true });
  }
}

test('NODATA is refused if a key database is near the program in ImagePath, and a look finds it', { skip }, () =>
  withServer(machine, { mode: null }, () =>
    withFolders(async () => {
      await namePlainly(`${KM}\\Security\\Bin\\KMSERVER.EXE`);
      const first = await stateOf(machine);
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
      kit.run('2BACKUP.CMD');
      for (const place of ['Security\\Mgrent', 'Security\\Kmsdata', 'Security.bak\\Mgrent']) {
        mkdirSync(`${KM}\\${place}`, { recursive: true });
        writeFileSync(`${KM}\\${place}\\Km.edb`, 'key database');
        const said = kit.run('3FIX.CMD', NAME, 'NODATA', 'PASSWORD');
        const found = /Here are files of a key database: (.*)/.exec(said)?.[1] ?? said;
        assert.equal(found.replaceAll('"', '').trim().toLowerCase(), `${KM}\\${place}`.toLowerCase());
        assert.match(said, /STOPPED\. NODATA was typed, but there is a key database/);
        await assertState(machine, first);
        kit.run('1LOOK.CMD');
        const { dataFolders, program } = (await readKitResults(kit.folder)).observation.evidence;
        const at = (path: string) =>
          dataFolders.find((each) => each.path.toLowerCase() === `${KM}\\${path}`.toLowerCase())?.reading;
        assert.deepEqual(at(place), { state: 'present', value: { files: 1, bytes: 12 } }, place);
        assert.deepEqual(at('Security\\Mgrent')?.state, place === 'Security\\Mgrent' ? 'present' : 'absent', place);
        assert.equal(program.state, 'absent', place);
        rmSync(`${KM}\\${place}`, { recursive: true });
      }
      // The database is beside an Exchange folder that is gone; then Setup names a folder that no batch file can name.
      await nameExchange('C:\\Apps\\Mail\\exchsrvr');
      mkdirSync('C:\\Apps\\Mail\\Security\\Mgrent', { recursive: true });
      writeFileSync('C:\\Apps\\Mail\\Security\\Mgrent\\Km.edb', 'key database');
      assert.match(kit.run('3FIX.CMD', NAME, 'NODATA', 'PASSWORD'), /key database: "?C:\\+Apps\\+Mail\\SECURITY\\MGRENT/i);
      kit.run('1LOOK.CMD');
      const { dataFolders } = (await readKitResults(kit.folder)).observation.evidence;
      assert.deepEqual(dataFolders.find(({ path }) => /^C:\\Apps\\Mail\\Security\\Mgrent$/i.test(path))?.reading, {
        state: 'present',
        value: { files: 1, bytes: 12 },
      });
      rmSync('C:\\Apps\\Mail', { recursive: true });
      await nameExchange('C:\\Börse\\exchsrvr');
      assert.match(kit.run('3FIX.CMD', NAME, 'NODATA', 'PASSWORD'), /ImagePath, or a path of Setup, is not plain text/);
      await nameExchange(FOLDER);
      await assertState(machine, first);
      assert.match(kit.run('3FIX.CMD', NAME, 'NODATA', 'PASSWORD'), /DONE/);
    }),
  ),
);

test('NODATA is refused if the scripts cannot tell what ImagePath names, which a kit made from a look can', { skip }, () =>
  withServer(machine, { mode: null }, () =>
    withFolders(async () => {
      const program = `${KM}\\Security\\Bin\\KMSERVER.EXE`;
      mkdirSync(`${KM}\\Security\\Mgrent`, { recursive: true });
      writeFileSync(`${KM}\\Security\\Mgrent\\Km.edb`, 'key database');
      const texts = [
        `"${program}"`,
        `${program} -p Pa55\\w0rd.exe`,
        '%ProgramFiles%\\KM\\Bin\\KMSERVER.EXE',
        'C:\\Program Files\\KM\\Bin\\KMSERVER.EXE',
        'C:\\Börse\\Bin\\KMSERVER.EXE',
      ];
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' });
      assert.match(kit.run('2BACKUP.CMD'), /complete: it holds what the exports show/);
      // The key database is looked for before the registry is compared with the backup.
      const refuses = async (what: string): Promise<void> => {
        const first = await stateOf(machine);
        const said = kit.run('3FIX.CMD', NAME, 'NODATA', 'PASSWORD');
        assert.match(said, /STOPPED\. NODATA was typed, but this file cannot tell where the program of the service/, what);
        assert.ok(!said.includes('Pa55'), what);
        assert.equal(existsSync(join(kit.folder, 'RESULT', 'PROGRAM.TXT')), false, what);
        await assertState(machine, first);
      };
      for (const text of texts) {
        await namePlainly(text);
        await refuses(text);
      }
      await machine.registry.writeValue(key(SERVICE_KEY), {
        name: 'ImagePath',
        type: RegistryType.REG_EXPAND_SZ,
        data: textData(program),
      });
      await refuses('REG_EXPAND_SZ');

      const look = await makeKit(join(scratchFolder(), 'look'), { article: null });
      look.run('1LOOK.CMD');
      const fromLook = await makeKit(join(scratchFolder(), 'fix'), {
        article: 'Q290226',
        look: await readKitResults(look.folder),
      });
      const first = await stateOf(machine);
      fromLook.run('2BACKUP.CMD');
      assert.match(
        fromLook.run('3FIX.CMD', NAME, 'TRIED', 'NODATA', 'PASSWORD'),
        /key database: "?C:\\Apps\\KM\\Security"?\\MGRENT/i,
      );
      await assertState(machine, first);
      rmSync(`${KM}\\Security\\Mgrent`, { recursive: true });
      assert.match(fromLook.run('3FIX.CMD', NAME, 'TRIED', 'NODATA', 'PASSWORD'), /DONE/);
    }),
  ),
);

test('a look into an existing results folder leaves files of others there', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: null });
    kit.run('1LOOK.CMD');
    writeFileSync(join(kit.folder, 'RESULT', 'LOOK', 'NOTES.TXT'), 'somebody’s own');
    assert.match(kit.run('1LOOK.CMD'), /DONE\. The look is complete/);
    assert.equal(readFileSync(join(kit.folder, 'RESULT', 'LOOK', 'NOTES.TXT'), 'utf8'), 'somebody’s own');
  }),
);

test('a kit of read-only files, like copies from a CD, repairs a server, and its results can be read', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const first = await stateOf(machine);
    const kit = await makeKit(join(scratchFolder(), 'cd'), { article: 'Q290226' });
    const files = readdirSync(kit.folder).map((name) => join(kit.folder, name));
    for (const file of [...files, 'C:\\exchsrvr\\bin\\Mad.exe', 'C:\\Exchange Server Setup.log']) chmodSync(file, 0o444);
    // Twice: the copies of the first look must not hinder the second.
    for (const time of ['first', 'second']) {
      assert.match(kit.run('1LOOK.CMD'), /DONE\. The look is complete/, time);
      // As if the results had been on a CD as well.
      const look = join(kit.folder, 'RESULT', 'LOOK');
      for (const name of readdirSync(look)) chmodSync(join(look, name), 0o444);
    }
    assert.equal((await readKitResults(kit.folder)).diagnosis.recommended.article, 'Q290226');
    assert.match(kit.run('2BACKUP.CMD'), /DONE\. The backup is complete/);
    assert.match(kit.run('3FIX.CMD', NAME, 'TRIED', 'COPIED', 'PASSWORD'), /DONE\. Everything is removed/);
    assert.equal((await readKitResults(kit.folder)).proof.outcome, 'repaired');
    assert.match(kit.run('9UNDO.CMD'), /DONE\. Everything of the backup is back/);
    assert.equal((await readKitResults(kit.folder)).proof.outcome, 'undone');
    await assertState(machine, first);
    const left = readdirSync(join(kit.folder, 'RESULT'), { recursive: true }).map(String);
    assert.deepEqual(
      left.filter((name) => /ROOM\.TXT|\.INF|AGAIN\.REG|PROBE\.TXT|COUNT\.TXT/i.test(name)),
      [],
    );
  }),
);

test('the administrator’s DIRCMD, COPYCMD and PATHEXT change nothing', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    for (const [DIRCMD, COPYCMD] of [
      ['/w', '/-y'],
      ['/b', '/y'],
    ]) {
      const environment = { DIRCMD: DIRCMD ?? '', COPYCMD: COPYCMD ?? '', PATHEXT: '.VBS;.JS' };
      const kit = await makeKit(join(scratchFolder(), 'kit'), { article: null }, environment);
      assert.match(kit.run('1LOOK.CMD'), /DONE\. The look is complete/);
      const { evidence } = (await readKitResults(kit.folder)).observation;
      const data = evidence.dataFolders.find(({ path }) => /kmsdata$/i.test(path))?.reading;
      assert.deepEqual(data, { state: 'present', value: { files: 1, bytes: 12 } });
    }
  }),
);

for (const [name, why] of [
  [
    'R&D kit',
    /The path of this kit holds an ampersand, a caret or a percent sign, which batch files cannot use\. Copy the kit to another folder/,
  ],
  ['a^b', /The path of this kit holds an ampersand, a caret or a percent sign/],
  [
    '100%x',
    /(?:The path of this kit holds an ampersand, a caret or a percent sign|to a folder without a percent sign in its path)/,
  ],
] as const) {
  test(`a kit in a folder called ${name} says why it stops, and runs no part of the name`, { skip }, async () => {
    const base = scratchFolder();
    const folder = join(base, name);
    await saveKit(await writeKit({ article: 'Q290226' }), folder);
    const before = contents(folder);
    // What "R&D kit" would run if the path were not quoted.
    writeFileSync(join(base, 'D.CMD'), `@echo ran > "${join(base, 'RAN.TXT')}"\r\n`);
    for (const script of ['1LOOK.CMD', '2BACKUP.CMD', '3FIX.CMD', '9UNDO.CMD'])
      assert.match(kitIn(folder).show(script, [], base), why, script);
    assert.deepEqual(contents(folder), before);
    assert.equal(existsSync(join(base, 'RAN.TXT')), false);
  });
}

test('a TEMP with an ampersand is refused, and the message says why', { skip }, async () => {
  const kit = await makeKit(join(scratchFolder(), 'kit'), { article: null }, { TEMP: 'C:\\R&D' });
  assert.match(kit.show('1LOOK.CMD', []), /The variable TEMP holds an ampersand, a caret or a percent sign/);
  assert.equal(existsSync(join(kit.folder, 'RESULT')), false);
});

test('the next script deletes the export of all services that an interrupted look left in TEMP', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const temp = join(scratchFolder(), 'temp');
    mkdirSync(temp);
    const left = join(temp, 'EXKMSALL.REG');
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: 'Q196171' }, { TEMP: temp });
    for (const script of ['1LOOK.CMD', '2BACKUP.CMD', '3FIX.CMD', '9UNDO.CMD']) {
      writeFileSync(left, 'the password');
      kit.run(script);
      assert.equal(existsSync(left), false, script);
    }
    // A folder of that name cannot be deleted as a file: the script says so and stops.
    mkdirSync(left);
    assert.match(kit.run('1LOOK.CMD'), /The file EXKMSALL\.REG in TEMP is left from an earlier run and cannot be deleted/);
    rmSync(left, { recursive: true });
  }),
);

test('an OWNER.TXT that a full floppy left empty or cut off is rewritten, but not that of another kit', { skip }, () =>
  withServer(machine, { mode: null }, async () => {
    const kit = await makeKit(join(scratchFolder(), 'kit'), { article: null });
    kit.run('1LOOK.CMD');
    const owner = join(kit.folder, 'RESULT', 'OWNER.TXT');
    const whole = readFileSync(owner, 'latin1');
    for (const torn of ['', whole.slice(0, 16)]) {
      writeFileSync(owner, torn);
      assert.match(kit.run('1LOOK.CMD'), /DONE\. The look is complete/);
      assert.equal(readFileSync(owner, 'latin1'), whole);
    }
    writeFileSync(owner, '"KIT=K99999999"\r\n');
    assert.match(kit.run('1LOOK.CMD'), /results of another server or another kit/);
    assert.equal(readFileSync(owner, 'latin1'), '"KIT=K99999999"\r\n');
  }),
);
