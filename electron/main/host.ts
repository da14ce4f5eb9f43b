import { dialog, shell } from 'electron';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import { sentence } from '../contract/words/sentence';
import type { WizardHost } from '../wizard/host';
import type { ProgramFiles } from './elevation/hashes';
import { restartElevated } from './elevation/restart';
import { words } from './words';

/** What the wizard may ask of a program with a window. */
export function createHost(window: () => BrowserWindow | null, files: ProgramFiles): WizardHost {
  return {
    chooseFolder: async (purpose, startAt) => {
      const options: OpenDialogOptions = {
        title: words(sentence(`shell.folder.${purpose}`)),
        buttonLabel: words(sentence('shell.folder.choose')),
        ...(startAt === null ? {} : { defaultPath: startAt }),
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
      };
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    openFolder: async (folder) => (await shell.openPath(folder)) === '',
    restartElevated: process.platform === 'win32' ? (point) => restartElevated(files, point, window()) : null,
  };
}
