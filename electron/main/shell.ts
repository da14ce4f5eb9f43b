import { app, type BrowserWindow, dialog, Menu } from 'electron';
import path from 'node:path';
import { viewOfError } from '../contract/errors';
import type { WizardView } from '../contract/wizard/views';
import { sentence } from '../contract/words/sentence';
import { PROGRAM_VERSION } from '../places/version';
import type { WizardHost } from '../wizard/host';
import type { ReturnPoint } from '../wizard/return-point';
import { createRouter } from '../wizard/router';
import type { Wizard } from '../wizard/wizard';
import { guardClose } from './close';
import { reloadAfterCrash, reportFailingHelpers } from './crash';
import { firstDifference, hashProgram, type ProgramFiles, programFiles } from './elevation/hashes';
import { ELEVATED_OPTION, parseReturn, type Return } from './elevation/return-argument';
import { guardAllContents, openGuardedSession } from './guards';
import { createHost } from './host';
import { answerCalls, sendView } from './ipc';
import { noticeEnds, notifier } from './notice-ends';
import { registerScheme, servePage } from './protocol';
import { redrawWhenSettled } from './redraw';
import { createTiming, IS_MEASURED, type Timing, timingFile } from './timing';
import { bringToFront, createWindow, loadPage } from './window';
import { errorWords, speak, words } from './words';

export interface Shell {
  /** Moves Chromium's profile to where it belongs; see `profile.ts`. */
  readonly usePrivateProfile: () => void;
  /** The folder of the bundles. */
  readonly folder: string;
  /** The portable exe that started this program; null if there is none. */
  readonly portable: string | null;
  readonly openWizard: (host: WizardHost, returnPoint: ReturnPoint | null) => Wizard;
}

/** Ends the program because of an option that it must not run with. */
export function refuseWindow(name: string): void {
  dialog.showErrorBox(words(sentence('shell.switch.title')), words(sentence('shell.switch.text', { name })));
  app.exit(1);
}

/**
 * The boot order: first what must be settled before the app is ready (sandbox, scheme, the lock against two windows
 * running side by side), then the page's guards, the wizard, and the window last.
 */
export function startShell(shell: Shell): void {
  try {
    boot(shell);
  } catch (error) {
    giveUp(error);
  }
}

function boot(shell: Shell): void {
  const timing = createTiming(IS_MEASURED ? timingFile(process.argv) : null, {
    program: PROGRAM_VERSION,
    electron: process.versions.electron,
    packed: app.isPackaged,
    createdAt: process.getCreationTime() ?? Date.now(),
  });
  timing.reached('script');
  app.enableSandbox();
  shell.usePrivateProfile();
  const returning = parseReturn(process.argv);
  if (returning === undefined) {
    refuseWindow(`--${ELEVATED_OPTION}`);
    return;
  }
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  registerScheme();
  guardAllContents();
  reportFailingHelpers();
  Menu.setApplicationMenu(null);
  app
    .whenReady()
    .then(() => openWindow(shell, returning, timing))
    .catch(giveUp);
}

async function openWindow({ folder, portable, openWizard }: Shell, returning: Return | null, timing: Timing): Promise<void> {
  timing.reached('ready');
  const files = programFiles({ portable, execPath: process.execPath, resources: process.resourcesPath, packed: app.isPackaged });
  if (returning !== null) {
    speak(returning.language);
    if (!(await isSameProgram(files, returning))) return;
  }
  servePage(openGuardedSession(), path.join(folder, 'renderer'));
  let window: BrowserWindow | null = null;
  const wizard = openWizard(
    createHost(() => window, files),
    returning?.point ?? null,
  );
  const route = createRouter(wizard, (error, verb) => console.error(`${verb}:`, error));

  window = createWindow(path.join(folder, 'preload', 'index.cjs'));
  timing.reached('window');
  window.once('ready-to-show', () => timing.reached('first-paint'));
  const { webContents } = window;
  const redraw = redrawWhenSettled(webContents);
  // The page names the window for each view, also after it was loaded anew, when no view is sent.
  webContents.on('page-title-updated', () => {
    timing.onTitle();
    redraw();
  });
  const opened = window;
  const notice = noticeEnds(opened, { now: Date.now, notify: notifier(() => bringToFront(opened)) });
  let latest: WizardView | null = null;
  wizard.onView((view) => {
    latest = view;
    timing.onView(view);
    sendView(webContents, view);
    redraw();
    notice(view);
  });
  answerCalls(webContents, route);
  guardClose(window, {
    acting: () => latest?.acting ?? null,
    end: (verb) => route(verb, {}),
    settle: () => wizard.settle(),
  });
  reloadAfterCrash(opened, () => loadPage(opened));
  app.on('second-instance', () => bringToFront(opened));
  await loadPage(opened);
  timing.reached('page-loaded');
}

/** Whether the program started with more rights is the one that asked for them; if not, reports it and ends. */
async function isSameProgram(files: ProgramFiles, { version, hashes }: Return): Promise<boolean> {
  const changed = version === PROGRAM_VERSION ? firstDifference(hashes, await hashProgram(files)) : 'program';
  if (changed === null) return true;
  const name = changed === 'beside' ? `${files.beside}\\*` : (files[changed] ?? changed);
  dialog.showErrorBox(words(sentence('shell.switch.title')), words(sentence('shell.elevated.changed', { name })));
  app.exit(1);
  return false;
}

/** Without a wizard there is nothing to show: reports the error natively and ends. */
function giveUp(error: unknown): void {
  console.error(error);
  dialog.showErrorBox(words(sentence('shell.start.title')), errorWords(viewOfError(error)));
  app.exit(1);
}
