import type { ExitStatus, RepairError } from '../contract/errors';
import type { Report } from '../report/model';
import type { CliArguments } from './arguments';
import type { Progress } from './progress';

/** Where lines go. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Omitted if nobody is watching. */
  readonly progress?: Progress;
}

/** A command's result: as lines for people, and the same as one JSON document. */
export interface CommandResult {
  readonly exit: ExitStatus;
  readonly lines: readonly string[];
  readonly json: object;
  /** What `--report` writes; omitted if there is nothing to report. */
  readonly report?: () => Promise<Report>;
  /** Why nothing was done; printed instead of lines and document, once the report is written. */
  readonly refusal?: RepairError;
}

export type Command = (given: CliArguments, progress: Progress) => Promise<CommandResult>;
