import type { BackupState, WitnessView } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import type { Place } from '../../places/place';
import type { BackupStage } from '../../repair/backup';
import { FIRST_ROUTES } from '../../report/backup';
import type { Shell } from '../shell';
import type { BackupPhase, BackupStageOf, Repair } from '../stage';
import { itemViews } from './items';

/** Page 3: the backup before, during and after it is made, proven or not. */
export function backupView(stage: BackupStageOf, { canChooseFolders }: Shell): BackupState {
  return 'intent' in stage ? unproven(stage, canChooseFolders) : proven(stage.repair);
}

const NOTHING_YET = { run: null, progress: 0, files: [], notCompared: [], error: null } as const;

function unproven(
  { intent, folder, backup }: Extract<BackupStageOf, { intent: unknown }>,
  canChooseFolders: boolean,
): BackupState {
  const { place } = intent.look;
  return {
    ...NOTHING_YET,
    page: 'backup',
    phase: backup.phase,
    items: itemViews(intent.plan, place.machine.registry.views),
    folder,
    canChangeFolder: canChooseFolders && backup.phase !== 'running',
    progress: backup.phase === 'running' ? PROGRESS[backup.stage] : 0,
    witnesses: witnesses(place, ...routesOf(backup)),
    error: backup.phase === 'failed' ? backup.error : null,
  };
}

function proven({ opened, plan, manifest }: Repair): BackupState {
  const { place, run } = opened;
  const { backup } = run.state;
  return {
    ...NOTHING_YET,
    page: 'backup',
    phase: 'proven',
    items: itemViews(plan, place.machine.registry.views),
    folder: run.folder,
    run: run.id,
    canChangeFolder: false,
    progress: 1,
    witnesses: witnesses(place, 'agrees', 'agrees'),
    files: [...(backup?.files ?? []), manifest],
    notCompared: (backup?.notCompared ?? []).map((limit) => sentence(`acts.limit.${limit}`)),
  };
}

const PROGRESS: Readonly<Record<BackupStage, number>> = {
  writing: 0.2,
  'proving-files': 0.5,
  'first-route': 0.7,
  'second-route': 0.85,
};

type Routes = readonly [WitnessView['state'], WitnessView['state']];

/** The progress of the two routes: the second one reads in parallel with everything that is proven here. */
const ROUTES: Readonly<Record<BackupStage, Routes>> = {
  writing: ['waiting', 'waiting'],
  'proving-files': ['waiting', 'reading'],
  'first-route': ['reading', 'reading'],
  'second-route': ['agrees', 'reading'],
};

function routesOf(backup: BackupPhase): Routes {
  if (backup.phase === 'ready') return ['waiting', 'waiting'];
  if (backup.phase === 'running') return ROUTES[backup.stage];
  if (backup.error?.code === 'E-WITNESS-DISAGREES') return ['agrees', 'disagrees'];
  return backup.error?.code === 'E-WITNESS-UNAVAILABLE' ? ['agrees', 'unavailable'] : ['waiting', 'waiting'];
}

function witnesses({ machine }: Place, ...[first, second]: Routes): readonly WitnessView[] {
  return [
    { id: FIRST_ROUTES[machine.kind], state: first },
    { id: machine.witness.id, state: second },
  ];
}
