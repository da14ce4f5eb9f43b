import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../../electron/contract/errors';
import { removeItems } from '../../../../electron/repair/remove';
import { canUndo } from '../../../../electron/repair/run-state';
import { undoRun } from '../../../../electron/repair/undo';
import { backedUp } from './disk-run';
import { serverDisk } from './server-disk';

/**
 * A disk may come from anybody. Whatever is on it, a repair ends, writes nothing outside the disk and its run folder,
 * changes all hives or none, and can be undone to the byte.
 */

const outside = mkdtempSync(path.join(tmpdir(), 'outside-'));
afterAll(() => rmSync(outside, { recursive: true, force: true }));

/** What a name on the disk can turn out to be. */
type Oddity =
  | 'link-to-file'
  | 'link-to-folder'
  | 'dangling-link'
  | 'link-to-device'
  | 'fifo'
  | 'folder'
  | 'read-only'
  | 'other-case'
  | 'empty'
  | 'noise';

const ODDITIES: readonly Oddity[] = [
  'link-to-file',
  'link-to-folder',
  'dangling-link',
  'link-to-device',
  'fifo',
  'folder',
  'read-only',
  'other-case',
  'empty',
  'noise',
];

/** Names that a repair reads or creates: the hives, files beside them, folders above them, the hibernation file. */
const NAMES = [
  'WINNT',
  'WINNT/System32',
  'WINNT/System32/Config',
  'WINNT/System32/Config/system',
  'WINNT/System32/Config/SOFTWARE',
  'WINNT/System32/Config/System.Alt',
  'WINNT/System32/Config/system.LOG',
  'WINNT/System32/Config/SOFTWARE.LOG1',
  'WINNT/System32/Config/<kept>',
  'WINNT/System32/Config/<kept>.sha256',
  'exchsrvr',
  'exchsrvr/bin',
  'exchsrvr/bin/kmserver.exe',
  'Exchange Server Setup.log',
  'hiberfil.sys',
] as const;

const plans = fc.record({
  mirror: fc.boolean(),
  cutShort: fc.boolean(),
  odd: fc.array(fc.record({ name: fc.constantFrom(...NAMES), oddity: fc.constantFrom(...ODDITIES) }), { maxLength: 3 }),
});

function put(oddity: Oddity, file: string): void {
  const folder = path.dirname(file);
  if (!existsSync(folder) || !lstatSync(folder).isDirectory()) return;
  const isThere = readdirSync(folder).includes(path.basename(file));
  if (oddity === 'read-only' || oddity === 'other-case') {
    if (!isThere) return;
    if (oddity === 'read-only') {
      if (!lstatSync(file).isSymbolicLink()) chmodSync(file, lstatSync(file).isDirectory() ? 0o555 : 0o444);
    } else renameSync(file, path.join(folder, swapCase(path.basename(file))));
    return;
  }
  rmSync(file, { recursive: true, force: true });
  if (oddity === 'folder') mkdirSync(file);
  else if (oddity === 'fifo') execFileSync('mkfifo', [file]);
  else if (oddity === 'empty') writeFileSync(file, '');
  else if (oddity === 'noise') writeFileSync(file, Buffer.alloc(9000, 'regf'));
  else symlinkSync(TARGETS[oddity], file);
}

const TARGETS = {
  'link-to-file': path.join(outside, 'victim'),
  'link-to-folder': path.join(outside, 'folder'),
  'dangling-link': path.join(outside, 'nothing'),
  'link-to-device': '/dev/zero',
} as const;

function swapCase(name: string): string {
  return name.replace(/[a-z]/gi, (letter) => (letter === letter.toUpperCase() ? letter.toLowerCase() : letter.toUpperCase()));
}

/** Everything below a folder as text; links appear with their targets and are never followed. */
function picture(folder: string): string {
  const entries = readdirSync(folder).sort();
  return entries
    .map((name) => {
      const at = path.join(folder, name);
      const stats = lstatSync(at);
      if (stats.isSymbolicLink()) return `${at} → ${readlinkSync(at)}`;
      if (stats.isDirectory()) return `${at}/\n${picture(at)}`;
      return stats.isFile() ? `${at} ${readFileSync(at).toString('base64')}` : `${at} special`;
    })
    .join('\n');
}

