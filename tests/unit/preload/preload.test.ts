import { describe, expect, it, vi } from 'vitest';
import { VERB_NAMES } from '../../../electron/contract/wizard/verb-list';
import type { RepairApi } from '../../../electron/contract/wizard/verbs';
import { VIEW } from '../wizard/fake-wizard';

const electron = vi.hoisted(() => ({
  contextBridge: { exposeInMainWorld: vi.fn() },
  ipcRenderer: { invoke: vi.fn(), on: vi.fn(), removeListener: vi.fn() },
  webUtils: { getPathForFile: vi.fn() },
}));
vi.mock('electron', () => electron);

await import('../../../electron/preload/index');
const [[name, exposed] = []] = electron.contextBridge.exposeInMainWorld.mock.calls as [string, RepairApi][];
const api = exposed!;

describe('the API of the page', () => {
  it('is one frozen object with the verbs, the views and the path of a dropped file, and nothing else', () => {
    expect(electron.contextBridge.exposeInMainWorld).toHaveBeenCalledTimes(1);
    expect(name).toBe('repair');
    expect(Object.isFrozen(api)).toBe(true);
    expect(Object.keys(api).sort()).toEqual([...VERB_NAMES, 'onView', 'pathOf'].sort());
  });

  it('calls every verb on one channel', async () => {
    electron.ipcRenderer.invoke.mockResolvedValue({ ok: true, value: VIEW });
    await expect(api.remove({ typedName: 'SERVER01' })).resolves.toEqual({ ok: true, value: VIEW });
    expect(electron.ipcRenderer.invoke).toHaveBeenCalledWith('repair:call', 'remove', { typedName: 'SERVER01' });
  });

  it('returns the path of a dropped file, and an empty text for anything else', () => {
    const dropped = new File([], 'RESULT');
    electron.webUtils.getPathForFile.mockReturnValueOnce('A:\\RESULT');
    expect(api.pathOf(dropped)).toBe('A:\\RESULT');
    expect(electron.webUtils.getPathForFile).toHaveBeenCalledWith(dropped);
    electron.webUtils.getPathForFile.mockImplementationOnce(() => {
      throw new TypeError('not a File');
    });
    expect(api.pathOf({})).toBe('');
  });

  it('passes views on without the event, until the page unsubscribes', () => {
    const listener = vi.fn();
    const end = api.onView(listener);
    const [channel, forward] = electron.ipcRenderer.on.mock.calls[0] as [string, (event: unknown, view: unknown) => void];
    expect(channel).toBe('repair:view');
    forward({ sender: electron.ipcRenderer }, VIEW);
    expect(listener.mock.calls).toEqual([[VIEW]]);
    end();
    expect(electron.ipcRenderer.removeListener).toHaveBeenCalledWith('repair:view', forward);
  });
});
