import { anchor, anchorOf } from '../machines/windows/anchors';
import { makePrivateFolder } from '../machines/windows/private-folder';
import { holdsAdministratorRights } from '../machines/windows/system';
import { whyNotOurs } from '../machines/windows/trusted-folder';
import { fileAnchors } from '../repair/file-anchors';
import { whyNotOwnersAlone } from '../repair/owner-trust';
import { makeOwnerOnlyFolder, nodeStorage, type PrivateFolderMaker, type Storage } from '../repair/storage';
import { refuseInsideUnpacked } from './unpacked';

/** Kinds of machine by how their runs are kept. */
export type RunsOf = 'this' | 'offline' | 'remote' | 'practice';

/**
 * The disk that runs are kept on, and whose work is believed there. Runs on this computer are for administrators alone, and so
 * are those on a disk or a server of the network, or for their maker where nobody raised the rights; those on a practice server
 * stay the user's own, with or without administrator rights.
 * @param root the folder the machine's runs lie in
 */
export function runStorage(place: RunsOf, root: string, platform: NodeJS.Platform = process.platform): Storage {
  const isGuarded = place !== 'practice' && platform === 'win32';
  const look = isGuarded ? whyNotOurs : whyNotOwnersAlone;
  // With administrator rights nothing is believed that could have been written without them.
  const isRecorded = isGuarded && holdsAdministratorRights();
  return nodeStorage(outsideUnpacked(isGuarded ? makePrivateFolder : makeOwnerOnlyFolder), (disk) => ({
    whyNotOurs: look,
    anchors: isRecorded ? { get: anchorOf, set: anchor } : fileAnchors(disk, look, root),
  }));
}

/** The disk that reports go to: for every reader, and believed in nothing. */
export function reportStorage(): Storage {
  return nodeStorage(outsideUnpacked(makeOwnerOnlyFolder));
}

/** Never where the unpacked portable program lies, since that is deleted when it ends. */
function outsideUnpacked(make: PrivateFolderMaker): PrivateFolderMaker {
  return async (folder) => {
    await refuseInsideUnpacked(folder);
    return make(folder);
  };
}
