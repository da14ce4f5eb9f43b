import type { ErrorView } from '../contract/errors';
import { type Sentence, sentence } from '../contract/words/sentence';
import { showTarget } from '../domain/plan';
import { isChanging, type JournalAction, type JournalEntry, type JournalEvent, type RunStarted } from '../repair/events';
import type { ReportAct } from './model';

type Kind = ReportAct['kind'];

/** How an act ended, according to one journal line. */
interface End {
  readonly kind: Kind;
  readonly result: ReportAct['result'];
  readonly ended: Sentence;
  readonly stop?: ReportAct['stop'];
  readonly error?: ErrorView | undefined;
}

/**
 * A journal's lines as acts with a beginning and an end, in the order in which they began. A removal and an undo
 * contain the acts on their items, so several can be open at once; a line that ends an act of a kind ends the last one
 * begun.
 */
export function actsOf(started: RunStarted, entries: readonly JournalEntry[]): readonly ReportAct[] {
  const acts: ReportAct[] = [];
  for (const { at, event } of entries) {
    const begun = beginning(event, started);
    if (begun) acts.push({ ...begun, startedAt: at, endedAt: null, result: 'no-end', ended: NO_END, stop: null, error: null });
    const end = ending(event);
    if (!end) continue;
    const item = 'id' in event ? event.id : null;
    const open = acts.findLastIndex((act) => act.kind === end.kind && act.item === item && act.endedAt === null);
    const { result, ended, stop = null, error = null } = end;
    const within = WITHIN[end.kind];
    for (const [index, act] of acts.entries()) {
      if (index === open) acts[index] = { ...act, endedAt: at, result, ended, stop, error };
      // An undo's failure is journalled only for the undo as a whole.
      else if (index > open && open >= 0 && act.kind === within && act.endedAt === null && result === 'failed')
        acts[index] = { ...act, endedAt: at, result, ended, error };
    }
  }
  return acts;
}

/** The item acts within a larger act. */
const WITHIN: Partial<Record<Kind, Kind>> = { removal: 'item', undo: 'undo-item' };

const NO_END = sentence('report.ended.no-end');

function beginning(event: JournalEvent, started: RunStarted): Pick<ReportAct, 'kind' | 'item' | 'says'> | null {
  switch (event.kind) {
    case 'run-started':
      return { kind: 'begin', item: null, says: sentence('report.act.begin', { article: event.article }) };
    case 'backup-started':
      return {
        kind: 'backup',
        item: null,
        says: sentence('report.act.backup', { n: started.actions.filter(isChanging).length }),
      };
    case 'stop-started':
      return { kind: 'stop', item: null, says: sentence('report.act.stop', { service: event.service }) };
    case 'remove-started':
      return { kind: 'removal', item: null, says: sentence('report.act.removal') };
    case 'action-started':
      return { kind: 'item', item: event.id, says: actSays(started, event.id) };
    case 'undo-started':
      return { kind: 'undo', item: null, says: sentence('report.act.undo') };
    case 'undo-action-started':
      return { kind: 'undo-item', item: event.id, says: sentence('report.act.restore', { path: pathOf(started, event.id) }) };
    case 'checked':
      return { kind: 'check', item: null, says: sentence('report.act.check') };
    case 'run-accepted':
    case 'backup-proven':
    case 'backup-failed':
    case 'stop-ended':
    case 'action-done':
    case 'action-failed':
    case 'remove-ended':
    case 'undo-action-done':
    case 'undo-ended':
    case 'files-kept':
    case 'files-planned':
    case 'files-left':
    case 'files-unchanged':
    case 'files-put-back':
      return null;
  }
}

function ending(event: JournalEvent): End | null {
  switch (event.kind) {
    case 'run-started':
      return { kind: 'begin', result: 'done', ended: sentence('report.ended.done') };
    case 'backup-proven':
      return { kind: 'backup', result: 'done', ended: sentence('report.ended.proven') };
    case 'backup-failed':
      return { kind: 'backup', result: 'failed', ended: sentence('report.ended.not-proven'), error: event.error };
    case 'stop-ended': {
      const down = event.outcome === 'stopped' || event.outcome === 'not-running' || event.outcome === 'not-known';
      const ended = sentence(`report.stop.${event.outcome}`);
      return { kind: 'stop', result: down ? 'done' : 'failed', ended, stop: event.outcome, error: event.error };
    }
    case 'action-done':
      return { kind: 'item', result: 'done', ended: sentence('report.ended.proven') };
    case 'action-failed':
      return { kind: 'item', result: 'failed', ended: sentence('report.ended.failed'), error: event.error };
    case 'remove-ended':
      return { kind: 'removal', ...removalEnd[event.outcome], error: event.error };
    case 'undo-action-done':
      return { kind: 'undo-item', result: 'done', ended: sentence('report.ended.proven') };
    case 'undo-ended':
      return { kind: 'undo', ...removalEnd[event.outcome === 'undone' ? 'removed' : 'failed'], error: event.error };
    case 'checked':
      return { kind: 'check', result: event.clean ? 'done' : 'failed', ended: checkSays(event) };
    case 'run-accepted':
    case 'backup-started':
    case 'stop-started':
    case 'remove-started':
    case 'action-started':
    case 'undo-started':
    case 'undo-action-started':
    case 'files-kept':
    case 'files-planned':
    case 'files-left':
    case 'files-unchanged':
    case 'files-put-back':
      return null;
  }
}

const removalEnd: Readonly<Record<'removed' | 'failed' | 'stopped-by-user', Pick<End, 'result' | 'ended'>>> = {
  removed: { result: 'done', ended: sentence('report.ended.done') },
  failed: { result: 'failed', ended: sentence('report.ended.failed') },
  'stopped-by-user': { result: 'stopped-by-user', ended: sentence('report.ended.stopped-by-user') },
};

/**
 * Whether everything is as the repair left it, and whether the SCM still lists the service (Q140415, Q182814: until the
 * restart).
 */
function checkSays({ clean, serviceListed }: Extract<JournalEvent, { kind: 'checked' }>): Sentence {
  const listed = serviceListed === null ? 'unknown' : serviceListed ? 'listed' : 'gone';
  return sentence(`report.check.${clean ? 'clean' : 'not-clean'}.${listed}`);
}

function actSays(started: RunStarted, id: string): Sentence {
  const path = pathOf(started, id);
  return actionOf(started, id)?.act === 'change'
    ? sentence('report.act.change', { path })
    : sentence('report.act.remove', { path });
}

function pathOf(started: RunStarted, id: string): string {
  const action = actionOf(started, id);
  return action ? showTarget(action, started.machine.bits) : id;
}

function actionOf({ actions }: RunStarted, id: string): JournalAction | undefined {
  return actions.find((action) => action.id === id);
}
