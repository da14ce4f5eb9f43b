import path from 'node:path';
import type { BackupState, WitnessView, WizardView } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import { contextOf } from '../../places/place';
import { backUp, type BackupStage } from '../../repair/backup';
import { systemClock } from '../../repair/clock';
import { planFingerprint } from '../../repair/fingerprint';
import { beginRun } from '../../repair/run';
import { lookForJournal } from '../../repair/run-look';
import { newRunFolder } from '../../repair/run-store';
import { FIRST_ROUTES } from '../../report/backup';
import type { StepContext } from '../step-context';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { itemViews } from '../views/items';
import type { Wizard } from '../wizard';
import { answersForJournal } from './before';

/** Page 3: the backup and its proof. */
export function backupSteps({ session, host }: StepContext): Pick<Wizard, 'chooseBackupFolder' | 'backUp'> {
  return {
    chooseBackupFolder: () =>
      session.acting(async () => {
        const state = session.on('backup');
        const root = await session.need(host.chooseFolder)('backup', path.dirname(state.folder));
        if (root === null) return session.view();
        session.work.runsRoot = root;
        return session.show(await readyToBackUp(session));
      }),
    backUp: () => session.acting(() => carryOut(session)),
  };
}

/** The page before the act: what will be backed up, and where to. */
export async function readyToBackUp(session: Session): Promise<BackupState> {
  const place = session.place();
  const folder = await newRunFolder(place.storage, session.work.runsRoot ?? place.runsRoot, place.facts.name, systemClock);
  return {
    page: 'backup',
    phase: 'ready',
    items: itemViews(session.need(session.work.plan), place.machine.registry.views),
    folder,
    run: null,
    canChangeFolder: session.shell.canChooseFolders,
    progress: 0,
    witnesses: witnesses(session, 'waiting', 'waiting'),
    files: [],
    notCompared: [],
    error: null,
  };
}

const PROGRESS: Readonly<Record<BackupStage, number>> = {
  writing: 0.2,
  'proving-files': 0.5,
  'first-route': 0.7,
  'second-route': 0.85,
};

/** How far the two routes are: the second one reads beside everything that is proven here. */
const WITNESSES: Readonly<Record<BackupStage, readonly [WitnessView['state'], WitnessView['state']]>> = {
  writing: ['waiting', 'waiting'],
  'proving-files': ['waiting', 'reading'],
  'first-route': ['reading', 'reading'],
  'second-route': ['agrees', 'reading'],
};

async function carryOut(session: Session): Promise<WizardView> {
  const ready = session.on('backup');
  const place = session.place();
  const plan = session.need(session.work.plan);
  const context = contextOf(place);
  const stage = (name: BackupStage): WizardView =>
    session.show({
      ...ready,
      phase: 'running',
      error: null,
      progress: PROGRESS[name],
      canChangeFolder: false,
      witnesses: witnesses(session, ...WITNESSES[name]),
    });
  try {
    stage('writing');
    await session.lockPlace();
    // A second try gets a folder of its own: a run's journal begins once.
    await session.work.run?.close();
    const folder = session.work.run
      ? await newRunFolder(place.storage, path.dirname(ready.folder), place.facts.name, systemClock)
      : ready.folder;
    session.work.run = await beginRun(context, {
      folder,
      plan,
      fingerprint: planFingerprint(plan, session.need(session.work.observation)),
      ticket: session.ticket.number,
      technician: session.ticket.technician,
      answers: answersForJournal(session.work.answers),
      look: lookForJournal(session.need(session.work.observation), session.work.answers, plan.article),
    });
    await place.runs.remember(folder);
    session.work.backup = await backUp(context, session.work.run, plan, stage);
    return session.show(backupDone(session, { ...ready, folder, run: session.work.run.id }));
  } catch (error) {
    return trouble(session, error, ['back', 'look-again', 'start-over']);
  }
}

/** The page after the act, proven or not. */
export function backupDone(session: Session, ready: BackupState): BackupState {
  const { proven, manifest, error } = session.need(session.work.backup);
  if (!proven) {
    const second =
      error?.code === 'E-WITNESS-DISAGREES' ? 'disagrees' : error?.code === 'E-WITNESS-UNAVAILABLE' ? 'unavailable' : 'waiting';
    return {
      ...ready,
      phase: 'failed',
      progress: 0,
      canChangeFolder: session.shell.canChooseFolders,
      error,
      witnesses: witnesses(session, second === 'waiting' ? 'waiting' : 'agrees', second),
    };
  }
  return {
    ...ready,
    phase: 'proven',
    progress: 1,
    canChangeFolder: false,
    error: null,
    witnesses: witnesses(session, 'agrees', 'agrees'),
    files: manifest ? [...proven.files, manifest] : proven.files,
    notCompared: proven.notCompared.map((limit) => sentence(`acts.limit.${limit}`)),
  };
}

function witnesses(session: Session, first: WitnessView['state'], second: WitnessView['state']): readonly WitnessView[] {
  const place = session.place();
  return [
    { id: FIRST_ROUTES[place.machine.kind], state: first },
    { id: place.machine.witness.id, state: second },
  ];
}
