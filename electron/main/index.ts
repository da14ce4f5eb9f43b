import { app } from 'electron';
import path from 'node:path';
import { openPlace, openServer } from '../places/place';
import { createWizard } from '../wizard/create-wizard';
import { readStart } from './command-line';
import { leaveUnpackedFolder, portableOf } from './portable';
import { usePrivateProfile } from './profile';
import { refuseWindow, startShell } from './shell';
import { refuseUnattended, runUnattended } from './unattended';

/** On Windows the wizard may act on this computer; elsewhere it may not. */
const openThisComputer = process.platform === 'win32' ? () => openPlace({ kind: 'this' }) : null;

const portable = portableOf(process.env);
leaveUnpackedFolder(portable);

/** When run from sources, `argv` is Electron's own command line: only the packed program reads it. */
const start = app.isPackaged ? readStart(process.argv.slice(1)) : ({ kind: 'window' } as const);
// Pages of text need no graphics card, and on servers, virtual machines and remote desktops its driver is what fails
// first: Chromium then starts its graphics process three times, with an empty window, before it renders in software.
app.disableHardwareAcceleration();
switch (start.kind) {
  case 'unattended':
    usePrivateProfile();
    void runUnattended(start.words).then((exit) => app.exit(exit));
    break;
  case 'refused':
    if (start.attended) refuseWindow(start.name);
    else app.exit(refuseUnattended(start.name));
    break;
  case 'window':
    startShell({
      usePrivateProfile,
      folder: path.dirname(import.meta.dirname),
      portable: portable?.file ?? null,
      openWizard: (host, returnPoint) => createWizard({ host, openThisComputer, openDisk: openPlace, openServer, returnPoint }),
    });
}
