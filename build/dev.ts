// npm run dev [-- --browser]: the wizard while its code changes, in the window where there can be one, else in a browser.
import { devInBrowser } from './dev/browser';
import { devInWindow } from './dev/window';
import { findElectron } from './find-electron';
import { noWindow } from './no-window';

const electron = process.argv.includes('--browser') || noWindow() !== null ? null : await findElectron();
await (electron === null ? devInBrowser() : devInWindow(electron));
