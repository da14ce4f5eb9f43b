import { sentence, type Sentence } from '../../contract/words/sentence';
import type { CheckId, HeaderView, LookingState, TroubleState, WizardState, WizardView } from '../../contract/wizard/views';
import type { Place } from '../../places/place';
import { canUndo } from '../../repair/run-state';
import { placeIn, runIn } from '../known-in';
import type { Shell } from '../shell';
import type { LookingStage, Stage, TroubleStage, WhereStage } from '../stage';
import { backupView } from './backup';
import { beforeView } from './before';
import { shownDisk } from './disk';
import { kitMadeView, kitMakeView, kitResultView, kitVerdictView } from './kit';
import { nowOf } from './now';
import { railOf } from './rail';
import { resultView } from './result';
import { reviewView } from './review';
import { rightsAt } from './rights';
import { serverView } from './server';
import { stopView } from './stop';
import { undoView } from './undo';
import { verdictView } from './verdict';

/** What a stage shows. Pure: the same stage shows the same view. */
export function viewOf(stage: Stage, shell: Shell): Pick<WizardView, 'header' | 'rail' | 'state'> {
  return { header: headerOf(stage, shell), rail: railOf(stage), state: stateOf(stage, shell) };
}

function headerOf(stage: Stage, shell: Shell): HeaderView {
  const place = placeIn(stage);
  const kit = kitServer(stage);
  return {
    place: place?.name.kind ?? (kit === undefined ? null : 'kit'),
    server: place?.facts.name ?? kit ?? null,
    address: place?.network?.connection().address ?? null,
    scenario: place?.name.kind === 'practice' ? place.name.scenario : null,
    disk: place?.name.kind === 'offline' ? shownDisk(place.name.disk) : null,
    elevated: place?.facts.elevated ?? false,
    rights: rightsAt(place, shell),
    version: shell.version,
    unsigned: unsignedAt(place),
    now: stage.at === 'where' ? null : nowOf(stage),
  };
}

function unsignedAt(place: Place | null): HeaderView['unsigned'] {
  const network = place?.network;
  if (!network || network.connection().signed) return null;
  return network.isUnsignedAccepted() ? 'accepted' : 'open';
}

/** The server whose results a kit's page is about; null before there are any, undefined if there is no kit. */
function kitServer(stage: Stage): string | null | undefined {
  if (stage.at === 'trouble') return kitServer(stage.from);
  if (stage.at === 'kit-make' || stage.at === 'kit-made') return stage.fix?.look.reading.server ?? null;
  return stage.at === 'kit-verdict' || stage.at === 'kit-result' ? stage.read.reading.server : undefined;
}

function stateOf(stage: Stage, shell: Shell): WizardState {
  const dialogs = shell.canChooseFolders ? 'native' : 'browser';
  switch (stage.at) {
    case 'where':
      return whereView(stage, shell);
    case 'server':
      return serverView(stage);
    case 'practice':
      return { page: 'practice', groups: stage.groups };
    case 'looking':
      return lookingView(stage);
    case 'verdict':
      return verdictView(stage);
    case 'before':
      return beforeView(stage);
    case 'backup':
      return backupView(stage, shell);
    case 'stop':
      return stopView(stage);
    case 'review':
      return reviewView(stage);
    case 'result':
      return resultView(stage, shell);
    case 'undo':
      return undoView(stage);
    case 'trouble':
      return troubleView(stage);
    case 'kit-make':
      return kitMakeView(stage, dialogs);
    case 'kit-made':
      return kitMadeView(stage, dialogs);
    case 'kit-verdict':
      return kitVerdictView(stage, dialogs);
    case 'kit-result':
      return kitResultView(stage, dialogs);
  }
}

function whereView({ at, earlier, ...stage }: WhereStage, { ticket }: Shell): WizardState {
  return { page: at, ...stage, earlier, interrupted: earlier.find(({ status }) => status === 'interrupted') ?? null, ticket };
}

const CHECKS: readonly CheckId[] = ['registry', 'service', 'program', 'exchange', 'data-folder', 'setup-log'];

function lookingView({ at, opening, read }: LookingStage): LookingState {
  const next = CHECKS.find((id) => !read.has(id));
  return {
    page: at,
    opening,
    checks: CHECKS.map((id) => ({ id, state: read.get(id) ?? (id === next ? 'running' : 'waiting') })),
  };
}

function troubleView(stage: TroubleStage): TroubleState {
  const opened = runIn(stage);
  return {
    page: 'trouble',
    error: stage.error,
    stateNow: nowOf(stage)?.says ?? withoutRun(stage),
    run: opened && canUndo(opened.run.state) ? opened.run.id : null,
    ways: stage.ways,
  };
}

/** If no run was begun, nothing was changed: there is no other way to change anything. */
function withoutRun(stage: TroubleStage): Sentence {
  if (kitServer(stage) !== undefined) return sentence('serverKit.now');
  return stage.place === null
    ? sentence('disk.now.unopened')
    : sentence('acts.now.unchanged', { server: stage.place.facts.name });
}
