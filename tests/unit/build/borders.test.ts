import { describe, expect, it } from 'vitest';
import { lint } from './lint';

const report = (file: string, code: string): Promise<readonly string[]> =>
  lint(file, code, ['project(borders)', 'electron(doors)', 'eslint(no-restricted-properties)', 'eslint(no-restricted-imports)']);

describe('the borders between the parts', () => {
  it.each([
    [
      'electron/domain/x.ts',
      "import { readFileSync } from 'node:fs';",
      'electron/domain may not import Node modules such as node:fs.',
    ],
    ['electron/domain/x.ts', "import fs from 'fs';", 'electron/domain may not import Node modules such as fs.'],
    ['electron/domain/x.ts', "import { app } from 'electron';", 'electron/domain may not import the package electron.'],
    ['electron/domain/deep/x.ts', "export * from '../../repair/run';", 'electron/domain may not import electron/repair.'],
    [
      'electron/domain/x.ts',
      "const run = await import('../machines/ports');",
      'electron/domain may not import electron/machines.',
    ],
    [
      'electron/domain/x.ts',
      "export type { Machine } from '../machines/ports';",
      'electron/domain may not import electron/machines.',
    ],
    [
      'electron/domain/x.ts',
      "type M = import('../machines/ports').Machine;",
      'electron/domain may not import electron/machines.',
    ],
    [
      'electron/contract/x.ts',
      "import { diagnose } from '../domain/diagnosis';",
      'electron/contract may import only types from electron/domain.',
    ],
    [
      'electron/contract/x.ts',
      "import { type Diagnosis } from '../domain/diagnosis';",
      'electron/contract may import only types from electron/domain.',
    ],
    [
      'electron/repair/x.ts',
      "import { openWindowsMachine } from '../machines/windows';",
      'electron/repair may not import electron/machines/windows.',
    ],
    [
      'electron/repair/x.ts',
      "import { x } from '../machines/ports-of-call';",
      'electron/repair may not import electron/machines.',
    ],
    [
      'electron/machines/practice/x.ts',
      "import { repair } from '../../repair/run';",
      'electron/machines may not import electron/repair.',
    ],
    ['electron/machines/practice/x.ts', "import koffi from 'koffi';", 'electron/machines may not import the package koffi.'],
    ['electron/wizard/x.ts', "import { startShell } from '../main/shell';", 'electron/wizard may not import electron/main.'],
    ['electron/wizard/x.ts', "import { dialog } from 'electron';", 'electron/wizard may not import the package electron.'],
    ['electron/preview/x.ts', "import { app } from 'electron/main';", 'electron/preview may not import the package electron.'],
    ['electron/preview/x.ts', "import { isOurs } from '../main/origin';", 'electron/preview may not import electron/main.'],
    ['electron/preload/x.ts', "import { VERBS } from '../domain/articles';", 'electron/preload may not import electron/domain.'],
    ['renderer/x.tsx', "import { ARTICLES } from '../electron/domain/articles';", 'renderer may not import electron/domain.'],
    ['renderer/x.tsx', "import path from 'node:path';", 'renderer may not import Node modules such as node:path.'],
    ['renderer/steps/x.tsx', "import axios from 'axios';", 'renderer may not import the package axios.'],
    ['electron/novel/x.ts', 'export {};', 'electron/novel/x.ts has no row in the table of borders.'],
    ['electron/main/x.ts', "import { ipcMain } from 'electron';", 'Only electron/main/ipc.ts may import ipcMain from electron.'],
    ['electron/main/x.ts', 'contents.ipc.on(1);', "'ipc' is restricted from being used. Only main/ipc.ts speaks IPC."],
    [
      'electron/machines/remote/x.ts',
      "import net from 'node:net';",
      "'node:net' import is restricted from being used. Only remote/session/socket.ts opens connections.",
    ],
  ])('are enforced in %s: %s is reported', async (file, code, message) => {
    await expect(report(file, code)).resolves.toEqual([message]);
  });

  it.each([
    ['electron/domain/x.ts', "import { RepairError } from '../contract/errors'; import { y } from './y';"],
    ['electron/contract/x.ts', "import type { Diagnosis } from '../domain/diagnosis'; import * as v from 'valibot';"],
    ['electron/repair/x.ts', "import type { Machine } from '../machines/ports'; import fs from 'node:fs/promises';"],
    ['electron/machines/windows/x.ts', "import koffi from 'koffi'; import type { Machine } from '../ports';"],
    ['electron/main/ipc.ts', "import { ipcMain } from 'electron'; contents.ipc.on(1);"],
    ['electron/machines/remote/session/socket.ts', "import net from 'node:net';"],
    ['electron/repair/lock.ts', "import net from 'node:net';"],
    ['electron/preload/index.ts', "import { contextBridge, ipcRenderer } from 'electron';"],
    ['renderer/x.tsx', "import { en } from '../electron/contract/words/en'; import { createRoot } from 'react-dom/client';"],
  ])('are open in %s: %s is accepted', async (file, code) => {
    await expect(report(file, code)).resolves.toEqual([]);
  });
});
