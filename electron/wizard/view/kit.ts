import type {
  FolderDialogs,
  KitArticle,
  KitMadeState,
  KitMakeState,
  KitOutcomeView,
  KitResultState,
  KitRow,
  VerdictState,
} from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { ARTICLES, removes } from '../../domain/articles';
import { showTarget } from '../../domain/plan';
import { commandOf, type ContentSize, type KitItemProof, type KitReading, questionsOf } from '../../kit';
import { kitActOf, nextAfterKit } from '../../report/kit-next';
import type { KitMadeStage, KitMakeStage, KitResultStage, KitVerdictStage } from '../stage-kit';
import { articleToRepair, verdictOf } from './verdict';

/**
 * The articles that a kit can repair without a preceding look: a value can only be changed from its current content.
 */
const WITHOUT_LOOK: readonly KitArticle[] = Object.values(ARTICLES)
  .filter(removes)
  .map(({ id }) => id);

export function kitMakeView({ fix }: KitMakeStage, dialogs: FolderDialogs): KitMakeState {
  const from = fix && { server: fix.look.reading.server, article: fix.article };
  return { page: 'kit-make', from, articles: from ? [from.article] : WITHOUT_LOOK, dialogs };
}

/** The page of a kit that is on the disk. */
export function kitMadeView({ fix, made }: KitMadeStage, dialogs: FolderDialogs): KitMadeState {
  const { kit, article, folder, files } = made;
  const server = fix?.look.reading.server ?? null;
  return {
    page: 'kit-made',
    kit,
    article,
    server,
    folder,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, says: fileSays(name, article) })),
    steps: article === null ? lookSteps() : fixSteps(article, server),
    undo: article === null ? [] : undoSteps(),
    says: saysOf(article),
    dialogs,
  };
}

/** How the scripts' lines begin, and the words they expect: as on the server's screen, whatever the language here. */
function saysOf(article: KitArticle | null): KitMadeState['says'] {
  const means: Readonly<Record<string, Sentence>> = {
    TRIED: sentence('serverKit.says.setup'),
    COPIED: sentence('serverKit.says.data'),
    PASSWORD: sentence('serverKit.says.password'),
  };
  return [
    { line: 'DONE', means: sentence('serverKit.says.done') },
    { line: 'DONE, BUT', means: sentence('serverKit.says.doneBut') },
    { line: 'STOPPED', means: sentence('serverKit.says.stopped') },
    { line: 'NOT IN THE EXPORT', means: sentence('serverKit.says.notShown') },
    ...(article === null ? [] : [{ line: 'NOT AS IT WAS', means: sentence('serverKit.says.notAs') }]),
    ...(article === null ? [] : questionsOf(ARTICLES[article])).flatMap(({ answers }) => {
      const says = means[answers[0]];
      return says ? [{ line: answers.join(', '), means: says }] : [];
    }),
  ];
}

function fileSays(name: string, article: KitArticle | null): Sentence {
  if (name.endsWith('.INF')) return sentence(name === 'SETPATH.INF' ? 'serverKit.file.change' : 'serverKit.file.remove');
  switch (name) {
    case '1LOOK.CMD':
      return sentence('serverKit.file.look');
    case '2BACKUP.CMD':
      return sentence('serverKit.file.backup');
    case '3FIX.CMD':
      return sentence(article !== null && !removes(ARTICLES[article]) ? 'serverKit.file.trim' : 'serverKit.file.fix');
    case '9UNDO.CMD':
      return sentence('serverKit.file.undo');
    case 'README.TXT':
      return sentence('serverKit.file.readme');
    case 'KIT.TXT':
      return sentence('serverKit.file.kit');
    default:
      return sentence('serverKit.file.part');
  }
}

const lookSteps = (): readonly Sentence[] => [
  sentence('serverKit.step.copy'),
  sentence('serverKit.step.look'),
  sentence('serverKit.step.done'),
  sentence('serverKit.step.bring'),
];

function fixSteps(article: KitArticle, server: string | null): readonly Sentence[] {
  const questions = questionsOf(ARTICLES[article]).length;
  const settle = questions === 0 ? [] : [sentence(questions === 2 ? 'serverKit.step.settleTwo' : 'serverKit.step.settle')];
  const command = commandOf(ARTICLES[article], server ?? 'SERVER01');
  return [
    sentence('serverKit.step.copy'),
    sentence('serverKit.step.backup'),
    ...settle,
    sentence(server === null ? 'serverKit.step.fix' : 'serverKit.step.fixNamed', { command }),
    sentence('serverKit.step.done'),
    sentence('serverKit.step.bring'),
  ];
}

const undoSteps = (): readonly Sentence[] => [
  sentence('serverKit.undo.run'),
  sentence('serverKit.undo.added'),
  sentence('serverKit.undo.read'),
];

