import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Win32Failure } from '../../../../electron/machines/windows/native/win32';
import { makePrivateFolder } from '../../../../electron/machines/windows/private-folder';

/** A simulated disk behind the functions of Windows; everything else is the product's code. */
const disk = vi.hoisted(() => ({
  entries: new Map<string, { kind: string; sddl: string }>(),
  admin: true,
  keepsLists: true,
  /** Whether the disk claims to keep access lists but does not. */
  pretends: false,
  ignoresSet: false,
  /** A folder that another account creates just before the program does. */
  raced: '',
  log: [] as string[],
}));

vi.mock('../../../../electron/machines/windows/native/security-api', () => {
  const failure = (code: number): Win32Failure => new Win32Failure('x', code);
  return {
    withEntry: (name: string, _mode: string, use: (entry: unknown) => unknown) => {
      const entry = disk.entries.get(name.toUpperCase());
      if (!entry) throw failure(2);
      return use(entry);
    },
    kindOf: (entry: { kind: string }) => entry.kind,
    keepsAccessLists: () => disk.keepsLists,
    accessOf: (entry: { sddl: string }) => entry.sddl,
    setAccess: (entry: { sddl: string }, sddl: string) => {
      disk.log.push('set');
      if (!disk.pretends && !disk.ignoresSet) entry.sddl = sddl.startsWith('O:') ? sddl : entry.sddl.replace(/D:.*/, sddl);
    },
    createFolder: (name: string, sddl: string) => {
      disk.log.push(`create ${name}`);
      if (disk.raced === name)
        disk.entries.set(name.toUpperCase(), { kind: 'folder', sddl: 'O:S-1-5-21-1-2-3-1002D:P(A;;FA;;;BA)' });
      if (disk.entries.has(name.toUpperCase())) throw failure(183);
      disk.entries.set(name.toUpperCase(), {
        kind: 'folder',
        sddl: disk.pretends ? 'O:BAD:AI(A;;FA;;;WD)' : sddl.startsWith('O:') ? sddl : `O:S-1-5-21-1-2-3-1001${sddl}`,
      });
    },
    canonical: (sddl: string) => sddl,
    isAdministrator: () => disk.admin,
    currentUser: () => 'S-1-5-21-1-2-3-1001',
  };
});
vi.mock('node:fs', async (original) => ({
  ...(await original<object>()),
  rmdirSync: (name: string) => {
    if (!disk.entries.delete(name.toUpperCase())) throw new Error('nothing to remove');
  },
}));

const DATA = 'C:\\ProgramData';
const PRODUCT = `${DATA}\\ExchangeKmsRepair`;
const RUN = `${PRODUCT}\\runs\\20260101T000000Z-SERVER`;
const PRIVATE = 'D:P(A;OICI;FA;;;BA)(A;OICI;FA;;;SY)';
const OPEN = 'D:AI(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)';

function there(name: string, owner = 'SY', list = OPEN, kind = 'folder'): void {
  disk.entries.set(name.toUpperCase(), { kind, sddl: `O:${owner}${list}` });
}

const access = (name: string): string | undefined => disk.entries.get(name.toUpperCase())?.sddl;

beforeEach(() => {
  Object.assign(disk, {
    entries: new Map(),
    admin: true,
    keepsLists: true,
    pretends: false,
    ignoresSet: false,
    raced: '',
    log: [],
  });
  there('C:\\');
  there(DATA);
});

