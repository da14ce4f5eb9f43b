import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { usePrivateProfile } from '../../../electron/main/profile';
import { workFolder } from '../../../electron/places/data-folders';

const done = vi.hoisted(() => ({ log: [] as string[], rights: true, refuses: false }));
vi.mock('electron', () => ({ app: { setPath: (name: string, folder: string) => done.log.push(`${name} ${folder}`) } }));
vi.mock('../../../electron/main/elevation/rights', () => ({ hasAdministratorRights: () => done.rights }));
vi.mock('../../../electron/machines/windows/private-folder', () => ({
  makePrivateFolderNow: (folder: string) => {
    if (done.refuses) throw new Error('E-OUT-NOT-PRIVATE');
    done.log.push(`private ${folder}`);
  },
}));

beforeEach(() => {
  Object.assign(done, { log: [], rights: true, refuses: false });
});

describe('Chromium’s profile', () => {
  it('is in a private folder, which is made first, if the program has administrator rights', () => {
    usePrivateProfile();
    const folder = workFolder('profile', true);
    expect(done.log).toEqual([`private ${folder}`, `userData ${folder}`]);
    expect(path.dirname(folder)).toBe(path.dirname(workFolder('locks', true)));
  });

  it('stays the user’s own without administrator rights', () => {
    done.rights = false;
    usePrivateProfile();
    expect(done.log).toEqual([]);
  });

  it('is not used if its folder cannot be made private', () => {
    done.refuses = true;
    expect(() => usePrivateProfile()).toThrow('E-OUT-NOT-PRIVATE');
    expect(done.log).toEqual([]);
  });
});
