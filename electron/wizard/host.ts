import type { OpenOutcome } from '../contract/wizard/verbs';
import type { Language } from '../contract/words/say';
import { type KitReading, readResults, type ResultFolder } from '../kit';
import type { HeldEvidence } from '../repair/gather';
import type { ReturnPoint } from './return-point';

/** The purpose of a folder; the dialog's title names it (`shell.folder.*`). */
export type FolderPurpose = 'report' | 'backup' | 'kit' | 'kit-results' | 'disk' | 'drive';

/** What the wizard asks of the program around it. A shell without a window does what it can. */
export interface WizardHost {
  /**
   * Restarts the program with administrator rights, to return to `point`, and ends this one soon after. Declining is a
   * normal answer. Null if there is no such way. Throws E-ELEVATION-FAILED if Windows cannot do it.
   */
  readonly restartElevated: ((point: ReturnPoint) => Promise<'started' | 'declined'>) | null;
  /** Lets the user choose a folder in the system's own dialog; returns null if declined. Null without such dialogs. */
  readonly chooseFolder: ((purpose: FolderPurpose, startAt: string | null) => Promise<string | null>) | null;
  /** Lets the user choose the hive files of another Windows; null as above. */
  readonly chooseHives: (() => Promise<readonly string[] | null>) | null;
  /** Shows a folder in the system's file manager; false if that is not possible. */
  readonly openFolder: (folder: string) => Promise<boolean>;
  /**
   * Opens a report in the program Windows has for it; never with administrator rights, which a browser would get, too.
   */
  readonly openFile: (file: string) => Promise<OpenOutcome>;
  /** Reads the results of a server kit, if possible without blocking the window; throws as `readResults`. */
  readonly readKitResults: (results: ResultFolder, held: HeldEvidence) => Promise<KitReading>;
  /** Uses this language outside the page, from now on and at the next start. */
  readonly rememberLanguage: (language: Language) => void;
}

/** A shell without a window: it has no dialogs and shows no folders. */
export const HEADLESS: WizardHost = {
  restartElevated: null,
  chooseFolder: null,
  chooseHives: null,
  openFolder: () => Promise.resolve(false),
  openFile: () => Promise.resolve('not-possible'),
  readKitResults: readResults,
  rememberLanguage: () => undefined,
};
