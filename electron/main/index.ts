import path from 'node:path';
import { openPlace } from '../places/place';
import { createWizard } from '../wizard/create-wizard';
import { startShell } from './shell';

/** On Windows the wizard may act on this computer; elsewhere there is only the practice server. */
const openThisComputer = process.platform === 'win32' ? () => openPlace({ kind: 'this' }) : null;

startShell(path.dirname(import.meta.dirname), (host) => createWizard({ host, openThisComputer }));
