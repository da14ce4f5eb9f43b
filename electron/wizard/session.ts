import { RepairError } from '../contract/errors';
import type { CopyView, RightsView, StepId, TicketView, WizardState, WizardView } from '../contract/wizard/views';
import type { DiskView } from '../contract/wizard/verdict-views';
import type { Diagnosis } from '../domain/diagnosis';
import { type GateAnswers, NO_ANSWERS } from '../domain/gates';
import type { Observation } from '../domain/observation';
import type { Plan } from '../domain/plan';
import { lockMachine } from '../places/lock-machine';
import type { Place } from '../places/place';
import { shownDisk } from './views/disk';
import type { BackupResult } from '../repair/backup';
import type { HeldEvidence } from '../repair/gather';
import type { Lock } from '../repair/lock';
import type { Run } from '../repair/run';
import type { StopOutcome } from '../repair/stop-service';
import type { KitWork } from './kit-work';

/** What the wizard knows besides what it shows. One repair at a time; `startOver` begins a new one. */
export interface Work {
  place: Place | null;
  held: HeldEvidence;
  observation: Observation | null;
  /** On a disk: what only a disk shows, as last looked at. */
  disk: DiskView | null;
  /** On a disk: the repair takes the other control sets that carry the key as well. */
  includeSets: boolean;
  diagnosis: Diagnosis | null;
  plan: Plan | null;
  answers: GateAnswers;
  copy: CopyView;
  /** The folder runs go to, if the user chose another. */
  runsRoot: string | null;
  run: Run | null;
  lock: Lock | null;
  backup: BackupResult | null;
  stop: StopOutcome | null;
  /** Set where a server kit is made or read in place of a machine. */
  kit: KitWork | null;
}

function nothingYet(): Work {
  return {
    place: null,
    held: {},
    observation: null,
    disk: null,
    includeSets: false,
    diagnosis: null,
    plan: null,
    answers: NO_ANSWERS,
    copy: { phase: 'idle' },
    runsRoot: null,
    run: null,
    lock: null,
    backup: null,
    stop: null,
    kit: null,
  };
}

/** The rail's steps, in order: of a repair on a machine, with a server kit, and with one whose article was known without a look. */
const STEPS: readonly StepId[] = ['where', 'cause', 'before', 'backup', 'stop', 'review', 'result'];
const KIT_STEPS: readonly StepId[] = ['where', 'kit', 'cause', 'kit-fix', 'result'];
const KNOWN_KIT_STEPS: readonly StepId[] = ['where', 'kit', 'result'];

function stepsOf(kit: KitWork | null): readonly StepId[] {
  if (kit === null) return STEPS;
  return kit.known ? KNOWN_KIT_STEPS : KIT_STEPS;
}

/** Page → the rail's step it belongs to. */
const STEP_OF: Readonly<Record<WizardState['page'], StepId | null>> = {
  where: 'where',
  looking: 'cause',
  verdict: 'cause',
  before: 'before',
  backup: 'backup',
  stop: 'stop',
  review: 'review',
  result: 'result',
  undo: null,
  // The kit that looks and the kit that repairs have the same pages.
  'kit-make': null,
  'kit-made': null,
  'kit-result': 'result',
  trouble: null,
};

function stepOf(state: WizardState): StepId | null {
  if (state.page === 'kit-make') return state.from === null ? 'kit' : 'kit-fix';
  if (state.page === 'kit-made') return state.server === null ? 'kit' : 'kit-fix';
  return STEP_OF[state.page];
}

/** What the program around the wizard can do. */
export interface ShellAbilities {
  /** It can be started again with more rights. */
  readonly canAskForRights: boolean;
  /** It has the system's dialog for choosing a folder. */
  readonly canChooseFolders: boolean;
}

/** The one state of the wizard, who watches it, and the rule that one act runs at a time. */
export class Session {
  work: Work = nothingYet();
  ticket: TicketView = { number: '', technician: '' };
  /** The user said no when Windows asked for more rights. */
  rightsDeclined = false;
  private current: WizardState;
  private step: StepId = 'where';
  private revision = 0;
  private readonly listeners = new Set<(view: WizardView) => void>();
  private act: Promise<unknown> | null = null;

  constructor(
    first: WizardState,
    private readonly version: string,
    readonly shell: ShellAbilities,
  ) {
    this.current = first;
  }

  get state(): WizardState {
    return this.current;
  }

  /** The state, if it is that page's; else E-WRONG-STEP: a click that came too late does nothing. */
  on<P extends WizardState['page']>(...pages: readonly P[]): Extract<WizardState, { page: P }> {
    const { current } = this;
    if (pages.some((page) => page === current.page)) return current as Extract<WizardState, { page: P }>;
    throw new RepairError('E-WRONG-STEP', current.page);
  }

  show(state: WizardState): WizardView {
    this.current = state;
    this.step = stepOf(state) ?? this.step;
    this.revision++;
    const view = this.view();
    for (const listener of this.listeners) listener(view);
    return view;
  }

  view(): WizardView {
    const { place, kit } = this.work;
    const steps = stepsOf(kit);
    const at = steps.indexOf(this.step);
    return {
      revision: this.revision,
      header: {
        place: place?.name.kind ?? (kit === null ? null : 'kit'),
        server: place?.facts.name ?? kit?.reading?.server ?? null,
        scenario: place?.name.kind === 'practice' ? place.name.scenario : null,
        disk: place?.name.kind === 'offline' ? shownDisk(place.name.disk) : null,
        elevated: place?.facts.elevated ?? false,
        rights: this.rights(),
        version: this.version,
      },
      rail: steps.map((id, i) => ({ id, state: i < at ? 'done' : i === at ? 'current' : 'ahead' })),
      state: this.current,
      acting: this.act !== null,
    };
  }

  private rights(): RightsView {
    const { place } = this.work;
    if (place === null || place.facts.elevated || place.name.kind === 'practice') return 'held';
    // A disk that cannot be written to stays so with more rights, or needs them from whoever connected it.
    if (!this.shell.canAskForRights || place.name.kind === 'offline') return 'missing';
    return this.rightsDeclined ? 'declined' : 'can-ask';
  }

  onView(listener: (view: WizardView) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs an act alone; another one meanwhile is refused with E-WRONG-STEP. */
  async acting<T>(work: () => Promise<T>): Promise<T> {
    if (this.act) throw new RepairError('E-WRONG-STEP', this.current.page);
    const running = work();
    this.act = running.catch(() => undefined);
    try {
      return await running;
    } finally {
      this.act = null;
      // The act's own last view was made while it ran: whoever closes the window now must know that it is over.
      this.show(this.current);
    }
  }

  /** Resolves once no act is running. */
  async settle(): Promise<void> {
    await this.act;
  }

  place(): Place {
    return this.need(this.work.place);
  }

  need<T>(thing: T | null): T {
    if (thing === null) throw new RepairError('E-WRONG-STEP', this.current.page);
    return thing;
  }

  /** Takes the machine's lock unless it is held already. Throws E-BUSY. */
  async lockPlace(): Promise<void> {
    this.work.lock ??= await lockMachine(this.place().name.kind, this.place().lockName);
  }

  /** Lets go of everything of the current repair; what is on disk stays. */
  async release(): Promise<void> {
    await this.work.run?.close();
    await this.work.lock?.release();
    this.work = nothingYet();
  }

  /** Lets go of the run, but stays at the place. */
  async releaseRun(): Promise<void> {
    await this.work.run?.close();
    await this.work.lock?.release();
    this.work.run = null;
    this.work.lock = null;
  }
}
