import path from 'node:path';
import { holdFile } from '../machines/windows/held-file';
import { located, makePrivateFolder } from '../machines/windows/private-folder';
import { holdsAdministratorRights } from '../machines/windows/system';
import { makeFolders } from '../machines/make-folders';
import { guarded } from '../repair/storage';
import { busy, type Lock, lockFileName, takeSocketLock } from '../repair/lock';
import { workFolder } from './data-folders';
import type { RunsOf } from './run-storage';

/**
 * Takes the lock of a machine; throws E-BUSY if another program holds it, and E-OUT-… if it cannot be opened. On
 * Windows the lock is a file opened without sharing: with administrator rights in a folder that only administrators can
 * open, so that nobody without them can hold the lock, pose as its holder, or receive connections. Practice servers
 * concern only their user, and lock in the user's own folder.
 */
export async function lockMachine(kind: RunsOf, lockName: string): Promise<Lock> {
  if (process.platform !== 'win32') return takeSocketLock(lockName);
  const isShared = kind !== 'practice' && holdsAdministratorRights();
  const folder = workFolder('locks', isShared);
  await (isShared ? makePrivateFolder(folder) : guarded(folder, () => makeFolders(folder)));
  const file = path.join(folder, lockFileName(lockName));
  const hold = located(file, () => holdFile(file));
  if ('holder' in hold) throw busy(lockName, hold.holder);
  return { release: () => Promise.resolve(hold.release()) };
}
