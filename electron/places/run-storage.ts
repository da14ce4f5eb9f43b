import { makePrivateFolder } from '../machines/windows/private-folder';
import type { Storage } from '../repair/storage';
import { makeOwnerOnlyFolder, nodeStorage } from '../repair/storage';
import { refuseInsideUnpacked } from './unpacked';

/**
 * The disk that runs are kept on: folders made private the way this system does it, and never where the unpacked
 * portable program lies, since that is deleted when it ends.
 */
export function runStorage(): Storage {
  const make = process.platform === 'win32' ? makePrivateFolder : makeOwnerOnlyFolder;
  return nodeStorage(async (folder) => {
    await refuseInsideUnpacked(folder);
    return make(folder);
  });
}
