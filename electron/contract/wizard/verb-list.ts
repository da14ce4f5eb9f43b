/**
 * Every verb the page has, in one list, with what kind of call it is. The preload's functions, the router's closed list, the
 * schemas (`verbs.ts`), the wizard's own functions and what the page does with an answer all follow from it. No schemas here:
 * the preload runs beside the page, and a validator has no business there.
 */
export const VERB_KINDS = {
  view: 'show',
  choosePlace: 'look',
  choosePractice: 'step',
  chooseServer: 'step',
  practiseServer: 'step',
  connect: 'look',
  forgetServer: 'step',
  chooseDisk: 'look',
  includeSets: 'look',
  giveDrive: 'look',
  setTicket: 'edit',
  lookAgain: 'look',
  reportError: 'look',
  decide: 'look',
  explain: 'ask',
  addLog: 'look',
  repair: 'step',
  answer: 'edit',
  acceptUnsigned: 'edit',
  copyData: 'copy',
  cancelCopy: 'signal',
  proceed: 'step',
  back: 'step',
  chooseBackupFolder: 'step',
  backUp: 'backup',
  stopService: 'stop',
  stopWaiting: 'signal',
  remove: 'removal',
  stopAfterItem: 'signal',
  previewUndo: 'step',
  undo: 'undo',
  resume: 'step',
  check: 'step',
  openFolder: 'ask',
  ticketText: 'ask',
  openReport: 'ask',
  saveReport: 'ask',
  exportRun: 'ask',
  makeKit: 'step',
  readKit: 'step',
  readKitFiles: 'step',
  openKitFolder: 'ask',
  resetPractice: 'step',
  restartPractice: 'step',
  startOver: 'step',
  elevate: 'step',
  chooseLanguage: 'show',
} as const satisfies Record<string, VerbKind>;

/** What runs while a verb is carried out: one at a time, and a window that is closed meanwhile has to know which. */
export type ActKind =
  /** Reads only: may be left at any time. */
  | 'look'
  /** Short: a way between pages, or a file of this computer. */
  | 'step'
  | 'copy'
  | 'backup'
  | 'stop'
  | 'removal'
  | 'undo';

export type VerbKind =
  | ActKind
  /** Follows every keystroke: each call counts, and answers the new view. */
  | 'edit'
  /** Speaks to the act that runs: end where that is safe. */
  | 'signal'
  /** Answers something other than a view, and changes no page. */
  | 'ask'
  /** Answers the view as it is. */
  | 'show';

export type VerbName = keyof typeof VERB_KINDS;

export const VERB_NAMES = Object.keys(VERB_KINDS) as readonly VerbName[];

/** The verbs of some kinds. */
export type VerbOf<Kind extends VerbKind> = {
  [V in VerbName]: (typeof VERB_KINDS)[V] extends Kind ? V : never;
}[VerbName];

/** The verbs that lead from page to page. */
export type ActVerb = VerbOf<ActKind>;

export function isActVerb(verb: VerbName): verb is ActVerb {
  const kind: VerbKind = VERB_KINDS[verb];
  return kind !== 'edit' && kind !== 'signal' && kind !== 'ask' && kind !== 'show';
}
