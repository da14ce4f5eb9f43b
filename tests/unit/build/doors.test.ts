import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import doors from '../../../build/doors.js';

const DOORS = { ipcMain: 'electron/main/ipc.ts', session: 'electron/main/guards.ts' };

function complaints(file: string, code: string): readonly string[] {
  const linter = new Linter({ cwd: '/project' });
  return linter
    .verify(
      code,
      [
        {
          files: ['**/*.ts'],
          languageOptions: { sourceType: 'module' },
          plugins: { electron: doors },
          rules: { 'electron/doors': ['error', { root: '/project', doors: DOORS }] },
        },
      ],
      `/project/${file}`,
    )
    .map(({ message }) => message);
}

describe('the doors to Electron', () => {
  it('are open to the file that guards them, and to nobody else', () => {
    expect(complaints('electron/main/ipc.ts', "import { ipcMain } from 'electron';")).toEqual([]);
    expect(complaints('electron/main/shell.ts', "import { app, ipcMain } from 'electron';")).toEqual([
      'Only electron/main/ipc.ts may import ipcMain from electron.',
    ]);
    expect(complaints('electron/main/shell.ts', "import { session as mine } from 'electron';")).toHaveLength(1);
    expect(complaints('electron/main/shell.ts', "import { app, dialog } from 'electron';")).toEqual([]);
  });

  it.each([
    "import * as electron from 'electron';",
    "import electron from 'electron';",
    "const electron = await import('electron');",
    "export * from 'electron';",
    "export { session } from 'electron';",
  ])('cannot be passed by: %s', (code) => {
    expect(complaints('electron/main/shell.ts', code)).toHaveLength(1);
  });
});
