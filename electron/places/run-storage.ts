import { anchor, anchorOf } from '../machines/windows/anchors';
import { makePrivateFolder } from '../machines/windows/private-folder';
import { holdsAdministratorRights } from '../machines/windows/system';
import { whyNotOurs } from '../machines/windows/trusted-folder';
import { fileAnchors } from '../repair/file-anchors';
import { whyNotOwnersAlone } from '../repair/owner-trust';
import { makeOwnerOnlyFolder, nodeStorage, type PrivateFolderMaker, type Storage } from '../repair/storage';
import { refuseInsideUnpacked } from './unpacked';

/** Kinds of machine, by how their runs are kept. */
export type RunsOf = 'this' | 'offline' | 'remote' | 'practice';

/**
 * The storage of runs, and whose work is trusted there. Runs on this computer are only for administrators, and so are
 * those on a disk or a network server, or for whoever made them without administrator rights; those on a practice
 * server stay the user's own, with or without administrator rights.
 * @param root the folder with the machine's runs
 */
export function runStorage(place: RunsOf, root: string, platform: NodeJS.Platform = process.platform): Storage {
  const isGuarded = place !== 'practice' && platform === 'win32';
  const look = isGuarded ? whyNotOurs : whyNotOwnersAlone;
  // With administrator rights nothing is trusted that could have been written without them.
  const isRecorded = isGuarded && holdsAdministratorRights();
  return nodeStorage(outsideUnpacked(isGuarded ? makePrivateFolder : makeOwnerOnlyFolder), (disk) => ({
    whyNotOurs: look,
    anchors: isRecorded ? { get: anchorOf, set: anchor } : fileAnchors(disk, look, root),
  }));
}

/** The storage of reports, which is trusted for nothing. */
export function reportStorage(): Storage {
  return nodeStorage(outsideUnpacked(makeOwnerOnlyFolder));
}

/** Never below the unpacked portable program, because that is deleted when it ends. */
function outsideUnpacked(make: PrivateFolderMaker): PrivateFolderMaker {
  return async (folder) => {
    await refuseInsideUnpacked(folder);
    return make(folder);
  };
}
