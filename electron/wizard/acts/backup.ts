import path from 'node:path';
import { RepairError } from '../../contract/errors';
import type { TicketView } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import { closedGates } from '../../domain/gates';
import { contextOf, type Place } from '../../places/place';
import { backUp as backUpItems, type BackupStage } from '../../repair/backup';
import { systemClock } from '../../repair/clock';
import { planFingerprint } from '../../repair/fingerprint';
import { beginRun, type Run } from '../../repair/run';
import { lookForJournal } from '../../repair/run-look';
import { newRunFolder } from '../../repair/run-store';
import { type Act, type Env, shown } from '../act';
import { openRun } from '../open-run';
import { wrongStep } from '../refusals';
import type { BackupStageOf, BeforeStage, Intent } from '../stage';
import { gatesOf } from '../view/before';
import { nowOf } from '../view/now';
import { answersForJournal } from './before';
import { requireChangeable } from './changeable';

/** Page 3: the backup and its proof. */

type Unproven = Extract<BackupStageOf, { readonly intent: Intent }>;

/** From the questions to the backup, if every rule allows it and no other repair was interrupted. Throws E-GATE. */
export async function toBackup({ intent }: BeforeStage): Promise<Unproven> {
  const [shut] = closedGates(gatesOf(intent), 'backup');
  if (shut) throw new RepairError('E-GATE', shut.id, { detail: shut.reason });
  const { interrupted } = intent.look;
  if (interrupted) throw new RepairError('E-GATE', interrupted.id, { detail: sentence('wizard.blocked.interrupted') });
  await requireChangeable(intent.look.place);
  return ready(intent);
}

/** The page before the act: what will be backed up, and where. */
async function ready(intent: Intent): Promise<Unproven> {
  const { place, wishes } = intent.look;
  const folder = await newFolder(place, wishes.runsRoot ?? place.runsRoot);
  return { at: 'backup', intent, folder, backup: { phase: 'ready' } };
}

function newFolder({ storage, facts }: Place, root: string): Promise<string> {
  return newRunFolder(storage, root, facts.name, systemClock);
}

export async function chooseBackupFolder(stage: BackupStageOf, { host }: Env): Promise<BackupStageOf> {
  if (!('intent' in stage) || host.chooseFolder === null) throw wrongStep('chooseBackupFolder');
  const runsRoot = await host.chooseFolder('backup', path.dirname(stage.folder));
  if (runsRoot === null) return stage;
  const { look } = stage.intent;
  return ready({ ...stage.intent, look: { ...look, wishes: { ...look.wishes, runsRoot } } });
}

/** Back to the questions. A run whose backup is proven is closed and kept: its repair may be resumed. */
export function backToQuestions(stage: BackupStageOf): BeforeStage | null {
  if ('intent' in stage) return { at: 'before', intent: stage.intent };
  const { intent } = stage.repair;
  return intent && { at: 'before', intent: { ...intent, left: nowOf(stage) } };
}

/** Begins the run and makes its backup. A second attempt gets a new folder: a run's journal begins only once. */
export async function* backUp(stage: BackupStageOf, { shell }: Env): Act {
  if (!('intent' in stage)) throw wrongStep('backup');
  const { intent, backup } = stage;
  const { place } = intent.look;
  const folder = backup.phase === 'failed' ? await newFolder(place, path.dirname(stage.folder)) : stage.folder;
  yield { ...stage, folder, backup: { phase: 'running', stage: 'writing' } };
  const opened = await openRun(place, () => begin(intent, folder, shell.ticket));
  const kept = { is: false };
  try {
    await place.runs.remember(folder);
    yield* shown({
      work: (report: (step: BackupStage) => void) => backUpItems(contextOf(place), opened.run, intent.plan, report),
      each: (step): Unproven => ({ ...stage, folder, backup: { phase: 'running', stage: step } }),
      end: ({ proven, manifest, error }) => {
        kept.is = proven !== null && manifest !== null;
        return proven !== null && manifest !== null
          ? { at: 'backup', repair: { opened, plan: intent.plan, manifest, intent }, backup: { phase: 'proven' } }
          : { ...stage, folder, backup: { phase: 'failed', error } };
      },
    });
  } finally {
    if (!kept.is) await opened.close();
  }
}

function begin({ look, plan, answers, copies }: Intent, folder: string, ticket: TicketView): Promise<Run> {
  return beginRun(contextOf(look.place), {
    folder,
    plan,
    fingerprint: planFingerprint(plan, look.observation),
    ticket: ticket.number,
    technician: ticket.technician,
    answers: answersForJournal(answers),
    ...(copies.length === 0 ? {} : { copies }),
    look: lookForJournal(look.observation, answers, plan.article),
  });
}
