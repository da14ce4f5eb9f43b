// npm run dev [-- --browser]: the wizard, updated as its code changes, in a window or, if none can open, in a browser.
import { devInBrowser } from './dev/browser';
import { devInWindow } from './dev/window';
import { findElectron } from './find-electron';
import { noWindow } from './no-window';

const electron = process.argv.includes('--browser') || noWindow() !== null ? null : await findElectron();
await (electron === null ? devInBrowser() : devInWindow(electron));
