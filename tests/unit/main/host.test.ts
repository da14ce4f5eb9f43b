import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '../../../electron/main/host';

const openPath = vi.hoisted(() => vi.fn());
vi.mock('electron', () => ({
  dialog: {},
  shell: { openPath },
  app: { isReady: () => true, getPath: () => '/nowhere', getPreferredSystemLanguages: () => ['en'] },
}));

const hasAdministratorRights = vi.hoisted(() => vi.fn());
vi.mock('../../../electron/main/elevation/rights', () => ({ hasAdministratorRights }));

const host = createHost(() => null, { portable: null, program: '', archive: null, beside: null });

beforeEach(() => openPath.mockReset());

describe('opening a report', () => {
  it('is left to the user’s own account', async () => {
    hasAdministratorRights.mockReturnValue(true);
    expect(await host.openFile('/report.html')).toBe('has-rights');
    expect(openPath).not.toHaveBeenCalled();
    hasAdministratorRights.mockReturnValue(false);
    openPath.mockResolvedValue('');
    expect(await host.openFile('/report.html')).toBe('opened');
  });
});

describe('opening a folder', () => {
  it('asks for a folder, and never for a program with the same name', async () => {
    openPath.mockResolvedValue('');
    for (const given of ['runs', `runs${path.sep}`]) expect(await host.openFolder(path.join(path.sep, given))).toBe(true);
    expect(openPath.mock.calls).toEqual([[`${path.sep}runs${path.sep}`], [`${path.sep}runs${path.sep}`]]);
  });

  it('reports a failure', async () => {
    openPath.mockResolvedValue('no such folder');
    expect(await host.openFolder('/gone')).toBe(false);
  });
});
