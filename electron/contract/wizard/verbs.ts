import * as v from 'valibot';
import { DECIDING_ANSWERS, DECIDING_QUESTIONS } from '../deciding';
import type { ErrorView } from '../errors';
import type { Language } from '../words/say';
import { KIT_FILE, MOST_KIT_CHARACTERS, MOST_KIT_FILES } from './kit-files';
import type { VerbName, VerbOf } from './verb-list';
import type { ExplainView, KitArticle, WizardView } from './views';

const shortText = v.pipe(v.string(), v.maxLength(200));
/**
 * A path typed, or dropped on the window. It is only ever opened as the folder of another Windows or of a kit's
 * results, and only if it is absolute and local.
 */
const pagePath = v.pipe(v.string(), v.maxLength(1000), v.regex(/^\P{Cc}+$/u));
const nothing = v.strictObject({});
const language = v.picklist(['en', 'de', 'fr', 'es', 'ja'] satisfies Language[]);
const runId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,120}$/));

/** A server by name or address, and who logs on there. */
const account = {
  host: v.pipe(v.string(), v.maxLength(255)),
  port: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535))),
  user: shortText,
  domain: shortText,
};

/**
 * Every verb of the renderer, with the schema that its payload must fit. A closed list: no payload carries a registry
 * key or a command, and only `chooseDisk` and `readKit` accept a path. The wizard in the main process decides what a
 * verb means on a page.
 */
export const VERBS = {
  /** The current view; a reloaded renderer calls this first. */
  view: nothing,
  choosePlace: v.variant('place', [
    v.strictObject({ place: v.literal('this') }),
    v.strictObject({ place: v.literal('kit') }),
    v.strictObject({ place: v.literal('practice'), scenario: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,40}$/)) }),
  ]),
  /** From the first page to the practice servers. */
  choosePractice: nothing,
  /** From the first page to the page of a server on the network. */
  chooseServer: nothing,
  /** From the first page to the same page for the practice network. */
  practiseServer: nothing,
  /** Connects and logs on, once. The password comes as UTF-8 bytes, which can be wiped; text could not. */
  connect: v.strictObject({
    ...account,
    ntlm1: v.boolean(),
    password: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))), v.maxLength(1024)),
  }),
  /** Removes a server from the list of servers connected to before. */
  forgetServer: v.strictObject(account),
  /** A disk with another Windows, picked in the program's own dialog, typed or dropped. */
  chooseDisk: v.variant('by', [
    v.strictObject({ by: v.literal('folder') }),
    v.strictObject({ by: v.literal('hives') }),
    v.strictObject({ by: v.literal('typed'), folder: pagePath }),
    v.strictObject({ by: v.literal('dropped'), folder: pagePath }),
  ]),
  /** On a disk: whether the repair also changes the control sets other than the current one. */
  includeSets: v.strictObject({ include: v.boolean() }),
  /** On a disk: asks in the program's own dialog for the folder that is the drive with this letter. */
  giveDrive: v.strictObject({ letter: v.pipe(v.string(), v.regex(/^[C-Z]$/)) }),
  setTicket: v.strictObject({ number: shortText, technician: shortText }),
  lookAgain: nothing,
  /** What Setup told the user: an error ID in any spelling, or the message. An empty text takes it back. */
  reportError: v.strictObject({ text: v.pipe(v.string(), v.maxLength(4000)) }),
  /** The answer to the one question on which a doubtful verdict depends; null takes it back. */
  decide: v.strictObject({
    question: v.picklist(DECIDING_QUESTIONS),
    answer: v.nullable(v.picklist(DECIDING_ANSWERS)),
  }),
  explain: v.strictObject({ text: v.pipe(v.string(), v.maxLength(4000)) }),
  /** A setup log the user picked; its bytes (base64), at most the last 4 MB of the file. */
  addLog: v.strictObject({ name: shortText, base64: v.pipe(v.string(), v.maxLength(6_000_000)) }),
  /** From the verdict: start the offered repair. */
  repair: nothing,
  answer: v.strictObject({
    setupTried: v.optional(v.nullable(v.picklist(['yes', 'no']))),
    dataCopy: v.optional(v.nullable(v.picklist(['copied', 'none']))),
    dataCopyPlace: v.optional(shortText),
    password: v.optional(v.nullable(v.picklist(['yes', 'accept-loss']))),
    overrideName: v.optional(shortText),
  }),
  /** The user was warned that the server signs nothing, and allows changes to it all the same. */
  acceptUnsigned: nothing,
  copyData: nothing,
  cancelCopy: nothing,
  /** Goes on from the page, where going on changes nothing. */
  proceed: nothing,
  back: nothing,
  chooseBackupFolder: nothing,
  backUp: nothing,
  stopService: v.strictObject({ dependentsToo: v.boolean() }),
  stopWaiting: nothing,
  remove: v.strictObject({ typedName: shortText }),
  stopAfterItem: nothing,
  previewUndo: v.strictObject({ run: runId }),
  undo: v.strictObject({ run: runId }),
  resume: v.strictObject({ run: runId }),
  check: v.strictObject({ run: runId }),
  openFolder: v.strictObject({ run: runId }),
  /** The text block for a ticket: of a run, or, if null, of the kit's results on the page. */
  ticketText: v.strictObject({ run: v.nullable(runId), language }),
  /**
   * Writes the run's report into its folder and opens it, unless the program has rights that a browser must not get.
   */
  openReport: v.strictObject({ run: runId, language }),
  /**
   * Writes the report of a run, or, if null, of the look or the kit's results on the page, to a folder the user picks.
   */
  saveReport: v.strictObject({ run: v.nullable(runId), language }),
  /** Writes a run's report, journal and log to one zip file, with its backup only on request. */
  exportRun: v.strictObject({ run: runId, language, backup: v.boolean() }),
  /** Writes a server kit; null: one that only looks. The system's own dialog asks where it goes. */
  makeKit: v.strictObject({
    article: v.nullable(v.picklist(['Q290226', 'Q196171', 'Q182814', 'Q235418'] satisfies KitArticle[])),
  }),
  /** Asks for the RESULT folder in the system's own dialog, unless it was dropped, and reads it. */
  readKit: v.strictObject({ dropped: v.optional(pagePath) }),
  /**
   * The files of a RESULT folder the user picked in the browser: their paths below what was picked, with slashes, and
   * their bytes (base64), together at most `MOST_KIT_CHARACTERS`.
   */
  readKitFiles: v.strictObject({
    folder: shortText,
    files: v.pipe(
      v.array(v.strictObject({ path: v.pipe(v.string(), v.regex(KIT_FILE)), base64: v.string() })),
      // One more than the limit, so that the reader refuses them and says why.
      v.maxLength(MOST_KIT_FILES + 1),
      v.check((files) => files.reduce((sum, { base64 }) => sum + base64.length, 0) <= MOST_KIT_CHARACTERS),
    ),
  }),
  openKitFolder: nothing,
  resetPractice: v.strictObject({ scenario: v.pipe(v.string(), v.regex(/^[a-z0-9.-]{1,40}$/)) }),
  restartPractice: nothing,
  startOver: nothing,
  /** Start again with administrator rights and come back to this page; the view says if that was declined. */
  elevate: nothing,
  /** The page's language was changed: the program's own dialogs follow, and the next start uses it. */
  chooseLanguage: v.strictObject({ language }),
} as const satisfies Record<VerbName, v.GenericSchema>;

