import path from 'node:path';
import { createWizard } from '../wizard/create-wizard';
import { runPreview } from './run';

// A browser is never given this computer's registry: there is no way to open it in what the wizard is made of here.
const wizard = await createWizard({
  host: { chooseFolder: () => Promise.resolve(null), openFolder: () => Promise.resolve(false) },
  openThisComputer: null,
});

await runPreview(wizard, path.join(path.dirname(import.meta.dirname), 'renderer'), process.argv[2]);
