import { describe, expect, it } from 'vitest';
import { lint } from './lint';

const complaints = (file: string, code: string): Promise<readonly string[]> => lint(file, code, ['electron(doors)']);

describe('the doors to Electron', () => {
  it.each([
    ['ipcMain', 'electron/main/ipc.ts'],
    ['ipcRenderer', 'electron/preload/index.ts'],
    ['contextBridge', 'electron/preload/index.ts'],
    ['session', 'electron/main/guards.ts'],
    ['protocol', 'electron/main/protocol.ts'],
    ['BrowserWindow', 'electron/main/window.ts'],
  ])('open %s to %s, which guards it, and to no other file', async (name, door) => {
    expect(await complaints(door, `import { ${name} } from 'electron';`)).toEqual([]);
    for (const code of [`import { app, ${name} } from 'electron';`, `import { ${name} as mine } from 'electron';`])
      expect(await complaints('electron/main/shell.ts', code)).toEqual([`Only ${door} may import ${name} from electron.`]);
    expect(await complaints('electron/main/shell.ts', `import { app, type ${name} } from 'electron';`)).toEqual([]);
  });

  it.each([
    "import * as electron from 'electron';",
    "import electron from 'electron';",
    "const electron = await import('electron');",
    "export * from 'electron';",
    "export { session } from 'electron';",
  ])('cannot be bypassed by %s', async (code) => {
    expect(await complaints('electron/main/shell.ts', code)).toHaveLength(1);
  });
});
