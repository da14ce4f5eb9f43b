import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../electron/repair/clock';
import { runIndex } from '../../../electron/repair/run-index';
import { nodeStorage } from '../../../electron/repair/storage';
import { openPracticeMachine } from '../../../electron/machines/practice';
import type { Place } from '../../../electron/places/place';
import type { WizardView } from '../../../electron/contract/wizard/views';
import type { Report } from '../../../electron/report/model';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS } from '../../../electron/wizard/host';
import type { ReturnPoint } from '../../../electron/wizard/return-point';
import type { Wizard } from '../../../electron/wizard/wizard';

/** A practice server posing as this computer, with or without administrator rights. */
async function thisComputer(folder: string, elevated: boolean, scenario: 'q290226' | 'clean' = 'q290226'): Promise<Place> {
  const stateFile = path.join(folder, `${scenario}.json`);
  const machine = await openPracticeMachine({ scenario, stateFile, clock: systemClock });
  const facts = { ...(await machine.describe()), elevated };
  const storage = nodeStorage();
  const runsRoot = path.join(folder, 'runs');
  return {
    name: { kind: 'this' },
    machine: { ...machine, describe: () => Promise.resolve(facts) },
    practice: null,
    offline: null,
    network: null,
    facts,
    storage,
    runsRoot,
    runs: runIndex(storage, runsRoot),
    copiesRoot: null,
    lockName: `this:${folder}`,
  };
}

/** Adds a byte to a file of a practice server, as its service would. */
async function grow(stateFile: string, end: string): Promise<void> {
  const state = JSON.parse(await readFile(stateFile, 'utf8')) as { files: { path: string; zeros?: number }[] };
  const [file] = state.files.filter((each) => each.path.endsWith(end));
  expect(file?.zeros).toBeGreaterThan(0);
  if (file?.zeros !== undefined) file.zeros += 1;
  await writeFile(stateFile, `${JSON.stringify(state, null, 1)}\n`);
}

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