describe('a private folder', () => {
  it('is created with all folders above it, each private from its first moment on', async () => {
    await expect(makePrivateFolder(RUN)).resolves.toBe('administrators-only');
    for (const name of [PRODUCT, path.win32.dirname(RUN), RUN]) expect(access(name)).toBe(`O:BA${PRIVATE}`);
    expect(access(DATA)).toBe(`O:SY${OPEN}`);
    expect(disk.log).not.toContain('set');
  });

  it('names the user if the program has no administrator rights', async () => {
    disk.admin = false;
    await expect(makePrivateFolder(RUN)).resolves.toBe('owner-only');
    expect(access(RUN)).toBe(`O:S-1-5-21-1-2-3-1001${PRIVATE}(A;OICI;FA;;;S-1-5-21-1-2-3-1001)`);
  });

  it('that already exists becomes private, too, and is then owned by the administrators', async () => {
    there(RUN, 'S-1-5-21-1-2-3-1001');
    there(PRODUCT, 'BA');
    there(path.win32.dirname(RUN), 'BA');
    await expect(makePrivateFolder(RUN)).resolves.toBe('administrators-only');
    expect(access(RUN)).toBe(`O:BA${PRIVATE}`);
    await expect(makePrivateFolder(RUN)).resolves.toBe('administrators-only');
    expect(disk.log).toEqual(['set']);
  });

  it.each([
    ['the folder itself', RUN],
    ['one above it', PRODUCT],
  ])('is refused if another ordinary account owns %s, and no access list is changed', async (_which, planted) => {
    there(PRODUCT, 'BA');
    there(path.win32.dirname(RUN), 'BA');
    there(planted, 'S-1-5-21-1-2-3-1002');
    await expect(makePrivateFolder(RUN)).rejects.toMatchObject({
      code: 'E-OUT-NOT-PRIVATE',
      where: planted,
      detail: { id: 'detail.owned-by', parts: { owner: 'S-1-5-21-1-2-3-1002' } },
    });
    expect(disk.log).not.toContain('set');
  });

  it('is not created through a link, whoever made it', async () => {
    there(PRODUCT, 'S-1-5-21-1-2-3-1002', OPEN, 'link');
    await expect(makePrivateFolder(RUN)).rejects.toMatchObject({ code: 'E-OUT-NOT-PRIVATE', where: PRODUCT });
    there(PRODUCT, 'BA', OPEN, 'link');
    await expect(makePrivateFolder(RUN)).rejects.toMatchObject({ where: PRODUCT, detail: { id: 'detail.is-link' } });
  });

  it.each([RUN, PRODUCT])('is refused if another account creates %s at the last moment', async (raced) => {
    disk.raced = raced;
    await expect(makePrivateFolder(RUN)).rejects.toMatchObject({ code: 'E-OUT-NOT-PRIVATE', where: raced });
  });

  it.each(['link', 'file'])('is refused if a %s has its name, whoever made it', async (kind) => {
    there(PRODUCT, 'BA', PRIVATE, kind);
    await expect(makePrivateFolder(PRODUCT)).rejects.toMatchObject({
      code: 'E-OUT-NOT-PRIVATE',
      detail: { id: `detail.is-${kind}` },
    });
  });

  it('is refused if it cannot be made private on a disk that keeps access lists', async () => {
    there(PRODUCT, 'BA');
    disk.ignoresSet = true;
    await expect(makePrivateFolder(PRODUCT)).rejects.toMatchObject({
      code: 'E-OUT-NOT-PRIVATE',
      detail: { id: 'detail.inherits' },
    });
    expect([...disk.entries.keys()].filter((name) => name.includes('ACCESS-'))).toEqual([]);
  });

  it('is created even on a disk without access lists, and the result says so', async () => {
    disk.keepsLists = false;
    await expect(makePrivateFolder(RUN)).resolves.toBe('not-supported-by-disk');
    expect(disk.entries.has(RUN.toUpperCase())).toBe(true);
  });

  it('is created even on a disk that only claims to keep access lists, and the probe is removed', async () => {
    disk.pretends = true;
    await expect(makePrivateFolder(RUN)).resolves.toBe('not-supported-by-disk');
    expect([...disk.entries.keys()].filter((name) => name.includes('ACCESS-'))).toEqual([]);
  });

  it('is refused on a missing drive', async () => {
    await expect(makePrivateFolder('Q:\\a\\b')).rejects.toMatchObject({ code: 'E-OUT-NOT-WRITABLE' });
  });
});
