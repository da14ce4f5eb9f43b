import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type RunsOf, runStorage } from '../../../electron/places/run-storage';

/** Stands in for the calls to Windows; everything else is the product's own code. */
const asked = vi.hoisted(() => ({
  admin: true,
  made: [] as string[],
  looked: [] as string[],
  anchors: new Map<string, string>(),
}));

vi.mock('../../../electron/machines/windows/private-folder', () => ({
  makePrivateFolder: async (folder: string) => {
    asked.made.push(folder);
    return 'administrators-only';
  },
}));
vi.mock('../../../electron/machines/windows/trusted-folder', () => ({
  whyNotOurs: async (folder: string) => {
    asked.looked.push(folder);
    return { id: 'detail.is-link' };
  },
}));
vi.mock('../../../electron/machines/windows/anchors', () => ({
  anchor: async (folder: string, sum: string) => void asked.anchors.set(folder, sum),
  anchorOf: async (folder: string) => asked.anchors.get(folder) ?? null,
}));
vi.mock('../../../electron/machines/windows/system', () => ({ holdsAdministratorRights: () => asked.admin }));

const ROOT = '/nowhere/runs';
const RUN = `${ROOT}/20260101T000000Z-SERVER`;

beforeEach(() => {
  Object.assign(asked, { admin: true, made: [], looked: [], anchors: new Map() });
});

describe('runs on Windows', () => {
  it.each<RunsOf>(['this', 'offline', 'remote'])(
    'of the kind %s are kept in private folders, checked by owner and access list, and recorded where only administrators can write',
    async (kind) => {
      const storage = runStorage(kind, ROOT, 'win32');
      expect(await storage.makePrivateFolder(RUN)).toBe('administrators-only');
      expect(await storage.trust.whyNotOurs(RUN, 'everything')).toEqual({ id: 'detail.is-link' });
      await storage.trust.anchors?.set(RUN, 'a'.repeat(64));
      expect(await storage.trust.anchors?.get(RUN)).toBe('a'.repeat(64));
      expect(asked).toMatchObject({ made: [RUN], looked: [RUN], anchors: new Map([[RUN, 'a'.repeat(64)]]) });
    },
  );

  it('made without administrator rights are not recorded where an administrator would trust the record', async () => {
    asked.admin = false;
    const storage = runStorage('offline', ROOT, 'win32');
    expect(await storage.trust.anchors?.get(RUN)).toBeNull();
    expect(asked.anchors.size).toBe(0);
  });

  it('of practice servers remain the user’s own', async () => {
    const storage = runStorage('practice', ROOT, 'win32');
    expect(await storage.trust.anchors?.get(RUN)).toBeNull();
    const folder = await mkdtemp(path.join(tmpdir(), 'runs-'));
    await storage.makePrivateFolder(path.join(folder, 'run'));
    expect(await storage.trust.whyNotOurs(path.join(folder, 'run'), 'everything')).toBeNull();
    await rm(folder, { recursive: true });
    expect([asked.made, asked.looked]).toEqual([[], []]);
  });
});

describe('runs on other systems', () => {
  it.each<RunsOf>(['this', 'offline', 'remote', 'practice'])('of the kind %s have a record as well', (kind) => {
    expect(runStorage(kind, ROOT, 'linux').trust.anchors).not.toBeNull();
    expect(asked.made).toEqual([]);
  });
});
