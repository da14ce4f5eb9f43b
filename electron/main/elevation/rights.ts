import { holdsAdministratorRights } from '../../machines/windows/system';

/** Whether programs that this one starts would get administrator rights; true if that cannot be determined. */
export function hasAdministratorRights(): boolean {
  if (process.platform !== 'win32') return false;
  try {
    return holdsAdministratorRights();
  } catch {
    return true;
  }
}
