/**
 * The names the preload needs, apart from the schemas: it runs beside the page, and a validator has no business there.
 * `VERBS` has exactly these keys; the compiler sees to it.
 */
export const VERB_NAMES = [
  'view',
  'choosePlace',
  'chooseDisk',
  'includeSets',
  'giveDrive',
  'setTicket',
  'lookAgain',
  'reportError',
  'explain',
  'addLog',
  'repair',
  'answer',
  'copyData',
  'cancelCopy',
  'proceed',
  'back',
  'chooseBackupFolder',
  'backUp',
  'stopService',
  'stopWaiting',
  'remove',
  'stopAfterItem',
  'previewUndo',
  'undo',
  'resume',
  'check',
  'openFolder',
  'ticketText',
  'openReport',
  'saveReport',
  'exportRun',
  'makeKit',
  'readKit',
  'readKitFiles',
  'openKitFolder',
  'resetPractice',
  'restartPractice',
  'startOver',
  'elevate',
  'chooseLanguage',
] as const;

export type VerbName = (typeof VERB_NAMES)[number];

/** The IPC channels: one for calls, one for pushed views. */
export const CHANNELS = { call: 'repair:call', view: 'repair:view' } as const;
