import { app } from 'electron';
import { makePrivateFolderNow } from '../machines/windows/private-folder';
import { workFolder } from '../places/data-folders';
import { hasAdministratorRights } from './elevation/rights';

/**
 * With administrator rights, Chromium keeps its profile (its lock, its caches, the window's position) where only
 * administrators can write: in the user's own folder, every program of that user could exchange it. Call before
 * anything uses the profile. Throws E-OUT-… if there can be no such folder.
 */
export function usePrivateProfile(): void {
  if (!hasAdministratorRights()) return;
  const folder = workFolder('profile', true);
  makePrivateFolderNow(folder);
  app.setPath('userData', folder);
}