/** The contents of the hives on a disk; only ordinary files can be compared. */
function hives(config: string): ReadonlyMap<string, string> {
  if (!existsSync(config) || !lstatSync(config).isDirectory()) return new Map();
  const files = readdirSync(config).filter((name) => /^(?:system|software|system\.alt)$/i.test(name));
  return new Map(
    files
      .filter((name) => lstatSync(path.join(config, name)).isFile())
      .map((name) => [name, readFileSync(path.join(config, name)).toString('base64')]),
  );
}

/** Repairs the disk and undoes that, as far as the program allows, and returns how the repair ended. */
async function attempt(root: string, run: string, config: string): Promise<string> {
  const before = hives(config);
  let end = 'not backed up';
  const { context, run: begun, backup } = await backedUp(root, run);
  try {
    if (backup.error === null) {
      const { outcome } = await removeItems(context, begun);
      const changed = [...before].filter(([name, bytes]) => hives(config).get(name) !== bytes).length;
      expect(changed === 0 || changed === before.size).toBe(true);
      end = outcome;
      if (outcome === 'removed') expect(changed).toBe(before.size);
      if (canUndo(begun.state)) expect(await undoRun(context, begun)).toMatchObject({ outcome: 'undone' });
    }
    expect(hives(config)).toEqual(before);
    return end;
  } finally {
    await begun.close();
  }
}

describe.skipIf(process.platform === 'win32')('a hostile disk', () => {
  test('changes nothing outside itself, and has all of its hives changed or none', async () => {
    writeFileSync(path.join(outside, 'victim'), 'not to be written');
    mkdirSync(path.join(outside, 'folder'));
    writeFileSync(path.join(outside, 'folder', 'system'), 'nor this');
    const untouched = picture(outside);
    await fc.assert(
      fc.asyncProperty(plans, async ({ mirror, cutShort, odd }) => {
        const disk = await serverDisk({ mirror, files: { 'exchsrvr/bin/kmserver.exe': 'x', 'Exchange Server Setup.log': 'x' } });
        const runs = mkdtempSync(path.join(tmpdir(), 'hostile-run-'));
        try {
          const config = path.dirname(disk.system);
          const sha256 = createHash('sha256').update(readFileSync(disk.system)).digest('hex');
          if (cutShort) writeFileSync(`${disk.system}.LOG`, 'no log');
          for (const { name, oddity } of odd)
            put(oddity, path.join(disk.root, name.replace('<kept>', `system.before-repair-${sha256.slice(0, 12)}`)));
          await attempt(disk.root, path.join(runs, 'run'), config).catch((error: unknown) => {
            // A refusal is a valid result; any other error is not.
            if (!(error instanceof RepairError)) throw error;
          });
          expect(picture(outside)).toBe(untouched);
        } finally {
          rmSync(disk.root, { recursive: true, force: true });
          rmSync(runs, { recursive: true, force: true });
        }
      }),
      { numRuns: 120, endOnFailure: true },
    );
  }, 1_800_000);

  test.skipIf(process.getuid?.() !== 0 || process.platform !== 'linux')(
    'that fills up at any moment has all of its hives changed or none, and they are restored to the byte',
    async () => {
      const seen = new Set<string>();
      for (let pages = 0; pages <= 24; pages += 1) {
        const disk = await serverDisk({ mirror: true });
        const config = path.dirname(disk.system);
        const runs = mkdtempSync(path.join(tmpdir(), 'full-run-'));
        const files = readdirSync(config).map((name) => [name, readFileSync(path.join(config, name))] as const);
        const size = files.reduce((sum, [, bytes]) => sum + Math.ceil(bytes.length / 4096) * 4096, 0);
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(size + pages * 4096)}`, 'tmpfs', config]);
        try {
          for (const [name, bytes] of files) writeFileSync(path.join(config, name), bytes);
          seen.add(await attempt(disk.root, path.join(runs, 'run'), config));
        } finally {
          execFileSync('umount', [config]);
          await disk.remove();
          rmSync(runs, { recursive: true, force: true });
        }
      }
      expect([...seen].sort()).toEqual(['failed', 'removed']);
    },
    1_800_000,
  );
});
