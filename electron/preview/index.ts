import path from 'node:path';
import { createWizard } from '../wizard/create-wizard';
import { runPreview } from './run';

// A browser is never given this computer's registry: what the wizard is made of here holds no way to open it.
const wizard = createWizard({
  host: { restartElevated: null, chooseFolder: null, openFolder: () => Promise.resolve(false) },
  openThisComputer: null,
});

await runPreview(wizard, path.join(path.dirname(import.meta.dirname), 'renderer'), process.argv[2]);
