import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import type { WizardState, WizardView } from '../../../electron/contract/wizard/views';
import { createWizard, type WizardOptions } from '../../../electron/wizard/create-wizard';
import { HEADLESS } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import { keepStateIn } from '../../support/state-home';

/** A separate state folder for practice servers and runs; `close` ends every opened wizard and removes the folder. */
export interface Home {
  readonly folder: string;
  readonly open: (options?: Partial<WizardOptions>) => Wizard;
  readonly close: () => Promise<void>;
}

export function openHome(): Home {
  const folder = mkdtempSync(path.join(tmpdir(), 'wizard-'));
  const restore = keepStateIn(folder);
  const opened: Wizard[] = [];
  return {
    folder,
    open: (options = {}) => {
      const wizard = createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null, ...options });
      opened.push(wizard);
      return wizard;
    },
    close: async () => {
      await Promise.all(opened.map((wizard) => wizard.settle().then(() => wizard.startOver({}).catch(() => undefined))));
      restore();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The state of a view that has to be on this page. */
export function at<P extends WizardState['page']>(view: WizardView, page: P): Extract<WizardState, { page: P }> {
  expect(view.state.page, JSON.stringify(view.state).slice(0, 400)).toBe(page);
  return view.state as Extract<WizardState, { page: P }>;
}

/** The error code of a refused act, or 'done' if it is not refused. */
export async function codeOf(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => 'done',
    (thrown: unknown) => (thrown instanceof RepairError ? thrown.code : String(thrown)),
  );
}

export const ANSWERS = { setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' } as const;

export async function toVerdict(wizard: Wizard, scenario: string): Promise<Extract<WizardState, { page: 'verdict' }>> {
  return at(await wizard.choosePlace({ place: 'practice', scenario }), 'verdict');
}

/** Goes to the page of the backup, by way of the questions. */
export async function toBackup(
  wizard: Wizard,
  scenario: string,
  more: Partial<{ overrideName: string }> = {},
): Promise<WizardView> {
  await toVerdict(wizard, scenario);
  await wizard.repair({});
  await wizard.answer({ ...ANSWERS, ...more });
  return wizard.proceed({});
}

/** Goes to the page of the service with a proven backup, or to the review if no service has to be stopped. */
export async function toStop(
  wizard: Wizard,
  scenario: string,
  more: Partial<{ overrideName: string }> = {},
): Promise<WizardView> {
  await toBackup(wizard, scenario, more);
  at(await wizard.backUp({}), 'backup');
  return wizard.proceed({});
}

export async function toReview(
  wizard: Wizard,
  scenario: string,
  more: Partial<{ overrideName: string }> = {},
): Promise<WizardView> {
  const view = await toStop(wizard, scenario, more);
  if (view.state.page !== 'stop') return view;
  if (view.state.phase !== 'not-running') await wizard.stopService({ dependentsToo: view.state.phase === 'dependents' });
  return wizard.proceed({});
}

/** The first view that fits, now or later. */
export function until(wizard: Wizard, fits: (view: WizardView) => boolean): Promise<WizardView> {
  return new Promise((resolve) => {
    const stop = wizard.onView((view) => {
      if (!fits(view)) return;
      stop();
      resolve(view);
    });
    void wizard.view({}).then((view) => {
      if (!fits(view)) return;
      stop();
      resolve(view);
    });
  });
}
