import { ESLint } from 'eslint';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/** The project's own configuration, so that its table is tested. Rules that need types cannot check made-up files. */
let eslint: ESLint;

beforeAll(() => {
  eslint = new ESLint({
    cwd: ROOT,
    ruleFilter: ({ ruleId }) => ruleId === 'electron/doors',
    overrideConfig: { languageOptions: { parserOptions: { projectService: false } } },
  });
});

async function complaints(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, file) });
  return result?.messages.map(({ message }) => message) ?? [];
}

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
