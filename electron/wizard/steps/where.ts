import type { ThisComputerCard, WhereState, WizardView } from '../../contract/wizard/views';
import { isScenarioId } from '../../machines/practice';
import { RepairError } from '../../contract/errors';
import { readAllTargets } from '../../repair/read-targets';
import { nodeStorage } from '../../repair/storage';
import { runIndex } from '../../repair/run-index';
import { runsFolder } from '../../places/data-folders';
import type { StepContext } from '../create-wizard';
import { trouble } from '../trouble';
import { earlierRun } from '../views/runs';
import { scenarioCards } from '../views/scenarios';
import type { Wizard } from '../wizard';
import { look } from './cause';

/** The first page before anything was asked. */
export function emptyWhere(thisAvailable: boolean): WhereState {
  return {
    page: 'where',
    thisComputer: { available: thisAvailable, name: null, glance: 'unknown' },
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
    session.show({ ...emptyWhere(context.openThis !== null), ticket: session.ticket, scenarios: await scenarioCards(), ...(await earlier()) });
    if (context.openThis === null) return session.view();
    const thisComputer = await glance(context.openThis);
    return session.state.page === 'where' ? session.show({ ...session.state, thisComputer }) : session.view();
  }

  async function earlier(): Promise<Pick<WhereState, 'earlier' | 'interrupted'>> {
    if (context.openThis === null) return { earlier: [], interrupted: null };
    const runs = await runIndex(nodeStorage(), runsFolder()).list();
    const cards = runs.map(earlierRun);
    return { earlier: cards, interrupted: cards.find((card) => card.status === 'interrupted') ?? null };
  }

  return {
    refresh,
    verbs: {
      choosePlace: (chosen) =>
        session.acting(async () => {
          session.on('where');
          if (chosen.place === 'practice' && !isScenarioId(chosen.scenario)) throw new RepairError('E-SCENARIO-UNKNOWN', chosen.scenario);
          try {
            session.work.place = chosen.place === 'practice' ? await context.openPractice({ kind: 'practice', scenario: chosen.scenario as never }) : await openThis(context);
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
          if (!isScenarioId(scenario)) throw new RepairError('E-SCENARIO-UNKNOWN', scenario);
          const place = await context.openPractice({ kind: 'practice', scenario });
          await place.practice?.reset();
          const { state } = session;
          return state.page === 'where' ? session.show({ ...state, scenarios: await scenarioCards() }) : session.view();
        }),
    },
  };
}

async function openThis({ openThis: open }: StepContext): ReturnType<NonNullable<StepContext['openThis']>> {
  if (!open) throw new RepairError('E-NOT-WINDOWS', 'this');
  return open();
}

/** A first, quick look: are there any of the items? A failure is "unreadable", never "none". */
async function glance(open: NonNullable<StepContext['openThis']>): Promise<ThisComputerCard> {
  try {
    const { machine, facts } = await open();
    const states = (await readAllTargets(machine.registry)).map(({ reading }) => reading.state);
    const found = states.includes('present') ? 'found' : states.includes('unreadable') ? 'unreadable' : 'none';
    return { available: true, name: facts.name, glance: found };
  } catch {
    return { available: true, name: null, glance: 'unreadable' };
  }
}
