import type { Report } from '../model';
import type { Block, Section } from './document';
import type { Speaker } from './speaker';

/** How to undo: with the program, with a line to paste, and with only the backup's files. */
export function undoSection({ undo }: Report, { word, said }: Speaker): Section | null {
  if (undo === null || !undo.possible) return null;
  const { steps, command, byHand } = undo;
  const line: readonly Block[] = command === null ? [] : [{ kind: 'command', title: word('report.undo.cli'), line: command }];
  return {
    title: word('report.section.undo'),
    blocks: [{ kind: 'list', items: steps.map(said) }, ...line, { kind: 'list', items: byHand.map(said) }],
  };
}
