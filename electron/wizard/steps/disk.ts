import { RepairError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { WizardView } from '../../contract/wizard/views';
import type { DiskPlace } from '../../machines/offline';
import type { DiskName } from '../../places/place';
import type { StepContext } from '../step-context';
import { trouble } from '../trouble';
import { shownDisk } from '../views/disk';
import type { Wizard } from '../wizard';
import { look, notYetLooked } from './cause';

/** The Windows on a disk: which one, its further drives, its other control sets. */
export function diskSteps(context: StepContext): Pick<Wizard, 'chooseDisk' | 'includeSets' | 'giveDrive'> {
  const { session, host } = context;

  async function open(name: DiskName): Promise<WizardView> {
    if (context.openDisk === null) throw new RepairError('E-WRONG-STEP', 'chooseDisk');
    session.show(notYetLooked(shownDisk(name.disk)));
    try {
      session.work.place = await context.openDisk(name);
    } catch (error) {
      return trouble(session, error, ['start-over']);
    }
    return look(session);
  }

  /** What was picked or typed; null where the dialog was closed. */
  async function chosen(by: Payload<'chooseDisk'>): Promise<DiskPlace | null> {
    switch (by.by) {
      case 'folder': {
        const folder = await session.need(host.chooseFolder)('disk', null);
        return folder === null ? null : { folder };
      }
      case 'hives': {
        const files = await session.need(host.chooseHives)();
        return files === null ? null : { files };
      }
      case 'typed':
        return { folder: localPath(by.folder) };
    }
  }

  return {
    chooseDisk: (by) =>
      session.acting(async () => {
        session.on('where');
        if (context.openDisk === null) throw new RepairError('E-WRONG-STEP', 'chooseDisk');
        const disk = await chosen(by);
        return disk === null ? session.view() : open({ kind: 'offline', disk });
      }),
    includeSets: ({ include }) =>
      session.acting(() => {
        session.on('verdict');
        session.work.includeSets = include && session.work.disk?.includeOthers !== null;
        return look(session);
      }),
    giveDrive: ({ letter }) =>
      session.acting(async () => {
        session.on('verdict');
        const { name } = session.place();
        if (name.kind !== 'offline' || !session.work.disk?.missingDrives.includes(letter))
          throw new RepairError('E-WRONG-STEP', 'giveDrive');
        const folder = await session.need(host.chooseFolder)('drive', null);
        return folder === null ? session.view() : open({ ...name, drives: { ...name.drives, [letter]: folder } });
      }),
  };
}

/**
 * A typed path: full, and on this computer. A path of the network would make Windows show the user's name and password
 * hash to whatever server it names, so such a folder is picked in the dialog instead. Throws E-DISK-PATH.
 */
function localPath(typed: string): string {
  const path = typed.trim().replace(/^"(.*)"$/, '$1');
  const isLocal = process.platform === 'win32' ? /^[a-z]:(?:[\\/]|$)/i.test(path) : /^\/(?!\/)/.test(path);
  if (!isLocal) throw new RepairError('E-DISK-PATH', path);
  return /^[a-z]:$/i.test(path) ? `${path}\\` : path;
}
