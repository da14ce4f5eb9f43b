import path from 'node:path';
import { type Sentence, sentence } from '../contract/words/sentence';
import { BACKUP_FILES } from '../repair/backup';
import type { RunStarted } from '../repair/events';
import { BACKUP_FOLDER } from '../repair/run';
import { lookOf } from '../repair/run-look';

/** How to undo a run with only its folder at hand. A .reg file merges: it removes nothing. */
export function undoByHand(folder: string, started: RunStarted): readonly Sentence[] {
  const { machine, actions } = started;
  // Joined in the style of the folder's machine; a report may be read anywhere.
  const paths = folder.includes('\\') ? path.win32 : path.posix;
  const file = paths.join(folder, BACKUP_FOLDER, regFileFor(started));
  // A double-click there would write the practice server's keys into the registry of the computer it runs on.
  if (machine.place === 'practice') return [sentence('report.undo.hand.practice', { file, windows: machine.windows })];
  return [
    machine.place === 'this'
      ? sentence('report.undo.hand.import', { file })
      : sentence('report.undo.hand.carry', { file, server: machine.name }),
    sentence('report.undo.hand.merges'),
    ...(actions.some(({ act }) => act === 'remove') ? [sentence('report.undo.hand.restart')] : []),
  ];
}

/** Registry Editor of Windows NT knows only version 4 of the format; version 5.00 came with Windows 2000. */
function regFileFor(started: RunStarted): string {
  const major = lookOf(started)?.evidence.machine.windows.major ?? null;
  const isOld = major === null ? /\bNT [34]\./.test(started.machine.windows) : major < 5;
  return isOld ? BACKUP_FILES.regedit4 : BACKUP_FILES.version5;
}
