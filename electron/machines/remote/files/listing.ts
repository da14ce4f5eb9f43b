import { ABSENT, present, type Reading } from '../../../domain/reading';
import type { Share } from '../session/share';
import type { Entry } from '../wire/smb/find';

/** A file or folder of the server, on the share of its drive. */
export interface At {
  readonly share: Share;
  /** On the share, with a leading backslash. */
  readonly path: string;
}

/** What is at a path. No listing contains the root of a drive: it is answered as a folder without a name. */
export async function findOne({ share, path }: At): Promise<Reading<Entry>> {
  if (path === '\\') return present({ name: '', folder: true, link: false, size: 0, modified: 0n });
  const [entry] = await share.find(path);
  return entry === undefined ? ABSENT : present(entry);
}

/** The entries directly in a folder. */
export async function listFolder({ share, path }: At): Promise<readonly Entry[]> {
  const entries = await share.find(path === '\\' ? '\\*' : `${path}\\*`);
  return entries.filter(({ name }) => name !== '.' && name !== '..');
}
