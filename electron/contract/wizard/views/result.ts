import type { ErrorView } from '../../errors';
import type { Sentence } from '../../words/sentence';
import type { OverrideView } from './server-now';

export interface CommandLine {
  readonly line: string;
  readonly says: Sentence;
}

/** Page 6: how the repair ended. */
export interface ResultState {
  readonly page: 'result';
  readonly outcome: 'removed' | 'partly-removed' | 'nothing-removed' | 'undone' | 'partly-undone' | 'checked';
  /** What the repair did to its items: Q235418 shortens a value and removes nothing. */
  readonly act: 'remove' | 'change';
  readonly items: number;
  readonly itemsDone: number;
  readonly done: readonly Sentence[];
  readonly notDone: readonly Sentence[];
  readonly next: readonly Sentence[];
  readonly override: OverrideView | null;
  readonly folder: string;
  readonly run: string;
  readonly canUndo: boolean;
  /** Lines to copy into a console, each with its purpose. */
  readonly commands: readonly CommandLine[];
  readonly error: ErrorView | null;
  readonly lesson: Sentence | null;
}
