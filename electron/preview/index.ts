import path from 'node:path';
import { createWizard } from '../wizard/create-wizard';
import { HEADLESS } from '../wizard/host';
import { runPreview } from './run';

// A browser never gets access to this computer's registry or files: this wizard has no way to open them.
const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null });

await runPreview(wizard, path.join(path.dirname(import.meta.dirname), 'renderer'), process.argv[2]);
