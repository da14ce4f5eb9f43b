import { RepairError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { ServerNowView, ThisComputerCard } from '../../contract/wizard/views';
import { isScenarioId, renewPracticeState, type ScenarioId } from '../../machines/practice';
import { practiceStateFile } from '../../places/data-folders';
import type { Place } from '../../places/place';
import { readAllTargets } from '../../repair/read-targets';
import type { Act, Env, WizardOptions } from '../act';
import { runIn } from '../known-in';
import { knownRuns } from '../known-runs';
import type { PracticeStage, Stage, WhereStage } from '../stage';
import { earlierRun } from '../view/runs';
import { scenarioGroups } from '../view/scenarios';
import { nowOf } from '../view/now';
import { KIT_PAGE } from './kit';
import { lookAt, NO_WISHES } from './look';

/** Page 0: where to act. */

/** The first page before anything was read. */
export function emptyWhere({ openThisComputer, openDisk, openServer }: WizardOptions): WhereStage {
  return {
    at: 'where',
    thisComputer: { available: openThisComputer !== null, name: null, glance: 'unknown' },
    serverOffered: openServer !== undefined,
    diskOffered: openDisk !== null,
    earlier: [],
    left: null,
  };
}

/** The first page with the runs on disk; `glance` at this computer follows. `left`: the server that was just left. */
export async function firstPage(env: Env, left: ServerNowView | null): Promise<WhereStage> {
  const runs = await knownRuns(env);
  return {
    ...emptyWhere(env),
    earlier: runs.map(({ stored, scenario }) => earlierRun(stored, scenario)),
    left,
  };
}

/** Back to the first page from any stage; what is on disk stays. */
export function leave(stage: Stage, env: Env): Promise<WhereStage> {
  return firstPage(env, runIn(stage) === null && !('intent' in stage) ? null : nowOf(stage));
}

/** A quick look at this computer for its card, unless there was one. */
export async function* glance(stage: WhereStage, env: Env): Act {
  const { openThisComputer } = env;
  if (openThisComputer === null || stage.thisComputer.glance !== 'unknown') return;
  yield { ...stage, thisComputer: await glanceAt(openThisComputer) };
}

export async function* choosePlace(stage: WhereStage | PracticeStage, chosen: Payload<'choosePlace'>, env: Env): Act {
  if (chosen.place === 'kit') {
    yield KIT_PAGE;
    return;
  }
  const place = chosen.place === 'practice' ? await env.openPractice(known(chosen.scenario)) : await openThis(env);
  yield* lookAt(place, NO_WISHES, stage, env);
}

/** The practice servers, as they are now. */
export async function practicePage(): Promise<PracticeStage> {
  return { at: 'practice', groups: await scenarioGroups() };
}

export async function resetPractice(
  _stage: PracticeStage,
  { scenario }: Payload<'resetPractice'>,
  env: Env,
): Promise<PracticeStage> {
  await resetScenario(env, known(scenario));
  return practicePage();
}

export function openThis({ openThisComputer }: Env): Promise<Place> {
  if (!openThisComputer) throw new RepairError('E-NOT-WINDOWS', 'this');
  return openThisComputer();
}

function known(scenario: string): ScenarioId {
  if (!isScenarioId(scenario)) throw new RepairError('E-SCENARIO-UNKNOWN', scenario);
  return scenario;
}

/** Resets a practice server, even if its state file can no longer be read. */
async function resetScenario(env: Env, scenario: ScenarioId): Promise<void> {
  try {
    await (await env.openPractice(scenario)).practice?.reset();
  } catch {
    await renewPracticeState(scenario, practiceStateFile(scenario));
  }
}

/** Whether any of the items exist. A failure is "unreadable", never "none". */
async function glanceAt(open: () => Promise<Place>): Promise<ThisComputerCard> {
  try {
    const { machine, facts } = await open();
    const states = (await readAllTargets(machine.registry)).map(({ reading }) => reading.state);
    const found = states.includes('present') ? 'found' : states.includes('unreadable') ? 'unreadable' : 'none';
    return { available: true, name: facts.name, glance: found };
  } catch {
    return { available: true, name: null, glance: 'unreadable' };
  }
}
