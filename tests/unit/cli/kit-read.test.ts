import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { BACKED_UP, changed, exchange, FIXES, log, LOOKED, newResults, owner, REPAIRED, step } from '../kit/results';
import { cli } from './support';

/** The exact words of `kit-read` in cases that an older reader reported wrongly. */

const GONE = { exchange: exchange(false), service: null };
const SERVICE = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS';
const KMSERVER = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Exchange\\KMServer';

function backedUp(tree = exchange()): string {
  const folder = newResults();
  owner(folder);
  for (const phase of ['LOOK', 'BACKUP']) step(folder, phase, { exchange: tree });
  log(folder, ...LOOKED, ...BACKED_UP);
  return folder;
}

function repaired(): string {
  const folder = backedUp();
  step(folder, 'AFTER', { ...GONE, changes: FIXES });
  changed(folder, FIXES);
  log(folder, ...LOOKED, ...BACKED_UP, ...REPAIRED);
  return folder;
}

test('kit says what to type on the server: its name and every answer', async () => {
  const out = path.join(newResults(), 'kit');
  expect((await cli('kit', '--article', 'Q290226', '--out', out)).out.replace(/\s+/g, ' ')).toContain(
    'Run 2BACKUP.CMD, then type 3FIX SERVER01 TRIED COPIED PASSWORD with the name of that server and your answers.',
  );
});

describe('kit-read', () => {
  test('makes no claim about the items if power was lost after the first removal', async () => {
    const folder = backedUp();
    changed(folder, FIXES.slice(0, 1));
    log(folder, ...LOOKED, ...BACKED_UP, 'Repair as Q290226 describes.', 'Removing HKEY', 'Gone, read again: HKEY');
    const { out, exit } = await cli('kit-read', folder);
    expect(exit).toBe(30);
    expect(out).toContain('Begun, not finished: AFTER. The log says where it stopped: Gone, read again: HKEY');
    expect(out).toContain(
      'How the items are now cannot be told from these results: a change was begun, and no whole look was made after it.',
    );
    expect(out).toContain(`${SERVICE}: not known: the kit began to change the items, and no whole look followed`);
    expect(out).not.toMatch(/still there|: gone|as it was\n/);
  });

  const UNCLEAR =
    'These results do not tell what the kit has done: a part of them is missing, or something else has changed the items.';

  test('reports no unfinished step and no missing look if only the backup is missing', async () => {
    const folder = repaired();
    rmSync(path.join(folder, 'RESULT', 'BACKUP'), { recursive: true });
    const { out } = await cli('kit-read', folder);
    expect(out).toContain('Read again after the repair: complete.');
    expect(out).toContain(UNCLEAR);
    expect(out).not.toMatch(/was begun|no whole look/);
  });

  test('reports no unfinished step if the log and the change list are lost and the items differ', async () => {
    const folder = backedUp();
    step(folder, 'AFTER', { ...GONE, changes: [] });
    log(folder);
    const { out } = await cli('kit-read', folder);
    expect(out).toContain(UNCLEAR);
    expect(out).not.toMatch(/was begun|no whole look/);
  });

  test('reports a proven repair if LOG.TXT is empty and the look after the repair is complete', async () => {
    const folder = repaired();
    log(folder);
    const { out, exit } = await cli('kit-read', folder);
    expect(exit).toBe(0);
    expect(out).toContain('The repair Q290226 is proven: everything else is as it was.');
    expect(out).toContain(`${KMSERVER}: gone`);
    expect(out).not.toContain('no sign');
  });

  test('never calls a key gone or proven that is in no export because even administrators may not read it', async () => {
    const hidden = { ...exchange(), subkeys: exchange().subkeys.filter(({ name }) => name !== 'KMServer') };
    const folder = backedUp(hidden);
    const changes = FIXES.filter((line) => line !== 'FIX=KMSERVER');
    step(folder, 'AFTER', { ...GONE, changes });
    changed(folder, changes);
    const { out } = await cli('kit-read', folder);
    expect(out).toContain(
      'All that the backup holds is removed. At least one key is in no export, which does not prove that it is not there.',
    );
    expect(out).toContain(`${KMSERVER}: in no export, or could not be read: look for it in Regedt32`);
    expect(out).not.toMatch(/is proven/);
  });

  test('ignores what other programs leave in a folder of results', async () => {
    const folder = repaired();
    for (const name of ['.DS_Store', 'Thumbs.db', 'desktop.ini', 'ROOM.TXT'])
      writeFileSync(path.join(folder, 'RESULT', 'AFTER', name), 'x');
    expect((await cli('kit-read', folder)).out).toContain('The repair Q290226 is proven: everything else is as it was.');
  });

  test('refuses results that are too large before reading them, and names the file and the limit', async () => {
    const folder = repaired();
    writeFileSync(path.join(folder, 'RESULT', 'LOG.TXT'), ' '.repeat(262_145));
    const { err, exit } = await cli('kit-read', folder);
    expect(exit).toBe(65);
    expect(err).toMatch(/LOG\.TXT/);
    expect(err).toContain('bytes: 262,145, at most: 262,144');
  });

  test('calls an owner mark that a full floppy left empty incomplete, not another server’s', async () => {
    const folder = repaired();
    writeFileSync(path.join(folder, 'RESULT', 'OWNER.TXT'), '');
    const { err, exit } = await cli('kit-read', folder);
    expect(exit).toBe(65);
    expect(err).toMatch(/E-KIT-INCOMPLETE/);
    rmSync(folder, { recursive: true });
  });
});
