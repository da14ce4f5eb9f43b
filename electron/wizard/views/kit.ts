import type {
  FolderDialogs,
  KitArticle,
  KitMadeState,
  KitMakeState,
  KitOutcomeView,
  KitResultState,
  KitRow,
} from '../../contract/wizard/kit-views';
import type { VerdictState } from '../../contract/wizard/views';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { ARTICLES, removes } from '../../domain/articles';
import { showTarget } from '../../domain/plan';
import type { ContentSize, KitFile, KitItemProof, KitReading } from '../../kit';
import { verdictOf } from './verdict';

/** The articles a kit can repair without a look before it: a changed value is made from what is there. */
const WITHOUT_LOOK: readonly KitArticle[] = Object.values(ARTICLES)
  .filter(removes)
  .map(({ id }) => id);

export function kitMakeState(dialogs: FolderDialogs, from: KitMakeState['from']): KitMakeState {
  return { page: 'kit-make', from, articles: from ? [from.article] : WITHOUT_LOOK, dialogs };
}

interface MadeKit {
  readonly id: string;
  readonly article: KitArticle | null;
  readonly server: string | null;
  readonly folder: string;
  readonly files: readonly KitFile[];
}

/** The page of a kit that lies on the disk. */
export function kitMadeState(dialogs: FolderDialogs, { id, article, server, folder, files }: MadeKit): KitMadeState {
  return {
    page: 'kit-made',
    kit: id,
    article,
    server,
    folder,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, says: fileSays(name, article) })),
    steps: article === null ? lookSteps() : fixSteps(article, server),
    undo: article === null ? [] : undoSteps(),
    dialogs,
  };
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
  const trims = article !== null && !removes(ARTICLES[article]);
  return [
    sentence('serverKit.step.copy'),
    sentence('serverKit.step.backup'),
    ...(trims ? [] : [sentence('serverKit.step.settle')]),
    server === null ? sentence('serverKit.step.fix') : sentence('serverKit.step.fixNamed', { server }),
    sentence('serverKit.step.done'),
    sentence('serverKit.step.bring'),
  ];
}

const undoSteps = (): readonly Sentence[] => [
  sentence('serverKit.undo.run'),
  sentence('serverKit.undo.added'),
  sentence('serverKit.undo.read'),
];

/** The verdict on a look that was read back. A working KM Server gets no kit at all: nobody could type its name there. */
export function kitVerdictState(dialogs: FolderDialogs, { observation, diagnosis }: KitReading): VerdictState {
  const state = { ...verdictOf(observation, diagnosis, null), kit: { dialogs } };
  return diagnosis.recommended.action === 'refuse' ? { ...state, repair: null } : state;
}

/** What the kit has done, before and after. */
export function kitResultState(dialogs: FolderDialogs, reading: KitReading, outcome: KitOutcomeView): KitResultState {
  const { kit, article, server, observation, proof, latest, log } = reading;
  const act = article !== null && ARTICLES[article].items.some((item) => item.act === 'trim-image-path') ? 'change' : 'remove';
  const changed = outcome === 'repaired' || outcome === 'partly' || outcome === 'unclear' || outcome === 'undo-differs';
  return {
    page: 'kit-result',
    outcome,
    kit,
    article,
    act,
    lookedAt: latest.at,
    windows: observation.facts.windows.label,
    compared: proof.items.map(rowOf),
    proven: provenOf(reading, outcome),
    notProven: notProvenOf(reading),
    next: nextOf(outcome, act, server),
    undo: changed ? undoSteps() : [],
    verdict: kitVerdictState(dialogs, reading),
    log,
    dialogs,
  };
}

function rowOf({ item, target, state, difference, before, now }: KitItemProof): KitRow {
  const unread = state === 'unread' ? sentence('serverKit.unread') : null;
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
  const alike = proof.siblings === null && proof.items.every(({ state }) => state !== 'unread');
  return [
    ...(phases.includes('BACKUP') ? [sentence('serverKit.proven.backup')] : []),
    ...(gone > 0 ? [sentence('serverKit.proven.gone', { n: gone })] : []),
    ...(proof.items.some(({ state }) => state === 'changed') ? [sentence('serverKit.proven.changed')] : []),
    ...(outcome === 'undone' ? [sentence('serverKit.proven.back')] : []),
    ...(alike ? [sentence('serverKit.proven.siblings')] : []),
    ...(unfinished === null ? [sentence('serverKit.proven.whole')] : []),
  ];
}

/** What went wrong first, then what exports can never prove. */
function notProvenOf({ proof, unfinished }: KitReading): readonly Sentence[] {
  return [
    ...(unfinished ? [sentence('serverKit.notProven.unfinished', { line: unfinished.line })] : []),
    ...(proof.siblings === null ? [] : [sentence('serverKit.notProven.siblings', { difference: proof.siblings })]),
    ...proof.added.map((name) => sentence('serverKit.notProven.added', { name })),
    sentence('serverKit.notProven.permissions'),
    sentence('serverKit.notProven.edited'),
  ];
}

function nextOf(outcome: KitOutcomeView, act: KitResultState['act'], server: string): readonly Sentence[] {
  switch (outcome) {
    case 'backed-up':
      return [sentence('serverKit.next.fix', { server }), sentence('serverKit.next.read')];
    case 'repaired':
      return act === 'change'
        ? [sentence('acts.next.service-pack')]
        : [sentence('acts.next.restart', { server }), sentence('acts.next.service-pack'), sentence('acts.next.setup-again')];
    case 'partly':
    case 'unclear':
      return [sentence('serverKit.next.again'), sentence('serverKit.next.undo'), sentence('serverKit.next.read')];
    case 'undone':
      return [sentence('serverKit.next.keep')];
    case 'undo-differs':
      return [sentence('serverKit.next.undoAgain'), sentence('serverKit.next.byHand'), sentence('serverKit.next.read')];
  }
}
