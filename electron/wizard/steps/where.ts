import type { ThisComputerCard, WhereState, WizardView } from '../../contract/wizard/views';
import { isScenarioId, renewPracticeState, type ScenarioId } from '../../machines/practice';
import { RepairError } from '../../contract/errors';
import { readAllTargets } from '../../repair/read-targets';
import { practiceStateFile } from '../../places/data-folders';
import type { Place } from '../../places/place';
import type { StepContext, WizardOptions } from '../step-context';
import { knownRuns } from '../known-runs';
import { trouble } from '../trouble';
import { earlierRun } from '../views/runs';
import { scenarioCards } from '../views/scenarios';
import type { Wizard } from '../wizard';
import { look } from './cause';
import { showKitMake } from './kit';

/** The first page before anything was asked. */
export function emptyWhere({ openThisComputer, openDisk }: WizardOptions): WhereState {
  return {
    page: 'where',
    thisComputer: { available: openThisComputer !== null, name: null, glance: 'unknown' },
    diskOffered: openDisk !== null,
    scenarios: [],
    earlier: [],
    interrupted: null,
    ticket: { number: '', technician: '' },
  };
}

/** Page 0: where to act. */
export function whereSteps(context: StepContext): {
  readonly verbs: Pick<Wizard, 'choosePlace' | 'setTicket' | 'resetPractice'>;
  readonly refresh: () => Promise<WizardView>;
} {
  const { session } = context;

  /** Fills the page in: first what is on disk, then a glance at this computer. */
  async function refresh(): Promise<WizardView> {
    session.show({
      ...emptyWhere(context),
      ticket: session.ticket,
      scenarios: await scenarioCards(),
      ...(await earlier()),
    });
    if (context.openThisComputer === null) return session.view();
    const thisComputer = await glance(context.openThisComputer);
    return session.state.page === 'where' ? session.show({ ...session.state, thisComputer }) : session.view();
  }

  async function earlier(): Promise<Pick<WhereState, 'earlier' | 'interrupted'>> {
    const cards = (await knownRuns(context)).map(({ stored, scenario }) => earlierRun(stored, scenario));
    return { earlier: cards, interrupted: cards.find((card) => card.status === 'interrupted') ?? null };
  }

  return {
    refresh,
    verbs: {
      choosePlace: (chosen) =>
        session.acting(async () => {
          session.on('where');
          if (chosen.place === 'kit') return showKitMake(session, null);
          try {
            session.work.place =
              chosen.place === 'practice' ? await context.openPractice(known(chosen.scenario)) : await openThis(context);
          } catch (error) {
            return trouble(session, error, ['start-over']);
          }
          return look(session);
        }),
      setTicket: ({ number, technician }) => {
        session.ticket = { number, technician };
        const { state } = session;
        return Promise.resolve(state.page === 'where' ? session.show({ ...state, ticket: session.ticket }) : session.view());
      },
      resetPractice: ({ scenario }) =>
        session.acting(async () => {
          await resetScenario(context, known(scenario));
          const { state } = session;
          return state.page === 'where' ? session.show({ ...state, scenarios: await scenarioCards() }) : session.view();
        }),
    },
  };
}

function openThis({ openThisComputer }: StepContext): Promise<Place> {
  if (!openThisComputer) throw new RepairError('E-NOT-WINDOWS', 'this');
  return openThisComputer();
}

function known(scenario: string): ScenarioId {
  if (!isScenarioId(scenario)) throw new RepairError('E-SCENARIO-UNKNOWN', scenario);
  return scenario;
}

/** Back to the start, also where the state file cannot be read any more. */
async function resetScenario(context: StepContext, scenario: ScenarioId): Promise<void> {
  try {
    await (await context.openPractice(scenario)).practice?.reset();
  } catch {
    await renewPracticeState(scenario, practiceStateFile(scenario));
  }
}

/** A first, quick look: are there any of the items? A failure is "unreadable", never "none". */
async function glance(open: () => Promise<Place>): Promise<ThisComputerCard> {
  try {
    const { machine, facts } = await open();
    const states = (await readAllTargets(machine.registry)).map(({ reading }) => reading.state);
    const found = states.includes('present') ? 'found' : states.includes('unreadable') ? 'unreadable' : 'none';
    return { available: true, name: facts.name, glance: found };
  } catch {
    return { available: true, name: null, glance: 'unreadable' };
  }
}
