import type { Share } from '../session/share';
import type { Opened } from '../wire/smb/files';
import { Status, StatusFailure } from '../wire/smb/status';

/** Opens a file for reading; null for a folder. Throws StatusFailure for anything else. */
export async function openFile(share: Share, path: string): Promise<Opened | null> {
  try {
    return await share.open(path);
  } catch (error) {
    if (error instanceof StatusFailure && error.status === Status.FILE_IS_A_DIRECTORY) return null;
    throw error;
  }
}
