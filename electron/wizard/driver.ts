import type { RepairError } from '../contract/errors';
import type { ActKind, ActVerb, VerbOf } from '../contract/wizard/verb-list';
import type { ActingView, TicketView, WizardView } from '../contract/wizard/views';
import type { NetworkMachine } from '../machines/network';
import type { Act, Env, WizardOptions } from './act';
import { glance } from './acts/first-page';
import { networksIn, openIn, runIn } from './known-in';
import type { OpenRun } from './open-run';
import { isRefusal, wrongStep } from './refusals';
import type { Shell } from './shell';
import type { Stage, TroubleStage, WhereStage } from './stage';
import { troubleOf } from './trouble';
import { turn } from './turn';
import { viewOf } from './view/view';

/** An act at work. What it yields counts only while it is the running one. */
interface Running {
  readonly kind: ActKind | 'glance';
  /** The stage it began on. */
  readonly from: Stage;
  readonly controller: AbortController;
  /** Resolves when it is over, to the refusal, if there was one. */
  over: Promise<RepairError | null>;
}

/** How an act can be asked to end; the others are over soon, or stopping halfway would be worse than either end. */
const ENDS: Partial<Record<ActKind, VerbOf<'signal'>>> = { copy: 'cancelCopy', stop: 'stopWaiting', removal: 'stopAfterItem' };

/** How long a click waits for a short act to end, in milliseconds: more than a busy server with a slow disk needs. */
const MOMENT = 5_000;

const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, MOMENT).unref());

/** Unchanged, or the same page of the same open run: without a run, a page of that name may be about another server. */
function isSamePage(before: Stage, now: Stage): boolean {
  const run = runIn(before);
  return before === now || (before.at === now.at && run !== null && run === runIn(now));
}

/**
 * Keeps the stage, runs one act at a time, and shows its results. A look may be left at any time: it gets a signal, and
 * what it still finds is dropped. A run is open exactly as long as a stage keeps it.
 */
export class Driver {
  private running: Running | null = null;
  private revision = 0;
  private readonly listeners = new Set<(view: WizardView) => void>();
  private readonly open = new Set<OpenRun>();
  private connected: ReadonlySet<NetworkMachine> = new Set();

  constructor(
    private stage: Stage,
    private shell: Shell,
    private readonly given: WizardOptions & Pick<Env, 'openPractice'>,
  ) {}

  view(): WizardView {
    return { revision: this.revision, ...viewOf(this.stage, this.shell), acting: this.acting() };
  }

  private get isActing(): boolean {
    return this.running !== null;
  }

  onView(listener: (view: WizardView) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /**
   * Carries out a verb. A refusal leaves the page as it is and is thrown; a later failure has its own page. A short act,
   * or one that has already led to another page, is over in a moment: a click during it waits, and counts if what it
   * was meant for is still shown then.
   */
  async act(verb: ActVerb, payload: unknown): Promise<WizardView> {
    const clicked = this.stage;
    if (this.running && this.isSoonOver(this.running)) await Promise.race([this.running.over, aMoment()]);
    if (!isSamePage(clicked, this.stage)) throw wrongStep(this.stage.at);
    const { kind, begin } = turn(this.stage, verb, payload);
    if (this.running && !this.mayLeave()) throw wrongStep(this.stage.at);
    await this.run(kind, begin, { verb, payload });
    return this.view();
  }

  /**
   * Runs an act; called only if none is running or the running one may be left. `tried` is what "Try again" repeats.
   */
  async run(kind: Running['kind'], begin: (env: Env) => Act, tried: TroubleStage['tried']): Promise<void> {
    this.running?.controller.abort();
    const mine: Running = { kind, from: this.stage, controller: new AbortController(), over: Promise.resolve(null) };
    this.running = mine;
    mine.over = this.carryOut(mine, begin, tried);
    const refused = await mine.over;
    if (refused !== null) throw refused;
    if (!this.isActing && this.stage.at === 'where') this.glance(this.stage);
  }

  /** Returns the refusal, if there is one. */
  private async carryOut(mine: Running, begin: (env: Env) => Act, tried: TroubleStage['tried']): Promise<RepairError | null> {
    try {
      await this.follow(mine, begin(this.env(mine.controller.signal)));
    } catch (error) {
      if (this.running !== mine) return null;
      if (this.stage === mine.from && isRefusal(error)) return error;
      await this.show(troubleOf(mine.from, this.stage, tried, error));
    } finally {
      if (this.running === mine) {
        this.running = null;
        // The act's last view was made while it ran: whoever closes the window now must know that it is over.
        await this.show(this.stage);
      }
    }
    return null;
  }

  /** Changes the stage at once, whatever is running. */
  edit(change: (stage: Stage) => Stage): Promise<WizardView> {
    return this.show(change(this.stage));
  }

  setTicket(ticket: TicketView): Promise<WizardView> {
    this.shell = { ...this.shell, ticket };
    return this.show(this.stage);
  }

  /** Asks the running act to end, if this verb ends it. */
  signal(verb: VerbOf<'signal'>): WizardView {
    const { running } = this;
    if (running && running.kind !== 'glance' && ENDS[running.kind] === verb) running.controller.abort();
    return this.view();
  }

  /** Resolves once nothing is running that may not be left. */
  async settle(): Promise<void> {
    while (this.running && this.acting() !== null) await this.running.over;
  }

  /** The environment of acts and questions. */
  env(signal: AbortSignal = new AbortController().signal): Env {
    return {
      ...this.given,
      shell: this.shell,
      onRights: (rightsDeclined) => (this.shell = { ...this.shell, rightsDeclined }),
      current: () => this.stage,
      signal,
    };
  }

  /** Fills in this computer's card after the page has appeared; whatever the user does meanwhile takes precedence. */
  private glance(stage: WhereStage): void {
    if (this.given.openThisComputer === null || stage.thisComputer.glance !== 'unknown') return;
    void this.run('glance', (env) => glance(stage, env), { verb: 'startOver', payload: {} });
  }

  private acting(): ActingView | null {
    const { running } = this;
    if (running === null || running.kind === 'glance' || running.kind === 'look') return null;
    return { kind: running.kind, end: ENDS[running.kind] ?? null };
  }

  private mayLeave(): boolean {
    const { running } = this;
    return running?.kind === 'glance' || (running?.kind === 'look' && this.stage !== running.from);
  }

  private isSoonOver({ kind, from }: Running): boolean {
    return !this.mayLeave() && (kind === 'step' || this.stage.at !== from.at);
  }

  private async follow(mine: Running, act: Act): Promise<void> {
    for await (const stage of act) {
      if (this.running !== mine) {
        await Promise.all(
          openIn(stage)
            .filter((run) => !this.open.has(run))
            .map((run) => run.close()),
        );
        return;
      }
      await this.show(stage);
    }
  }

  /** Closes the connections that no stage keeps, and wipes their passwords. */
  private hangUp(stage: Stage): void {
    const kept = networksIn(stage);
    for (const network of this.connected) if (!kept.has(network)) network.close();
    this.connected = kept;
  }

  /** Shows a stage, and closes the runs it no longer keeps. */
  private async show(stage: Stage): Promise<WizardView> {
    this.stage = stage;
    this.revision++;
    const view = this.view();
    for (const listener of this.listeners) listener(view);
    this.hangUp(stage);
    const kept = new Set(openIn(stage));
    const left = [...this.open].filter((run) => !kept.has(run));
    for (const run of kept) this.open.add(run);
    for (const run of left) this.open.delete(run);
    await Promise.all(left.map((run) => run.close()));
    return view;
  }
}
