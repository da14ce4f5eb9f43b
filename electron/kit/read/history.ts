import { sentence } from '../../contract/words/sentence';
import type { KitPhase } from '../names';
import { words } from '../write/script';
import { linesOf } from './texts';

/** What LOG.TXT tells about the order of things. */
export interface History {
  readonly lines: readonly string[];
  /** The steps begun, in order. */
  readonly begun: readonly KitPhase[];
  /** The last step that changed, or began to change, the server; null where none did. */
  readonly changedBy: 'AFTER' | 'UNDONE' | null;
  /** A change was begun and the step did not say that it was done. */
  readonly broken: boolean;
}

/** A sentence up to its first `{part}`, which is how its lines in the log begin. */
const startOf = (text: string): string => (text.split(/[{]/)[0] ?? '').trim();

const BEGINS: readonly (readonly [string, KitPhase])[] = [
  [startOf(words(sentence('kit.script.begin.LOOK'))), 'LOOK'],
  [startOf(words(sentence('kit.script.begin.BACKUP'))), 'BACKUP'],
  [words(sentence('kit.script.begin.AFTER', { article: '' })).split('  ')[0] ?? '', 'AFTER'],
  [startOf(words(sentence('kit.script.begin.UNDONE'))), 'UNDONE'],
];

const CHANGES = ['kit.script.removing', 'kit.script.changing', 'kit.script.restoring'] as const;

export function readHistory(log: string): History {
  const lines = linesOf(log).filter((line) => line.trim() !== '');
  const changes = CHANGES.map((id) => words(sentence(id)));
  const begun: KitPhase[] = [];
  let changedBy: History['changedBy'] = null;
  let broken = false;
  for (const line of lines) {
    const step = BEGINS.find(([start]) => line.startsWith(start))?.[1];
    if (step) begun.push(step);
    if (changes.some((change) => line.startsWith(`${change} `) || line.trim() === change)) {
      const current = begun.at(-1);
      if (current === 'AFTER' || current === 'UNDONE') changedBy = current;
      broken = true;
    }
    if (line.startsWith('DONE.')) broken = false;
  }
  return { lines, begun, changedBy, broken };
}
