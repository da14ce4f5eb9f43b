import type { ExitStatus, RepairError } from '../contract/errors';
import type { Report } from '../report/model';
import type { CliArguments } from './arguments';
import type { Progress } from './progress';

/** Where lines go. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Left out where nobody looks. */
  readonly progress?: Progress;
}

/** What a command found: the same result as lines for people and as one JSON document. */
export interface CommandResult {
  readonly exit: ExitStatus;
  readonly lines: readonly string[];
  readonly json: object;
  /** What `--report` asks for; left out where there is nothing to report. */
  readonly report?: () => Promise<Report>;
  /** Why nothing was done; said in place of lines and document, once the report is written. */
  readonly refusal?: RepairError;
}

export type Command = (given: CliArguments, progress: Progress) => Promise<CommandResult>;
