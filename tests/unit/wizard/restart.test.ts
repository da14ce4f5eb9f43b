import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { EarlierRun, ResultState } from '../../../electron/contract/wizard/views';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import { keepStateIn } from '../../support/state-home';

/** A repaired server, checked by a program that was opened again, before and after the restart. */

let home: string;
let restore: () => void;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'wizard-restart-'));
  restore = keepStateIn(home);
});

afterEach(() => {
  restore();
  rmSync(home, { recursive: true, force: true });
});

const open = (): Wizard => createWizard({ host: HEADLESS, openThisComputer: null, openDisk: null });

async function repaired(wizard: Wizard): Promise<void> {
  await wizard.choosePlace({ place: 'practice', scenario: 'q196171' });
  await wizard.repair({});
  await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' });
  await wizard.proceed({});
  await wizard.backUp({});
  await wizard.proceed({});
  await wizard.remove({ typedName: 'SERVER01' });
}

/** Opens the program again and does the check that the first page offers. */
async function checkAgain(): Promise<ResultState> {
  const wizard = open();
  const { state: where } = await wizard.startOver({});
  const run: EarlierRun | undefined = where.page === 'where' ? where.earlier.find(({ canCheck }) => canCheck) : undefined;
  const { state } = await wizard.check({ run: run?.id ?? '' });
  await wizard.startOver({});
  if (state.page !== 'result') throw new Error(state.page);
  return state;
}

async function checksOffered(): Promise<number> {
  const { state } = await open().startOver({});
  return state.page === 'where' ? state.earlier.filter(({ canCheck }) => canCheck).length : 0;
}

const nextOf = ({ next }: ResultState): readonly string[] => next.map(({ id }) => id);

test('a check before the restart asks for the restart, and is offered again', async () => {
  const wizard = open();
  await repaired(wizard);
  await wizard.startOver({});
  const result = await checkAgain();
  expect(result).toMatchObject({ outcome: 'checked', notDone: [] });
  expect(nextOf(result)).toContain('acts.next.restart-now');
  expect(await checksOffered()).toBe(1);
});

test('a check after the restart is clean, asks for no restart, and is not offered again', async () => {
  const wizard = open();
  await repaired(wizard);
  await wizard.restartPractice({});
  await wizard.startOver({});
  const result = await checkAgain();
  expect(result).toMatchObject({ outcome: 'checked', notDone: [] });
  expect(nextOf(result)).not.toContain('acts.next.restart-now');
  expect(nextOf(result).join()).toContain('service-pack');
  expect(await checksOffered()).toBe(0);
});
