import { ARTICLES, isArticleId, removes } from './articles';
import type { FindingArticle } from './diagnosis/finding';
import { ARTICLE_STEPS } from './next-steps/article-steps';
import type { StepId } from './next-steps/step';

export type { StepId } from './next-steps/step';

/**
 * How far a repair got.
 *
 * - `found`: a look recommends the article's repair; nothing was changed.
 * - `explained`: a look names the article, which has no repair here; nothing was changed.
 * - `backed-up`: begun, at most backed up; nothing was changed.
 * - `interrupted`: the program or the computer stopped in the middle of a change.
 * - `nothing-done`: the change was begun, but no item was changed.
 * - `partly-done`: some items were changed, not all.
 * - `done`: every item was changed, and nothing found since says otherwise.
 * - `not-as-left`: a check found items that are no longer as the repair left them.
 * - `partly-undone`, `undone`: an undo was begun, or finished.
 * - `unseen`: a kit changed every item, but its exports cannot show whether a key that could not be read was there.
 * - `undo-differs`: after a kit's undo, the registry differs from its backup.
 * - `unclear`: the results of a kit do not show what it did.
 */
export type RepairOutcome =
  | 'found'
  | 'explained'
  | 'backed-up'
  | 'interrupted'
  | 'nothing-done'
  | 'partly-done'
  | 'done'
  | 'not-as-left'
  | 'partly-undone'
  | 'undone'
  | 'unseen'
  | 'undo-differs'
  | 'unclear';

/** Everything the next steps depend on. */
export interface NextStepsCase {
  /** The article that was carried out, or that explains the fault. */
  readonly article: FindingArticle;
  readonly outcome: RepairOutcome;
  /**
   * `server`: this computer, a practice server or one on the network; `disk`: hive files of a server that does not run.
   */
  readonly place: 'server' | 'disk' | 'kit';
  /** Whether the service, or what depends on it, was stopped for this repair and has not been started since. */
  readonly serviceStopped: boolean;
  /** Since the repair: `owed` if Windows is known to list the removed service still, `done` if it is known not to. */
  readonly restart: 'unknown' | 'owed' | 'done';
  /** True for Exchange 4.0 and 5.0, whose Key Management has its own Setup (Q148432, Q149333). */
  readonly ownKeyManagementSetup: boolean;
  /** Other articles that apply to the same server and have no repair here; their steps precede another try. */
  readonly alsoApplies: readonly FindingArticle[];
  /** On a disk: the names of the registry files the repair changed. A user who worked on copies puts them back. */
  readonly filesLeft?: readonly string[];
}

/**
 * What to do next, in order; every screen, report and command takes its next steps from this list. Pure; never empty.
 */
export function nextSteps(given: NextStepsCase): readonly StepId[] {
  const steps = (given.place === 'kit' ? KIT_STEPS[given.outcome] : undefined) ?? STEPS[given.outcome];
  return [...new Set(steps(given))];
}

type Steps = (given: NextStepsCase) => readonly StepId[];

const always =
  (...steps: readonly StepId[]): Steps =>
  () =>
    steps;

const done: Steps = (given) => [...(removesItems(given) ? afterRemoval(given) : afterChange(given)), ...toTryAgain(given)];

const STEPS: Readonly<Record<RepairOutcome, Steps>> = {
  found: always('repair'),
  explained: (given) => toTryAgain(given),
  'backed-up': always('begin-again'),
  interrupted: always('resume-or-undo'),
  'nothing-done': (given) => [...startAgain(given), 'begin-again'],
  'partly-done': always('undo-or-resume'),
  done,
  unseen: done,
  'not-as-left': always('look-again'),
  'partly-undone': always('undo-again'),
  undone: (given) => {
    const steps = [...listAgain(given), ...startAgain(given)];
    return steps.length === 0 ? ['none'] : steps;
  },
  'undo-differs': always('undo-again'),
  unclear: always('look-again'),
};

/** A kit runs on the server by hand, so its steps name its files. */
const KIT_STEPS: Partial<Record<RepairOutcome, Steps>> = {
  'backed-up': always('kit-fix', 'kit-read'),
  interrupted: always('kit-again', 'kit-undo', 'kit-read'),
  'nothing-done': always('kit-again', 'kit-undo', 'kit-read'),
  'partly-done': always('kit-again', 'kit-undo', 'kit-read'),
  'not-as-left': always('kit-again', 'kit-undo', 'kit-read'),
  // An export leaves out what could not be read; only Regedt32 shows it and its permissions.
  unseen: (given) => ['kit-regedt32', ...done(given)],
  unclear: always('kit-again', 'kit-undo', 'kit-read'),
  undone: (given) => [...listAgain(given), ...startAgain(given), 'kit-keep'],
  'partly-undone': always('kit-undo-again', 'kit-by-hand', 'kit-read'),
  'undo-differs': always('kit-undo-again', 'kit-by-hand', 'kit-read'),
};

const removesItems = ({ article }: NextStepsCase): boolean => isArticleId(article) && removes(ARTICLES[article]);

/**
 * Until the restart, Windows still lists the removed service (Q140415, Q182814). A disk's Windows starts without it.
 */
function afterRemoval(given: NextStepsCase): readonly StepId[] {
  const { place, restart } = given;
  // Setup and rdisk.exe keep copies of the registry that still have the keys.
  if (place === 'disk') return [...startDisk(given), 'old-copies'];
  if (restart === 'done') return [];
  return [restart === 'owed' ? 'restart-now' : 'restart', ...(place === 'kit' ? [] : (['check'] as const))];
}

/** A changed value takes effect at once. */
const afterChange = (given: NextStepsCase): readonly StepId[] => (given.place === 'disk' ? startDisk(given) : []);

const startDisk = ({ filesLeft = [] }: NextStepsCase): readonly StepId[] =>
  filesLeft.length === 0 ? ['start-disk'] : ['put-back-files', 'start-disk'];

function toTryAgain({ article, alsoApplies, ownKeyManagementSetup }: NextStepsCase): readonly StepId[] {
  const all = [article, ...alsoApplies].map((one) => ARTICLE_STEPS[one]);
  const own = ARTICLE_STEPS[article];
  return [
    ...all.flatMap(({ prepare }) => prepare),
    ...all.flatMap(({ retry }) => retry),
    ...own.keyManagement.map((step) => (step === 'setup-again' && ownKeyManagementSetup ? 'own-setup-again' : step)),
  ];
}

/** After a restart without the service key, a restored key is a service again only after another restart. */
function listAgain(given: NextStepsCase): readonly StepId[] {
  if (given.place === 'disk' || !removesItems(given) || given.restart === 'owed') return [];
  return [given.restart === 'done' ? 'restart-lists-again' : 'restart-if-restarted'];
}

const startAgain = ({ serviceStopped }: NextStepsCase): readonly StepId[] => (serviceStopped ? ['start-service'] : []);
