import { Menu, app, dialog, session, shell } from 'electron';
import type { BrowserWindow } from 'electron';
import path from 'node:path';
import { viewOfError } from '../contract/errors';
import type { WizardView } from '../contract/wizard/views';
import { sentence } from '../contract/words/sentence';
import type { WizardHost } from '../wizard/host';
import { createRouter } from '../wizard/router';
import type { Wizard } from '../wizard/wizard';
import { guardClose } from './close';
import { reloadAfterCrash } from './crash';
import { guardAllContents, guardSession } from './guards';
import { answerCalls, sendView } from './ipc';
import { registerScheme, servePage } from './protocol';
import { refusedSwitch } from './switches';
import { bringToFront, createWindow, loadPage } from './window';
import { errorWords, words } from './words';

export type OpenWizard = (host: WizardHost) => Wizard;

/**
 * The boot order: what must be settled before the app is ready comes first (switches, sandbox, scheme, the lock that
 * keeps two repairs from running side by side), then the page's walls, the wizard, and the window last.
 */
export function startShell(folder: string, openWizard: OpenWizard): void {
  const refused = app.isPackaged ? refusedSwitch(process.argv.slice(1)) : null;
  if (refused !== null) {
    dialog.showErrorBox(words(sentence('shell.switch.title')), words(sentence('shell.switch.text', { name: refused })));
    app.exit(1);
    return;
  }
  app.enableSandbox();
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme();
  guardAllContents();
  Menu.setApplicationMenu(null);
  app
    .whenReady()
    .then(() => openWindow(folder, openWizard))
    .catch(giveUp);
}

async function openWindow(folder: string, openWizard: OpenWizard): Promise<void> {
  guardSession(session.defaultSession);
  servePage(path.join(folder, 'renderer'));
  let window: BrowserWindow | null = null;
  const wizard = openWizard(hostOf(() => window));
  const route = createRouter(wizard, (error, verb) => console.error(`${verb}:`, error));

  window = createWindow(path.join(folder, 'preload', 'index.cjs'));
  const { webContents } = window;
  let latest: WizardView | null = null;
  wizard.onView((view) => {
    latest = view;
    sendView(webContents, view);
  });
  answerCalls(webContents, route);
  guardClose(window, {
    acting: () => latest?.acting ?? false,
    stopAfterItem: () => route('stopAfterItem', {}),
    settle: () => wizard.settle(),
  });
  const opened = window;
  reloadAfterCrash(opened, () => loadPage(opened));
  app.on('second-instance', () => bringToFront(opened));
  await loadPage(opened);
}

/** What the wizard may ask of a program with a window. */
function hostOf(window: () => BrowserWindow | null): WizardHost {
  return {
    chooseFolder: async (startAt) => {
      const options = {
        title: words(sentence('shell.folder.title')),
        buttonLabel: words(sentence('shell.folder.choose')),
        defaultPath: startAt,
        properties: ['openDirectory', 'createDirectory', 'promptToCreate'] as (
          'openDirectory' | 'createDirectory' | 'promptToCreate'
        )[],
      };
      const parent = window();
      const { canceled, filePaths } = await (parent === null
        ? dialog.showOpenDialog(options)
        : dialog.showOpenDialog(parent, options));
      return canceled ? null : (filePaths[0] ?? null);
    },
    openFolder: async (folder) => (await shell.openPath(folder)) === '',
  };
}

/** Without a wizard there is nothing to show: say it natively and end. */
function giveUp(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(words(sentence('shell.start.title')), errorWords(viewOfError(error)));
  app.exit(1);
}
