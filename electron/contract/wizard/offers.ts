import { type Sentence, sentence } from '../words/sentence';
import type { Payload, Verb } from './verbs';
import type {
  BackupState,
  HeaderView,
  KitMadeState,
  KitMakeState,
  KitResultState,
  ResultState,
  ReviewState,
  ServerState,
  StopState,
  TroubleState,
  TroubleWay,
  UndoState,
  VerdictState,
  WizardView,
} from './views';

/** A command that a page offers: the text of its button, and the verb it calls. */
export type Offer = { readonly [V in Verb]: OfferOf<V> }[Verb];

interface OfferOf<V extends Verb> {
  readonly verb: V;
  readonly payload: Payload<V>;
  readonly says: Sentence;
  /** The page's main act; 'danger' marks one that removes something. */
  readonly kind?: 'primary' | 'danger';
  /** What the user has to enter first: the server's name in the field, every answer, or who logs on where. */
  readonly needs?: 'name' | 'answers' | 'logon';
}

/**
 * The commands of a page, bottom right, in their order. The page draws them and a test presses them: none may be
 * refused with E-WRONG-STEP. The controls within the page (cards, questions, expanders) are not part of this list.
 */
export function offersOf({ state, header }: Pick<WizardView, 'state' | 'header'>): readonly Offer[] {
  switch (state.page) {
    case 'where':
      return [];
    case 'practice':
      return [BACK];
    case 'server':
      return serverOffers(state);
    case 'looking':
      return [BACK, CANCEL];
    case 'verdict':
      return state.kit === null ? verdictOffers(state) : kitVerdictOffers(state, state.kit.dialogs);
    case 'before':
      return [offer('proceed', {}, sentence('wizard.before.continue'), { kind: 'primary', needs: 'answers' }), BACK, CANCEL];
    case 'backup':
      return backupOffers(state, header);
    case 'stop':
      return stopOffers(state, header);
    case 'review':
      return reviewOffers(state, header);
    case 'result':
      return resultOffers(state);
    case 'undo':
      return undoOffers(state, header);
    case 'trouble':
      return troubleOffers(state);
    case 'kit-make':
      return kitMakeOffers(state);
    case 'kit-made':
      return [...readOffers(state, 'primary'), BACK, FIRST_PAGE];
    case 'kit-result':
      return kitResultOffers(state);
  }
}

type More = Pick<OfferOf<Verb>, 'kind' | 'needs'>;

function offer<V extends Verb>(verb: V, payload: Payload<V>, says: Sentence, more: More = {}): Offer {
  return { verb, payload, says, ...more } as Offer;
}

const BACK = offer('back', {}, sentence('wizard.do.back'));
const CANCEL = offer('startOver', {}, sentence('wizard.do.cancel'));
const FIRST_PAGE = offer('startOver', {}, sentence('wizard.do.firstPage'));
const LOOK_AGAIN = offer('lookAgain', {}, sentence('wizard.do.lookAgain'));

/**
 * While Windows can still be asked for the rights that an act needs, asking replaces the act; the program then comes
 * back to this page.
 */
function withRights({ rights }: HeaderView, act: Offer): Offer {
  if (rights !== 'can-ask' && rights !== 'declined') return act;
  return offer('elevate', {}, sentence('wizard.rights.ask'), { kind: 'primary' });
}

/** While it connects, Back and Cancel give up. */
function serverOffers({ connecting, form }: ServerState): readonly Offer[] {
  if (connecting) return [BACK, CANCEL];
  const connect = offer('connect', { ...form, password: [] }, sentence('server.do.connect'), { kind: 'primary', needs: 'logon' });
  return [connect, BACK, CANCEL];
}

function verdictOffers({ verdict, article, repair }: VerdictState): readonly Offer[] {
  if (repair === null) return [LOOK_AGAIN, BACK, CANCEL];
  // Neither command is primary: the user should first read what would be lost, or what decides.
  if (verdict === 'healthy' || verdict === 'possible')
    return [LOOK_AGAIN, offer('repair', {}, anyway(verdict, article)), BACK, CANCEL];
  const says = sentence('wizard.cause.repair', { article: article ?? '' });
  return [offer('repair', {}, says, { kind: 'primary' }), LOOK_AGAIN, BACK, CANCEL];
}

const anyway = (verdict: 'healthy' | 'possible', article: string | null): Sentence =>
  sentence(`wizard.cause.anyway.${verdict}`, { article: article ?? '' });

/** After a look by a kit: another kit does the repair, and looking again means reading new results. */
function kitVerdictOffers({ verdict, article, repair }: VerdictState, dialogs: KitMadeState['dialogs']): readonly Offer[] {
  const again = readOffers({ dialogs });
  if (repair === null) return [...again, BACK, CANCEL];
  if (verdict === 'possible') return [...again, offer('repair', {}, anyway(verdict, article)), BACK, CANCEL];
  const says = sentence('serverKit.verdict.repair', { article: article ?? '' });
  return [offer('repair', {}, says, { kind: 'primary' }), ...again, BACK, CANCEL];
}

