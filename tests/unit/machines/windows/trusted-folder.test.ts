import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Win32Failure } from '../../../../electron/machines/windows/native/win32';
import { english } from '../../../support/english';
import { whyNotOurs } from '../../../../electron/machines/windows/trusted-folder';

/** A simulated disk behind the functions of Windows; everything else is the product's code. */
const disk = vi.hoisted(() => ({
  entries: new Map<string, { kind: string; sddl: string }>(),
  admin: true,
  keepsLists: true,
}));

vi.mock('../../../../electron/machines/windows/native/security-api', () => ({
  withEntry: (name: string, _mode: string, use: (entry: unknown) => unknown) => {
    const entry = disk.entries.get(name);
    if (!entry) throw new Win32Failure('CreateFileW', 2);
    return use(entry);
  },
  kindOf: (entry: { kind: string }) => entry.kind,
  keepsAccessLists: () => disk.keepsLists,
  accessOf: (entry: { sddl: string }) => entry.sddl,
  createFolder: (name: string, sddl: string) =>
    disk.entries.set(name, { kind: 'folder', sddl: `O:BA${sddl.replace(/^O:BA/, '')}` }),
  canonical: (sddl: string) => sddl,
  isAdministrator: () => disk.admin,
  currentUser: () => 'S-1-5-21-1-2-3-1001',
}));
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  rmdirSync: (name: string) => disk.entries.delete(name),
  readdirSync: (folder: string) =>
    [...disk.entries.keys()]
      .filter((name) => name.startsWith(`${folder}\\`))
      .map((name) => name.slice(folder.length + 1))
      .filter((name) => !name.includes('\\')),
}));

const STRANGER = 'S-1-5-21-1-2-3-1002';
const SELF = 'S-1-5-21-1-2-3-1001';
/** Why a run’s folder is not trusted, in English. */
async function why(folder: string): Promise<string | null> {
  const wrong = await whyNotOurs(folder, 'everything');
  return wrong && english(wrong);
}

/** Each test has its own drive, because the program asks only once whether a drive keeps access lists. */
let drive = 'C'.charCodeAt(0);
let run = '';
const PRIVATE = 'D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)';
const INHERITED = 'D:AI(A;ID;FA;;;BA)(A;ID;FA;;;SY)';
const there = (name: string, owner: string, list: string, kind: string): void =>
  void disk.entries.set(name, { kind, sddl: `O:${owner}${list}` });

beforeEach(() => {
  Object.assign(disk, { entries: new Map(), admin: true, keepsLists: true });
  const root = `${String.fromCharCode((drive += 1))}:\\`;
  run = `${root}Data\\runs\\20260101T000000Z-X`;
  there(`${root}Data`, 'SY', 'D:AI(A;;FA;;;BA)(A;;0x1200a9;;;BU)', 'folder');
  there(`${root}Data\\runs`, 'BA', PRIVATE, 'folder');
  there(run, 'BA', PRIVATE, 'folder');
  there(`${run}\\journal.jsonl`, 'BA', INHERITED, 'file');
  there(`${run}\\backup`, 'BA', INHERITED, 'folder');
  there(`${run}\\backup\\snapshot.json`, 'BA', INHERITED, 'file');
});

describe('a run’s folder', () => {
  it('is trusted if administrators own all of it and nobody else may write to it', async () => {
    expect(await whyNotOurs(run, 'everything')).toBeNull();
    expect(await whyNotOurs(run.replace(/\\[^\\]+$/, ''), 'files')).toBeNull();
  });

  it.each([
    ['', STRANGER, PRIVATE, 'folder', `owner: ${STRANGER}`],
    ['', SELF, PRIVATE, 'folder', `owner: ${SELF}`],
    ['', 'BA', `${PRIVATE}(A;OICI;0x1301bf;;;BU)`, 'folder', 'open to BU'],
    ['', 'BA', 'D:AI(A;;FA;;;BA)', 'folder', 'it inherits access'],
    ['', 'BA', PRIVATE, 'link', 'it is a link'],
    ['\\journal.jsonl', STRANGER, INHERITED, 'file', `owner: ${STRANGER}`],
    ['\\journal.jsonl', 'BA', `${INHERITED}(A;;FA;;;WD)`, 'file', 'open to WD'],
    ['\\journal.jsonl', 'BA', INHERITED, 'link', 'it is a link'],
    ['\\backup', 'BA', INHERITED, 'link', 'it is a link'],
    ['\\backup\\snapshot.json', STRANGER, INHERITED, 'file', `owner: ${STRANGER}`],
    ['\\backup\\snapshot.json', 'BA', INHERITED, 'link', 'it is a link'],
  ])('is not trusted if %j has owner %s, list %s and is a %s', async (below, owner, list, kind, reason) => {
    there(`${run}${below}`, owner, list, kind);
    expect(await why(run)).toBe(`${run}${below}: ${reason}`);
  });

  it.each([
    [STRANGER, 'folder', `owner: ${STRANGER}`],
    ['BA', 'link', 'it is a link'],
  ])('is not trusted if a folder above it is owned by %s and is a %s', async (owner, kind, reason) => {
    const above = run.replace(/\\[^\\]+\\[^\\]+$/, '');
    there(above, owner, PRIVATE, kind);
    expect(await why(run)).toBe(`${above}: ${reason}`);
  });

  it('that belongs to the user is trusted without administrator rights, and not with them', async () => {
    disk.admin = false;
    for (const [name, { kind, sddl }] of disk.entries)
      if (name.startsWith(run)) there(name, SELF, `${sddl.slice(sddl.indexOf('D:'))}(A;;FA;;;${SELF})`, kind);
    expect(await whyNotOurs(run, 'everything')).toBeNull();
    disk.admin = true;
    expect(await why(run)).toBe(`${run}: owner: ${SELF}`);
  });

  it('is trusted on a disk that keeps no access lists', async () => {
    disk.keepsLists = false;
    there(run, 'WD', 'D:NO_ACCESS_CONTROL', 'folder');
    expect(await whyNotOurs(run, 'everything')).toBeNull();
  });
});
