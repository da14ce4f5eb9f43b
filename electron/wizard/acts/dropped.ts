import { RepairError } from '../../contract/errors';
import { isLocalFolder } from '../../repair/local-folder';

/**
 * A folder that was dropped on the window, as the page tells it. A page that was taken over could tell any: one of the network
 * would make Windows show the user's name and password hash to its server, so it is chosen in the dialog instead. What the
 * folder holds is judged by whoever opens it, as if it had been chosen there. Throws E-DROP-PATH.
 */
export function droppedFolder(told: string): string {
  if (!isLocalFolder(told)) throw new RepairError('E-DROP-PATH', told);
  return told;
}
