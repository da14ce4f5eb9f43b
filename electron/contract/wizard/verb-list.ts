/**
 * Every verb of the page, with the kind of call it is. The preload's functions, the router's closed list, the schemas
 * (`verbs.ts`), the wizard's own functions and what the page does with an answer all derive from this list. It contains
 * no schemas: the preload runs beside the page, and a validator has no business there.
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

/** The act that runs while a verb is carried out. Only one runs at a time; a window being closed has to know which. */
export type ActKind =
  /** Reads only: may be left at any time. */
  | 'look'
  /** Short: goes from one page to another, or handles a file on this computer. */
  | 'step'
  | 'copy'
  | 'backup'
  | 'stop'
  | 'removal'
  | 'undo';

export type VerbKind =
  | ActKind
  /** Follows every keystroke: every call counts and returns the new view. */
  | 'edit'
  /** Asks the running act to end at the next safe point. */
  | 'signal'
  /** Returns something other than a view and changes no page. */
  | 'ask'
  /** Returns the view as it is. */
  | 'show';

export type VerbName = keyof typeof VERB_KINDS;

export const VERB_NAMES = Object.keys(VERB_KINDS) as readonly VerbName[];

/** The verbs of the given kinds. */
export type VerbOf<Kind extends VerbKind> = {
  [V in VerbName]: (typeof VERB_KINDS)[V] extends Kind ? V : never;
}[VerbName];

/** The verbs that start an act. */
export type ActVerb = VerbOf<ActKind>;

export function isActVerb(verb: VerbName): verb is ActVerb {
  const kind: VerbKind = VERB_KINDS[verb];
  return kind !== 'edit' && kind !== 'signal' && kind !== 'ask' && kind !== 'show';
}
