import { holdsAdministratorRights } from '../../machines/windows/system';

/** Whether what this program starts would get administrator rights; where that cannot be told, it might. */
export function hasAdministratorRights(): boolean {
  if (process.platform !== 'win32') return false;
  try {
    return holdsAdministratorRights();
  } catch {
    return true;
  }
}
