import { type Sentence, sentence } from '../contract/words/sentence';
import { showTarget } from '../domain/plan';
import type { MachineKind } from '../machines/ports';
import { copiesOf } from '../repair/data-copies';
import type { JournalAction } from '../repair/events';
import { lookOf } from '../repair/run-look';
import { type ActionState, canUndo, type RunPhase, type RunState } from '../repair/run-state';
import type { ReadableRun } from '../repair/run-store';
import { type Account, accountOf } from './account';
import { backupPart } from './backup';
import { actsOf } from './journal-acts';
import { lookPart, type ReportContext, serverOf } from './look';
import type { ItemResult, Report, ReportItem, ReportRun, ReportServer } from './model';
import { undoByHand } from './undo-by-hand';
import { undoCommand } from './undo-command';

/** Run phase → the status shown to the reader. */
export const RUN_STATUS: Readonly<Record<RunPhase, ReportRun['status']>> = {
  started: 'nothing-done',
  'backed-up': 'backed-up',
  interrupted: 'interrupted',
  'partly-removed': 'partly-removed',
  removed: 'removed',
  undone: 'undone',
};

/** The report of a repair, finished or not, from its journal alone; the machine is not read. */
export function reportOfRun({ id, folder, state, entries }: ReadableRun, { program, command, now }: ReportContext): Report {
  const { started, startedAt, backup } = state;
  const look = lookOf(started);
  const acts = actsOf(started, entries);
  const account = accountOf({ state });
  const { done, notDone, stateNow, next } = account;
  return {
    schema: 1,
    kind: 'run',
    program,
    writtenAt: now.toISOString(),
    ticket: { number: started.ticket, technician: started.technician },
    server: look ? serverOf(look.evidence, started.machine.place) : serverOfJournal(state),
    headline: headline(state, account),
    look: look && lookPart(look),
    gates: look?.gates ?? [],
    answers: started.answers,
    run: {
      id,
      folder,
      article: started.article,
      service: started.service,
      stopsService: started.stopsService,
      program: started.program,
      startedAt,
      status: RUN_STATUS[state.phase],
      fingerprint: started.fingerprint,
    },
    kit: null,
    items: started.actions.map((action) => item(action, state)),
    acts,
    backup: backup && backupPart(backup, entries, started.machine.place),
    copies: copiesOf(started),
    done,
    notDone,
    stateNow,
    next,
    undo: backup && {
      possible: canUndo(state),
      steps: canUndo(state) ? [sentence('report.undo.wizard')] : [],
      command: canUndo(state) ? undoCommand(command, id, started.machine) : null,
      byHand: undoByHand(folder, started),
    },
  };
}

function serverOfJournal({ started: { machine } }: RunState): ReportServer {
  return {
    name: machine.name,
    place: machine.place satisfies MachineKind,
    windows: machine.windows,
    bits: machine.bits,
    exchange: null,
  };
}

/** A run against the advice says so first. */
function headline({ started, phase }: RunState, { override, itemsDone, items }: Account): Sentence {
  const { article, machine } = started;
  const parts = { article, server: machine.name };
  const what =
    phase === 'partly-removed'
      ? sentence('report.headline.partly-removed', { ...parts, done: itemsDone, all: items })
      : sentence(`report.headline.${phase}`, parts);
  return override === null ? what : sentence('report.headline.against', { how: override.title, what });
}

const RESULTS: Readonly<Record<ActionState, ItemResult>> = {
  untouched: 'waiting',
  begun: 'unclear',
  done: 'done',
  restored: 'restored',
};

function item(action: JournalAction, { actions, started }: RunState): ReportItem {
  return {
    id: action.id,
    path: showTarget(action, started.machine.bits),
    form: action.target.kind,
    view: action.view,
    act: action.act,
    before: action.holds ?? null,
    result: action.act === 'nothing' ? 'nothing' : RESULTS[actions.get(action.id) ?? 'untouched'],
    difference: null,
  };
}
