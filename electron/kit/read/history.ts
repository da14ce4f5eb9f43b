import { sentence } from '../../contract/words/sentence';
import type { KitPhase } from '../names';
import { words } from '../write/script';
import type { Change } from './changes';
import { linesOf, LONGEST_LINE } from './texts';

/** What LOG.TXT and CHANGES.TXT say about the order of events. */
export interface History {
  readonly lines: readonly string[];
  /** The steps begun, in order, as far as the log goes. */
  readonly begun: readonly KitPhase[];
  /** The last step that changed, or began to change, the server; null if there is no sign of one. */
  readonly changedBy: 'AFTER' | 'UNDONE' | null;
  /** How many changes were begun: a look that knows of fewer is older than the last of them. */
  readonly changes: number;
}

/** A sentence up to its first `{part}`, the way its lines in the log begin. */
const startOf = (text: string): string => (text.split(/[{]/)[0] ?? '').trim();

const BEGINS: readonly (readonly [string, KitPhase])[] = [
  [startOf(words(sentence('kit.script.begin.LOOK'))), 'LOOK'],
  [startOf(words(sentence('kit.script.begin.BACKUP'))), 'BACKUP'],
  [words(sentence('kit.script.begin.AFTER', { article: '' })).split('  ')[0] ?? '', 'AFTER'],
  [startOf(words(sentence('kit.script.begin.UNDONE'))), 'UNDONE'],
];

const CHANGES = [
  ['kit.script.removing', 'AFTER'],
  ['kit.script.changing', 'AFTER'],
  ['kit.script.restoring', 'UNDONE'],
] as const;

/**
 * `copies`: CHANGES.TXT of the results and of each look. Any of them, and the log, can be cut off: the longest counts.
 */
export function readHistory(log: string, copies: readonly (readonly Change[])[]): History {
  const lines = linesOf(log)
    .filter((line) => line.trim() !== '')
    .map((line) => line.slice(0, LONGEST_LINE));
  const starts = CHANGES.map(([id, step]) => [words(sentence(id)), step] as const);
  const begun: KitPhase[] = [];
  let logged = 0;
  let changedBy: History['changedBy'] = null;
  for (const line of lines) {
    const step = BEGINS.find(([start]) => line.startsWith(start))?.[1];
    if (step) begun.push(step);
    const change = starts.find(([start]) => line.startsWith(`${start} `) || line.trim() === start);
    if (change) [logged, changedBy] = [logged + 1, change[1]];
  }
  const longest = copies.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const last = longest.at(-1);
  // The scripts write to CHANGES.TXT first, so the log never has more lines unless CHANGES.TXT was truncated.
  if (last && longest.length >= logged) changedBy = last.act === 'FIX' ? 'AFTER' : 'UNDONE';
  return { lines, begun, changedBy, changes: Math.max(longest.length, logged) };
}
