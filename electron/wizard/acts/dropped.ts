import { RepairError } from '../../contract/errors';
import { isLocalFolder } from '../../repair/local-folder';

/**
 * A folder that was dropped on the window, as reported by the page. A compromised page could report any: a network path
 * would make Windows send the user's name and password hash to its server, so such a folder is chosen in the dialog
 * instead. Whoever opens the folder checks its content, as if it had been chosen there. Throws E-DROP-PATH.
 */
export function droppedFolder(told: string): string {
  if (!isLocalFolder(told)) throw new RepairError('E-DROP-PATH', told);
  return told;
}
