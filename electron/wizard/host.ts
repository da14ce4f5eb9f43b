/** What the wizard asks of the program around it. A shell without a window answers with what it can. */
export interface WizardHost {
  /** Lets the user choose a folder; null when declined, or where there is no folder dialog. */
  readonly chooseFolder: (startAt: string) => Promise<string | null>;
  /** Shows a folder in the system's file manager; false where that is not possible. */
  readonly openFolder: (folder: string) => Promise<boolean>;
}
