import { RepairError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { DiskPlace } from '../../machines/offline';
import type { DiskName } from '../../places/place';
import type { Act, Env } from '../act';
import { wrongStep } from '../refusals';
import type { Stage, VerdictStage, WhereStage, Wishes } from '../stage';
import { shownDisk } from '../view/disk';
import { droppedFolder } from './dropped';
import { lookAt, NO_WISHES } from './look';

/** The Windows on a disk: which one, and its further drives. */

export async function* chooseDisk(stage: WhereStage, by: Payload<'chooseDisk'>, env: Env): Act {
  if (env.openDisk === null) throw wrongStep('chooseDisk');
  const disk = await chosen(by, env);
  if (disk !== null) yield* open({ kind: 'offline', disk }, NO_WISHES, stage, env);
}

export async function* giveDrive(stage: VerdictStage, { letter }: Payload<'giveDrive'>, env: Env): Act {
  const { place, disk, wishes } = stage.look;
  const { name } = place;
  if (name.kind !== 'offline' || !disk?.missingDrives.includes(letter) || env.host.chooseFolder === null)
    throw wrongStep('giveDrive');
  const folder = await env.host.chooseFolder('drive', null);
  if (folder !== null) yield* open({ ...name, drives: { ...name.drives, [letter]: folder } }, wishes, stage, env);
}

async function* open(name: DiskName, wishes: Wishes, from: Stage, env: Env): Act {
  if (env.openDisk === null) throw wrongStep('chooseDisk');
  yield { at: 'looking', place: null, opening: shownDisk(name.disk), read: new Map(), from };
  yield* lookAt(await env.openDisk(name), wishes, from, env);
}

/** What was picked, typed or dropped; null if the dialog was closed. */
async function chosen(by: Payload<'chooseDisk'>, { host }: Env): Promise<DiskPlace | null> {
  switch (by.by) {
    case 'folder': {
      if (host.chooseFolder === null) throw wrongStep('chooseDisk');
      const folder = await host.chooseFolder('disk', null);
      return folder === null ? null : { folder };
    }
    case 'hives': {
      if (host.chooseHives === null) throw wrongStep('chooseDisk');
      const files = await host.chooseHives();
      return files === null ? null : { files };
    }
    case 'typed':
      return { folder: localPath(by.folder) };
    case 'dropped':
      return { folder: droppedFolder(by.folder) };
  }
}

/**
 * A typed path: absolute, and on this computer. A network path would make Windows send the user's name and password
 * hash to that server, so such a folder is picked in the dialog instead. Throws E-DISK-PATH.
 */
function localPath(typed: string): string {
  const path = typed.trim().replace(/^"(.*)"$/, '$1');
  const isLocal = process.platform === 'win32' ? /^[a-z]:(?:[\\/]|$)/i.test(path) : /^\/(?!\/)/.test(path);
  if (!isLocal) throw new RepairError('E-DISK-PATH', path);
  return /^[a-z]:$/i.test(path) ? `${path}\\` : path;
}