describe('administrator rights', () => {
  let folder = '';
  let asked: ReturnPoint[] = [];
  beforeEach(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'ekr-rights-'));
    folders.push(folder);
    asked = [];
  });

  const open = (place: Place, more: { answer?: 'started' | 'declined'; returnPoint?: ReturnPoint; can?: boolean } = {}): Wizard =>
    createWizard({
      openThisComputer: () => Promise.resolve(place),
      openDisk: null,
      returnPoint: more.returnPoint ?? null,
      host: {
        ...HEADLESS,
        restartElevated:
          more.can === false
            ? null
            : (point) => {
                asked.push(point);
                return Promise.resolve(more.answer ?? 'started');
              },
      },
    });

  /** The first view for which `fits` is true, now or later. */
  const until = (wizard: Wizard, fits: (view: WizardView) => boolean): Promise<WizardView> =>
    new Promise((resolve) => {
      const stop = wizard.onView((view) => {
        if (!fits(view)) return;
        stop();
        resolve(view);
      });
      void wizard.view({}).then((view) => {
        if (fits(view)) {
          stop();
          resolve(view);
        }
      });
    });

  const ready = (wizard: Wizard): Promise<WizardView> =>
    until(wizard, ({ state }) => state.page === 'where' && state.thisComputer.glance !== 'unknown');

  async function toBackup(wizard: Wizard): Promise<WizardView> {
    await ready(wizard);
    await wizard.setTicket({ number: 'INC 4711', technician: 'Jo' });
    await wizard.choosePlace({ place: 'this' });
    await wizard.repair({});
    await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'E:\\', password: 'yes' });
    return wizard.proceed({});
  }

  it('are offered on this computer if the program runs without them, and requested with all answers so far', async () => {
    const wizard = open(await thisComputer(folder, false));
    const backup = await toBackup(wizard);
    expect(backup.state.page).toBe('backup');
    expect(backup.header.rights).toBe('can-ask');
    await wizard.elevate({});
    expect(asked).toEqual([
      {
        to: 'backup',
        article: 'Q290226',
        run: null,
        runsRoot: null,
        errorText: null,
        ticket: { number: 'INC 4711', technician: 'Jo' },
        answers: { setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'E:\\', password: 'yes', overrideName: '' },
      },
    ]);
  });

  it('may be declined, and the page stays and says so', async () => {
    const wizard = open(await thisComputer(folder, false), { answer: 'declined' });
    await toBackup(wizard);
    const after = await wizard.elevate({});
    expect(after.state.page).toBe('backup');
    expect(after.header.rights).toBe('declined');
    await wizard.elevate({});
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['if the program has them', true, undefined, 'held'],
    ['if there is no way to ask', false, false, 'missing'],
  ] as const)('are not asked for %s', async (_where, elevated, can, rights) => {
    const wizard = open(await thisComputer(folder, elevated), can === undefined ? {} : { can });
    const { header } = await toBackup(wizard);
    expect(header.rights).toBe(rights);
    await expect(wizard.elevate({})).rejects.toMatchObject({ code: 'E-WRONG-STEP' });
    expect(asked).toEqual([]);
  });

  it('lead the second start to the same page, with the same answers', async () => {
    const first = open(await thisComputer(folder, false));
    await toBackup(first);
    await first.elevate({});
    const second = open(await thisComputer(folder, true), { returnPoint: asked[0]! });
    const view = await until(second, ({ state, acting }) => state.page === 'backup' && !acting);
    expect(view.header.rights).toBe('held');
    expect((await second.back({})).state).toMatchObject({
      page: 'before',
      answers: { setupTried: 'yes', dataCopyPlace: 'E:\\' },
    });
  });

  it.each([
    ['are named if both are still the same', null, 1],
    ['are not named if the database has changed since', '\\kmsdata\\edb.log', 0],
  ] as const)('lead to a report in which the copies of the first start %s', async (_what, changed, named) => {
    const first = open(await thisComputer(folder, false));
    await ready(first);
    await first.choosePlace({ place: 'this' });
    await first.repair({});
    await first.copyData({});
    await first.answer({ setupTried: 'yes', password: 'yes' });
    await first.proceed({});
    await first.elevate({});
    if (changed !== null) await grow(path.join(folder, 'q290226.json'), changed);
    const place = await thisComputer(folder, true);
    const second = open(place, { returnPoint: asked[0]! });
    await until(second, ({ state, acting }) => state.page === 'backup' && !acting);
    const { state } = await second.backUp({});
    const run = state.page === 'backup' ? state.run : null;
    const { path: file } = await second.openReport({ run: run ?? '', language: 'en' });
    const report = JSON.parse(await readFile(path.join(path.dirname(file), 'report.json'), 'utf8')) as Report;
    expect(report.copies).toHaveLength(named);
    expect(report.answers['data-copy']).toContain('Kmsdata-copy-');
  });

  it('lead the second start to the same run', async () => {
    const first = open(await thisComputer(folder, false));
    await toBackup(first);
    const { state } = await first.backUp({});
    expect(state).toMatchObject({ page: 'backup', phase: 'proven' });
    await first.elevate({});
    const run = (state as { run: string }).run;
    expect(asked[0]).toMatchObject({ to: 'resume', run });
    // The first process ends, and with it its lock.
    await first.startOver({});
    const second = open(await thisComputer(folder, true), { returnPoint: asked[0]! });
    const view = await until(second, ({ state: { page } }) => page === 'stop' || page === 'review' || page === 'trouble');
    expect(view.state.page).toMatch(/stop|review/);
  });

  it('do not continue a repair on a machine without the fault, and the verdict says so', async () => {
    const first = open(await thisComputer(folder, false));
    await toBackup(first);
    await first.elevate({});
    const second = open(await thisComputer(folder, true, 'clean'), { returnPoint: asked[0]! });
    const view = await until(second, ({ state, acting }) => state.page === 'verdict' && !acting);
    expect(view.state).toMatchObject({ page: 'verdict', verdict: 'nothing' });
  });

  it('open no gate, and what was not answered is asked again', async () => {
    const first = open(await thisComputer(folder, false));
    await toBackup(first);
    await first.elevate({});
    const point = { ...asked[0]!, answers: { ...asked[0]!.answers, password: null } };
    const second = open(await thisComputer(folder, true), { returnPoint: point });
    const view = await until(second, ({ state }) => state.page === 'before' && state.answers.setupTried === 'yes');
    expect(view.state).toMatchObject({ page: 'before', canContinue: false });
  });
});
