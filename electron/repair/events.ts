import type { ErrorView } from '../contract/errors';
import type { ArticleId, ItemId, Target } from '../domain/articles';
import type { RegistryView, TreeSize } from '../domain/registry';
import type { ServiceState } from '../domain/service';
import type { SystemFacts } from '../domain/system';
import type { PassedOver, WitnessId, WitnessLimit } from '../domain/witness';
import type { FileExchange, FileMark, MachineKind } from '../machines/ports';
import type { Privacy } from '../machines/make-folders';

export interface JournalEntry {
  readonly seq: number;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly event: JournalEvent;
}

/** What a run records. No event contains registry data or a secret: only the backup does. */
export type JournalEvent =
  | RunStarted
  /** The user took over a run that somebody else made; this is the copy that is acted on. */
  | { readonly kind: 'run-accepted'; readonly from: string; readonly manifestSha256: string }
  | { readonly kind: 'backup-started' }
  | BackupProven
  | { readonly kind: 'backup-failed'; readonly error: ErrorView }
  | { readonly kind: 'stop-started'; readonly service: string; readonly state: ServiceState | 'not-known' | 'unreadable' }
  | { readonly kind: 'stop-ended'; readonly service: string; readonly outcome: StopOutcomeKind; readonly error?: ErrorView }
  /** Registry files kept whole before the first change. Only in older journals, of runs that changed item by item. */
  | { readonly kind: 'files-kept'; readonly files: readonly FileMark[] }
  /** Registry files that are about to be exchanged: the originals are kept, the new ones are ready. */
  | ({ readonly kind: 'files-planned' } & FileExchange)
  /** The files as this run left them. */
  | { readonly kind: 'files-left'; readonly files: readonly FileMark[] }
  /** An exchange that failed: every file was seen to be as it was before. */
  | { readonly kind: 'files-unchanged'; readonly files: readonly FileMark[] }
  | { readonly kind: 'files-put-back'; readonly files: readonly FileMark[] }
  | { readonly kind: 'remove-started' }
  | { readonly kind: 'action-started'; readonly id: string }
  | ({ readonly kind: 'action-done'; readonly id: string } & Witnessed)
  | { readonly kind: 'action-failed'; readonly id: string; readonly error: ErrorView }
  | { readonly kind: 'remove-ended'; readonly outcome: 'removed' | 'stopped-by-user' | 'failed'; readonly error?: ErrorView }
  | { readonly kind: 'undo-started' }
  | { readonly kind: 'undo-action-started'; readonly id: string }
  | ({ readonly kind: 'undo-action-done'; readonly id: string } & Witnessed)
  | { readonly kind: 'undo-ended'; readonly outcome: 'undone' | 'failed'; readonly error?: ErrorView }
  | { readonly kind: 'checked'; readonly clean: boolean; readonly serviceListed: boolean | null };

export const STOP_OUTCOMES = [
  'stopped',
  'not-running',
  'not-known',
  'still-stopping',
  'refused',
  'dependents',
  'left',
  'unreadable',
] as const;

export type StopOutcomeKind = (typeof STOP_OUTCOMES)[number];

export interface RunStarted {
  readonly kind: 'run-started';
  readonly schema: 1;
  readonly program: string;
  readonly machine: Pick<SystemFacts, 'name' | 'id' | 'bits'> & {
    readonly place: MachineKind;
    readonly windows: string;
    /** Where its files were, by name; see `Machine.origin`. */
    readonly origin?: Readonly<Record<string, string>> | undefined;
  };
  readonly article: ArticleId;
  readonly service: string;
  readonly stopsService: boolean;
  /** Every action of the plan in order, no-ops included. */
  readonly actions: readonly JournalAction[];
  /** Fingerprint of the targets when the plan was made. */
  readonly fingerprint: string;
  readonly ticket: string;
  readonly technician: string;
  /** Gate answers as given, by gate id. */
  readonly answers: Readonly<Record<string, string>>;
  /** A `DataCopy` of each key database that this program copied beforehand; read with `copiesOf`, as `look` is. */
  readonly copies?: unknown;
  /** A `RunLook`, only for the report; read with `lookOf`, so that another version's does not block a repair. */
  readonly look?: unknown;
}

export const ITEM_ACTS = ['remove', 'change', 'nothing'] as const;

export interface JournalAction {
  readonly id: string;
  readonly item: ItemId;
  readonly target: Target;
  readonly view: RegistryView;
  readonly act: (typeof ITEM_ACTS)[number];
  /** How much it contained when the plan was made; older journals lack it. */
  readonly holds?: TreeSize;
}

export type ChangingJournalAction = JournalAction & { readonly act: 'remove' | 'change' };

export function isChanging(action: JournalAction): action is ChangingJournalAction {
  return action.act !== 'nothing';
}

export interface BackupFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Lower-case hex. */
  readonly sha256: string;
}

/** Who the second witness was. */
export interface Witnessed {
  readonly witness: WitnessId;
  /** The one it stood in for, and why; older journals lack it. */
  readonly insteadOf?: PassedOver;
}

export interface BackupProven extends Witnessed {
  readonly kind: 'backup-proven';
  readonly folder: string;
  readonly privacy: Privacy;
  readonly files: readonly BackupFile[];
  /** SHA-256 of manifest.json, so that the manifest cannot be changed together with a file. */
  readonly manifestSha256: string;
  readonly notCompared: readonly WitnessLimit[];
}
