import { app } from 'electron';
import { makePrivateFolderNow } from '../machines/windows/private-folder';
import { workFolder } from '../places/data-folders';
import { hasAdministratorRights } from './elevation/rights';

/**
 * With administrator rights Chromium keeps its profile (its lock, its caches, the window's place) where only administrators
 * can write: in the user's own folder every program of theirs could exchange it. To be called before anything asks for it.
 * Throws E-OUT-… where there can be no such folder.
 */
export function usePrivateProfile(): void {
  if (!hasAdministratorRights()) return;
  const folder = workFolder('profile', true);
  makePrivateFolderNow(folder);
  app.setPath('userData', folder);
}