/**
 * The verdict on a look that was read back. A working KM Server gets no kit at all: nobody could type its name there.
 */
export function kitVerdictView({ read }: Pick<KitVerdictStage, 'read'>, dialogs: FolderDialogs): VerdictState {
  const { observation, diagnosis } = read.reading;
  const state = { ...verdictOf(observation, diagnosis, null), kit: { dialogs } };
  return kitArticleOf(read.reading) === null ? { ...state, repair: null } : state;
}

/** The article that a kit would repair after a look; null if there is none. */
export function kitArticleOf({ observation, diagnosis }: KitReading): KitArticle | null {
  const { verdict, recommended } = diagnosis;
  if (recommended.action === 'refuse' || verdictOf(observation, diagnosis, null).repair === null) return null;
  return articleToRepair(verdict, recommended.article);
}

/** What the kit has done, before and after. */
export function kitResultView({ read }: KitResultStage, dialogs: FolderDialogs): KitResultState {
  const { kit, article, observation, proof, latest, log, isCurrent } = read.reading;
  const outcome = proof.outcome as KitOutcomeView;
  const changed = outcome !== 'backed-up' && outcome !== 'undone';
  return {
    page: 'kit-result',
    outcome,
    text: outcomeText(outcome, isCurrent, read.reading.server),
    kit,
    article,
    act: kitActOf(article),
    lookedAt: latest.at,
    windows: observation.facts.windows.label,
    compared: proof.items.map(rowOf),
    proven: provenOf(read.reading, outcome),
    notProven: notProvenOf(read.reading),
    next: nextAfterKit(read.reading),
    undo: changed ? undoSteps() : [],
    verdict: kitVerdictView({ read }, dialogs),
    log,
    dialogs,
  };
}

/** An outcome is unclear after a change without a look, or if results are missing or do not match: the texts differ. */
export function outcomeText(outcome: KitOutcomeView, isCurrent: boolean, server: string): Sentence {
  return sentence(`serverKit.result.${isCurrent ? outcome : 'begun'}.text`, { server });
}

function rowOf({ item, target, state, difference, before, now }: KitItemProof): KitRow {
  const unread = state === 'unread' ? sentence('serverKit.unread') : state === 'unknown' ? sentence('serverKit.unknown') : null;
  return {
    id: `${item}.${target.kind}`,
    path: showTarget({ target, view: '32' }),
    form: target.kind,
    before: before ? sizeSays(before) : (unread ?? sentence('acts.item.absent')),
    now: now ? sizeSays(now) : (unread ?? sentence('acts.item.absent')),
    state,
    difference,
  };
}

function sizeSays(size: ContentSize): Sentence {
  if (size.kind === 'value') return sentence('acts.item.value', { bytes: size.bytes });
  return sentence('acts.item.key', { keys: size.keys, values: size.values, bytes: size.bytes });
}

function provenOf({ proof, phases, unfinished }: KitReading, outcome: KitOutcomeView): readonly Sentence[] {
  const gone = proof.items.filter(({ state }) => state === 'removed').length;
  const alike = proof.siblings === null && proof.items.length > 0 && proof.items.every(({ state }) => state !== 'unknown');
  return [
    ...(phases.includes('BACKUP') ? [sentence('serverKit.proven.backup')] : []),
    ...(gone > 0 ? [sentence('serverKit.proven.gone', { n: gone })] : []),
    ...(proof.items.some(({ state }) => state === 'changed') ? [sentence('serverKit.proven.changed')] : []),
    ...(outcome === 'undone' ? [sentence('serverKit.proven.back')] : []),
    ...(alike ? [sentence('serverKit.proven.siblings')] : []),
    ...(unfinished === null ? [sentence('serverKit.proven.whole')] : []),
  ];
}

/** First what went wrong, then what exports can never prove. */
function notProvenOf({ proof, unfinished }: KitReading): readonly Sentence[] {
  return [
    ...(unfinished ? [sentence('serverKit.notProven.unfinished', { line: unfinished.line })] : []),
    ...proof.items.flatMap(({ state, target }) => {
      const path = showTarget({ target, view: '32' }, 32);
      if (state === 'unread') return [sentence('serverKit.notProven.unread', { path })];
      return state === 'unknown' ? [sentence('serverKit.notProven.unknown', { path })] : [];
    }),
    ...(proof.siblings === null ? [] : [sentence('serverKit.notProven.siblings', { difference: proof.siblings })]),
    ...proof.added.map((name) => sentence('serverKit.notProven.added', { name })),
    sentence('serverKit.notProven.permissions'),
    sentence('serverKit.notProven.edited'),
  ];
}
