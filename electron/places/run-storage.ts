import { makePrivateFolder } from '../machines/windows/private-folder';
import { makeOwnerOnlyFolder, nodeStorage, type Storage } from '../repair/storage';
import { refuseInsideUnpacked } from './unpacked';

/**
 * The disk that runs are kept on, never where the unpacked portable program lies, since that is deleted when it ends.
 * Runs on this computer are for administrators alone, and so are those on a disk or a server of the network, or for their maker where nobody raised
 * the rights; those on a practice server stay the user's own, with or without administrator rights.
 */
export function runStorage(place: 'this' | 'disk' | 'server' | 'practice'): Storage {
  const make = place !== 'practice' && process.platform === 'win32' ? makePrivateFolder : makeOwnerOnlyFolder;
  return nodeStorage(async (folder) => {
    await refuseInsideUnpacked(folder);
    return make(folder);
  });
}
