import { type BrowserWindow, dialog, type OpenDialogOptions, shell } from 'electron';
import path from 'node:path';
import { sentence } from '../contract/words/sentence';
import type { WizardHost } from '../wizard/host';
import type { ProgramFiles } from './elevation/hashes';
import { restartElevated } from './elevation/restart';
import { hasAdministratorRights } from './elevation/rights';
import { readKitApart } from './read-kit';
import { chooseLanguage, words } from './words';

/** What a program with a window offers the wizard. */
export function createHost(window: () => BrowserWindow | null, files: ProgramFiles): WizardHost {
  const choose = async (options: OpenDialogOptions): Promise<readonly string[] | null> => {
    const parent = window();
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return canceled ? null : filePaths;
  };
  const buttonLabel = words(sentence('shell.folder.choose'));
  return {
    chooseFolder: async (purpose, startAt) => {
      const properties: OpenDialogOptions['properties'] =
        purpose === 'disk' || purpose === 'drive'
          ? ['openDirectory', 'showHiddenFiles']
          : ['openDirectory', 'createDirectory', 'promptToCreate'];
      const title = words(sentence(`shell.folder.${purpose}`));
      const chosen = await choose({ title, buttonLabel, properties, ...(startAt === null ? {} : { defaultPath: startAt }) });
      return chosen?.[0] ?? null;
    },
    chooseHives: () =>
      choose({
        title: words(sentence('shell.folder.hives')),
        buttonLabel,
        properties: ['openFile', 'multiSelections', 'showHiddenFiles'],
      }),
    // With a separator at its end, it can only be a folder: without one, Windows would run a `name.exe` beside `name`.
    openFolder: async (folder) => (await shell.openPath(path.join(folder, path.sep))) === '',
    openFile: async (file) => {
      if (hasAdministratorRights()) return 'has-rights';
      return (await shell.openPath(file)) === '' ? 'opened' : 'not-possible';
    },
    readKitResults: (results, held) => readKitApart(path.join(import.meta.dirname, 'kit-reader.js'), { results, held }),
    rememberLanguage: chooseLanguage,
    restartElevated: process.platform === 'win32' ? (point) => restartElevated(files, point, window()) : null,
  };
}