export type Verb = keyof typeof VERBS;

export type Payload<V extends Verb> = v.InferInput<(typeof VERBS)[V]>;

/** What each of these verbs returns; every other verb returns a view. */
interface SpecialAnswers extends Record<VerbOf<'ask'>, unknown> {
  readonly explain: ExplainView;
  readonly openFolder: null;
  readonly ticketText: string;
  readonly openReport: SavedReport;
  readonly saveReport: SavedReport | null;
  readonly exportRun: SavedReport | null;
  readonly openKitFolder: null;
}

/**
 * Where a report or an export is now, and whether it was opened: not with administrator rights, which a browser would
 * get too. A verb returns null instead if the user chose no folder.
 */
export interface SavedReport {
  readonly path: string;
  readonly outcome: 'saved' | OpenOutcome;
}

export type OpenOutcome = 'opened' | 'has-rights' | 'not-possible';

export type Answer<V extends Verb> = V extends keyof SpecialAnswers ? SpecialAnswers[V] : WizardView;

/** What travels back: the answer, or an error as data (an exception would lose its code on the way). */
export type Envelope<V extends Verb> =
  { readonly ok: true; readonly value: Answer<V> } | { readonly ok: false; readonly error: ErrorView };

/**
 * The API that the preload exposes as `window.repair`, and the browser preview, which knows no paths, offers over HTTP.
 */
export type RepairApi = {
  readonly [V in Verb]: (payload: Payload<V>) => Promise<Envelope<V>>;
} & {
  /** The path of a file or folder (a `File`) that was dropped on the window; empty if it is on no disk. */
  readonly pathOf: (dropped: object) => string;
  /** Calls `listener` with every new view; the returned function ends that. */
  readonly onView: (listener: (view: WizardView) => void) => () => void;
};
