import type { Report } from '../model';
import type { Section } from './document';
import type { Speaker } from './speaker';

/** With the program, and with nothing but the backup's files. */
export function undoSection({ undo }: Report, { word, said }: Speaker): Section | null {
  if (undo === null || !undo.possible) return null;
  return { title: word('report.section.undo'), blocks: [{ kind: 'list', items: [...undo.steps, ...undo.byHand].map(said) }] };
}
