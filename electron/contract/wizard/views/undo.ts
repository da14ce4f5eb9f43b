import type { Sentence } from '../../words/sentence';
import type { ShownView } from './items';

/** Undo: preview and the act. */
export interface UndoState {
  readonly page: 'undo';
  /** On a disk: the whole hives go back, or only the items because somebody changed the hives since. Null elsewhere. */
  readonly disk: 'files' | 'items' | null;
  readonly phase: 'preview' | 'running';
  readonly run: string;
  /** What is written to each service: its key, then its program (redacted), account and start type. */
  readonly services: readonly (readonly Sentence[])[];
  readonly rows: readonly UndoRow[];
  readonly items: number;
  readonly progress: number;
}

export interface UndoRow {
  readonly id: string;
  readonly path: string;
  readonly form: 'key' | 'value';
  readonly view: ShownView;
  readonly now: Sentence;
  readonly after: Sentence;
  readonly act: 'restore' | 'nothing';
  /** Keys and values that were added since the backup and will be removed. */
  readonly addedSince: readonly string[];
  readonly progress: 'waiting' | 'running' | 'done' | 'failed';
}