function backupOffers({ phase, items }: BackupState, header: HeaderView): readonly Offer[] {
  const n = items.length;
  switch (phase) {
    case 'ready':
      return [withRights(header, offer('backUp', {}, sentence('wizard.backup.title', { n }), { kind: 'primary' })), BACK, CANCEL];
    case 'running':
      return [];
    case 'proven':
      return [offer('proceed', {}, sentence('wizard.backup.continue'), { kind: 'primary' }), BACK, CANCEL];
    case 'failed':
      return [withRights(header, offer('backUp', {}, sentence('wizard.do.tryAgain'), { kind: 'primary' })), BACK, CANCEL];
  }
}

/** None of these commands removes anything. */
function stopOffers({ phase, dependents }: StopState, header: HeaderView): readonly Offer[] {
  const stop = (says: Sentence, dependentsToo = false): readonly Offer[] => [
    withRights(header, offer('stopService', { dependentsToo }, says, { kind: 'primary' })),
    BACK,
    CANCEL,
  ];
  switch (phase) {
    case 'running':
      return stop(sentence('wizard.stop.do'));
    case 'stopping':
      return [offer('stopWaiting', {}, sentence('wizard.stop.stopWaiting'))];
    case 'still-stopping':
      return stop(sentence('wizard.stop.waitOn'));
    case 'refused':
    case 'unreadable':
      return stop(sentence('wizard.do.tryAgain'));
    case 'dependents':
      return stop(sentence('wizard.stop.dependents.do', { n: dependents.length }), true);
    case 'not-running':
    case 'stopped':
      return [offer('proceed', {}, sentence('wizard.do.continue'), { kind: 'primary' }), BACK, CANCEL];
  }
}

/** A resumed repair offers only what remains. */
function reviewOffers({ phase, rows, items, itemsDone, confirmWith }: ReviewState, header: HeaderView): readonly Offer[] {
  if (phase === 'removing') return [offer('stopAfterItem', {}, sentence('wizard.review.stopAfter'))];
  if (phase === 'stopping-after-item') return [];
  const act = rows.some((row) => row.act === 'remove') ? 'remove' : 'change';
  const says = sentence(itemsDone === 0 ? `wizard.review.do.${act}` : `wizard.review.do.remaining.${act}`, { n: items });
  const remove = offer('remove', { typedName: confirmWith }, says, { kind: 'danger', needs: 'name' });
  return [withRights(header, remove), BACK, CANCEL];
}

function resultOffers({ canUndo, run }: ResultState): readonly Offer[] {
  return [FIRST_PAGE, ...(canUndo ? [offer('previewUndo', { run }, sentence('wizard.do.undo'))] : [])];
}

function undoOffers({ phase, items, run }: UndoState, header: HeaderView): readonly Offer[] {
  if (phase === 'running') return [];
  if (items === 0) return [BACK, CANCEL];
  const undo = offer('undo', { run }, sentence('wizard.undo.do', { n: items }), { kind: 'primary' });
  return [withRights(header, undo), BACK, CANCEL];
}

function troubleOffers({ ways, run }: TroubleState): readonly Offer[] {
  const offers: Readonly<Record<TroubleWay, Offer | null>> = {
    'try-again': offer('proceed', {}, sentence('wizard.do.tryAgain')),
    'look-again': LOOK_AGAIN,
    undo: run === null ? null : offer('previewUndo', { run }, sentence('wizard.do.undo')),
    back: BACK,
    'start-over': FIRST_PAGE,
  };
  const [first, ...others] = ways.map((way) => offers[way]).filter((each) => each !== null);
  return first === undefined ? [] : [{ ...first, kind: 'primary' }, ...others];
}

function kitMakeOffers({ from, dialogs }: KitMakeState): readonly Offer[] {
  const says = sentence(dialogs === 'native' ? 'serverKit.make.do' : 'serverKit.make.doHere');
  return [offer('makeKit', { article: from?.article ?? null }, says, { kind: 'primary' }), BACK, ...(from ? [CANCEL] : [])];
}

/** In a browser, the page's own field asks for the files before the verb is called. */
function readOffers({ dialogs }: Pick<KitMadeState, 'dialogs'>, kind?: 'primary'): readonly Offer[] {
  const says = sentence('serverKit.read.do');
  const more = kind === undefined ? {} : { kind };
  return [dialogs === 'native' ? offer('readKit', {}, says, more) : offer('readKitFiles', { folder: '', files: [] }, says, more)];
}

function kitResultOffers(state: KitResultState): readonly Offer[] {
  const isOver = state.outcome === 'repaired' || state.outcome === 'undone';
  return isOver
    ? [{ ...FIRST_PAGE, kind: 'primary' }, ...readOffers(state), BACK]
    : [...readOffers(state, 'primary'), BACK, FIRST_PAGE];
}
