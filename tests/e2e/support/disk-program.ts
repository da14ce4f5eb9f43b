import path from 'node:path';
import { openPlace } from '../../../electron/places/place';
import { runPreview } from '../../../electron/preview/run';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS } from '../../../electron/wizard/host';

/**
 * The wizard with disks, assembled as in the window, over the transport of the browser preview. Its folder dialog
 * always answers the folder given as the only argument. The product itself offers no disks in a browser.
 */
const [folder = ''] = process.argv.slice(2);
const host = { ...HEADLESS, chooseFolder: () => Promise.resolve(folder) };
const wizard = createWizard({ host, openThisComputer: null, openDisk: openPlace });
await runPreview(wizard, path.resolve('out', 'renderer'), 'asked');
