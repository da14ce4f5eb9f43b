import path from 'node:path';
import { type Sentence, sentence } from '../contract/words/sentence';
import { BACKUP_FILES } from '../repair/backup';
import type { JournalAction } from '../repair/events';
import { BACKUP_FOLDER } from '../repair/run';

/** How a run is undone with nothing but its folder at hand. A .reg file merges: it takes away nothing. */
export function undoByHand(folder: string, actions: readonly JournalAction[]): readonly Sentence[] {
  const { version5, regedit4 } = BACKUP_FILES;
  // On the machine the folder is on; a report may be read anywhere.
  const paths = folder.includes('\\') ? path.win32 : path.posix;
  return [
    sentence('report.undo.hand.import', { file: paths.join(folder, BACKUP_FOLDER, version5), nt4: regedit4 }),
    sentence('report.undo.hand.merges'),
    ...(actions.some(({ act }) => act === 'remove') ? [sentence('report.undo.hand.restart')] : []),
  ];
}
