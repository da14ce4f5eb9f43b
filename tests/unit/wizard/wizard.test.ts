import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import type { WizardState, WizardView } from '../../../electron/contract/wizard/views';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS, type WizardHost } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import { keepStateIn } from '../../support/state-home';

vi.mock('../../../electron/repair/clock', () => import('../../support/fast-clock'));

/** The wizard over real practice servers on a real disk, driven only by its verbs. */

let home: string;
let restoreState: () => void;

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'wizard-'));
  restoreState = keepStateIn(home);
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((wizard) => wizard.startOver({})));
  restoreState();
  rmSync(home, { recursive: true, force: true });
});

const opened: Wizard[] = [];

function open(chooseFolder: WizardHost['chooseFolder'] = () => Promise.resolve(null)): Wizard {
  const wizard = createWizard({
    host: { ...HEADLESS, chooseFolder, openFolder: () => Promise.resolve(true) },
    openThisComputer: null,
    openDisk: null,
  });
  opened.push(wizard);
  return wizard;
}

function at<P extends WizardState['page']>(view: WizardView, page: P): Extract<WizardState, { page: P }> {
  expect(view.state.page).toBe(page);
  return view.state as Extract<WizardState, { page: P }>;
}

async function toVerdict(wizard: Wizard, scenario: string): Promise<Extract<WizardState, { page: 'verdict' }>> {
  return at(await wizard.choosePlace({ place: 'practice', scenario }), 'verdict');
}

describe('the wizard', () => {
  it('asks for a copy of a 4.0 key database beside Exchange, and makes it', async () => {
    const wizard = open();
    await toVerdict(wizard, 'orphaned-4.0');
    const before = at(await wizard.repair({}), 'before');
    expect(before.dataFolders).toEqual([{ path: 'C:\\SECURITY\\Mgrent', files: 2, bytes: 2_960 }]);
    expect(at(await wizard.answer({ dataCopy: 'none' }), 'before').gates.find(({ id }) => id === 'data-copy')?.state).toBe(
      'blocked',
    );
    const copied = at(await wizard.copyData({}), 'before');
    expect(copied.copy).toMatchObject({ phase: 'done', files: 2 });
  });

  it('takes a message without a number into account, and says what it knows about it', async () => {
    const wizard = open();
    await toVerdict(wizard, 'q290226');
    const told = at(await wizard.reportError({ text: 'it does not work' }), 'verdict');
    expect(told.held.signs.map(({ id }) => id)).toEqual(['diagnosis.sign.unrecognised']);
    expect(told.article).toBe('Q290226');
    const site = at(await wizard.reportError({ text: 'There can only be one KM Server per site.' }), 'verdict');
    expect(site.others.filter(({ status }) => status === 'applies').map(({ article }) => article)).toEqual(['Q196161']);
  });
});

async function toBackup(wizard: Wizard, scenario: string): Promise<WizardView> {
  await toVerdict(wizard, scenario);
  await wizard.repair({});
  await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' });
  return wizard.proceed({});
}

async function toReview(wizard: Wizard, scenario: string): Promise<WizardView> {
  await toBackup(wizard, scenario);
  await wizard.backUp({});
  return wizard.proceed({});
}

async function code(act: Promise<unknown>): Promise<string> {
  const error: unknown = await act.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof RepairError ? error.code : String(error);
}

describe('the first page', () => {
  it('appears at once, and nothing is probed before it is requested', async () => {
    let probed = 0;
    const wizard = createWizard({
      host: HEADLESS,
      openThisComputer: () => {
        probed++;
        return new Promise(() => undefined);
      },
      openDisk: null,
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(probed).toBe(0);
    expect(at(await wizard.view({}), 'where').thisComputer).toEqual({ available: true, name: null, glance: 'unknown' });
    await vi.waitFor(() => expect(probed).toBe(1));
    await wizard.view({});
    expect(probed).toBe(1);
  });
});

describe('the whole repair', () => {
  it('goes from the first page to the result, and back by undo', async () => {
    const wizard = open();
    const verdict = await toVerdict(wizard, 'q290226');
    expect(verdict).toMatchObject({ verdict: 'applies', article: 'Q290226', repair: { items: 3 }, lesson: null });

    await wizard.repair({});
    await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' });
    expect(at(await wizard.proceed({}), 'backup')).toMatchObject({ phase: 'ready', files: [] });

    const proven = at(await wizard.backUp({}), 'backup');
    expect(proven.phase).toBe('proven');
    expect(proven.files.map(({ name }) => name)).toEqual(['before.reg', 'before-nt4.reg', 'snapshot.json', 'manifest.json']);
    expect(proven.files.every(({ size, sha256 }) => size > 0 && /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    expect(proven.witnesses.map(({ state }) => state)).toEqual(['agrees', 'agrees']);

    const reached = await wizard.proceed({});
    const review = at(reached, 'review');
    expect(reached.rail.find(({ id }) => id === 'stop')?.state).toBe('passed');
    expect(review.rows.map(({ act, backedUp }) => [act, backedUp])).toEqual(Array(3).fill(['remove', true]));

    const result = at(await wizard.remove({ typedName: ' server01 ' }), 'result');
    expect(result).toMatchObject({ outcome: 'removed', items: 3, itemsDone: 3, canUndo: true, error: null });
    expect(result.lesson).not.toBeNull();

    await wizard.startOver({});
    expect(at(await wizard.choosePlace({ place: 'practice', scenario: 'q290226' }), 'verdict').verdict).toBe('nothing');
    await wizard.startOver({});
    expect(at(await wizard.previewUndo({ run: result.run }), 'undo')).toMatchObject({ items: 3, phase: 'preview' });
    expect(at(await wizard.undo({ run: result.run }), 'result')).toMatchObject({
      outcome: 'undone',
      itemsDone: 3,
      canUndo: false,
    });
    await wizard.startOver({});
    expect((await toVerdict(wizard, 'q290226')).verdict).toBe('applies');
  });

  it('shortens ImagePath for Q235418 without asking for the key database or a stop', async () => {
    const wizard = open();
    expect(await toVerdict(wizard, 'q235418')).toMatchObject({ action: 'trim-imagepath', repair: { items: 1 } });
    expect(at(await wizard.repair({}), 'before').questions).toEqual([]);
    at(await wizard.proceed({}), 'backup');
    await wizard.backUp({});
    const review = at(await wizard.proceed({}), 'review');
    expect(review.rows.map(({ act }) => act)).toEqual(['change']);
    expect(at(await wizard.remove({ typedName: review.confirmWith }), 'result')).toMatchObject({
      outcome: 'removed',
      act: 'change',
    });
    await wizard.lookAgain({}).catch(() => undefined);
    await wizard.startOver({});
    expect((await toVerdict(wizard, 'q235418')).action).not.toBe('trim-imagepath');
  });

  it('skips the service if the SCM reports it as stopped, on the way there and on the way back', async () => {
    const wizard = open();
    await toReview(wizard, 'q290226');
    const back = await wizard.back({});
    expect(at(back, 'backup').phase).toBe('proven');
    expect(back.rail.find(({ id }) => id === 'stop')?.state).toBe('ahead');
    at(await wizard.proceed({}), 'review');
  });

  it('marks a stopped service as done, and goes back to the backup because nothing is left to stop', async () => {
    const wizard = open();
    await toBackup(wizard, 'q290226-running');
    await wizard.backUp({});
    expect(at(await wizard.proceed({}), 'stop').phase).toBe('running');
    await wizard.stopService({ dependentsToo: false });
    const view = await wizard.proceed({});
    at(view, 'review');
    expect(view.rail.find(({ id }) => id === 'stop')?.state).toBe('done');
    expect(at(await wizard.back({}), 'backup').phase).toBe('proven');
  });

  it('stops a running service and counts its checkpoints', async () => {
    const wizard = open();
    await toBackup(wizard, 'q290226-running');
    await wizard.backUp({});
    expect(at(await wizard.proceed({}), 'stop').phase).toBe('running');
    const seen: string[] = [];
    wizard.onView(({ state }) => {
      if (state.page === 'stop') seen.push(`${state.phase} ${String(state.service?.checkPoint ?? '')}`);
    });
    expect(await code(wizard.proceed({}))).toBe('E-SERVICE-NOT-STOPPED');
    expect(at(await wizard.stopService({ dependentsToo: false }), 'stop').phase).toBe('stopped');
    expect(new Set(seen.filter((entry) => entry.startsWith('stopping'))).size).toBeGreaterThan(2);
  });

  it('lets the user stop waiting for a service that hangs, and removes nothing', async () => {
    const wizard = open();
    await toBackup(wizard, 'stop-hangs');
    await wizard.backUp({});
    await wizard.proceed({});
    const stopping = wizard.stopService({ dependentsToo: false });
    await new Promise((done) => setTimeout(done, 400));
    await wizard.stopWaiting({});
    expect(at(await stopping, 'stop').phase).toBe('still-stopping');
    expect(await code(wizard.proceed({}))).toBe('E-SERVICE-NOT-STOPPED');
  });
});

describe('the wizard', () => {
  it('continues only when every question is answered', async () => {
    const wizard = open();
    await toVerdict(wizard, 'q290226');
    expect(at(await wizard.repair({}), 'before')).toMatchObject({
      canContinue: false,
      questions: ['setup-first', 'data-copy', 'password'],
    });
    expect(await code(wizard.proceed({}))).toBe('E-GATE');
    expect(
      at(await wizard.answer({ setupTried: 'no', dataCopy: 'copied', dataCopyPlace: 'D:\\x', password: 'yes' }), 'before')
        .canContinue,
    ).toBe(false);
    expect(at(await wizard.answer({ setupTried: 'yes' }), 'before').canContinue).toBe(true);
  });

  it('copies the key database on request, and takes that as the answer', async () => {
    const wizard = open();
    await toVerdict(wizard, 'q290226');
    await wizard.repair({});
    const copied = at(await wizard.copyData({}), 'before');
    expect(copied.copy).toMatchObject({ phase: 'done', files: 3 });
    expect(copied.answers.dataCopy).toBe('copied');
  });

  it('removes nothing if the typed name is wrong', async () => {
    const wizard = open();
    await toReview(wizard, 'q290226');
    expect(await code(wizard.remove({ typedName: 'SERVER02' }))).toBe('E-CONFIRMATION');
    at(await wizard.view({}), 'review');
  });

  it('recommends no repair for a working KM Server, Exchange 2000, an unreadable key or a clean server', async () => {
    for (const [scenario, verdict] of [
      ['healthy', 'healthy'],
      ['exchange-2000', 'exchange-2000'],
      ['unreadable-key', 'cannot-tell'],
      ['clean', 'nothing'],
    ] as const) {
      const wizard = open();
      const state = await toVerdict(wizard, scenario);
      expect([scenario, state.verdict, state.action === 'none' || state.action === 'refuse']).toEqual([scenario, verdict, true]);
      if (verdict !== 'healthy') expect([scenario, state.repair]).toEqual([scenario, null]);
    }
  });

  it('continues with a working KM Server only for somebody who typed its name', async () => {
    const wizard = open();
    await toVerdict(wizard, 'healthy');
    await wizard.repair({});
    const answers = { setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' } as const;
    expect(at(await wizard.answer(answers), 'before').canContinue).toBe(false);
    expect(at(await wizard.answer({ overrideName: 'SERVER9' }), 'before').canContinue).toBe(false);
    const { server } = (await wizard.view({})).header;
    expect(at(await wizard.answer({ overrideName: server ?? '' }), 'before').canContinue).toBe(true);
  });

  it('answers E-WRONG-STEP for a verb that does not belong to the page', async () => {
    const wizard = open();
    expect(await code(wizard.remove({ typedName: 'SERVER01' }))).toBe('E-WRONG-STEP');
    expect(await code(wizard.backUp({}))).toBe('E-WRONG-STEP');
    expect(await code(wizard.proceed({}))).toBe('E-WRONG-STEP');
    expect(await code(wizard.undo({ run: 'nosuch' }))).toBe('E-WRONG-STEP');
    expect(at(await wizard.previewUndo({ run: 'nosuch' }), 'trouble').error.code).toBe('E-RUN-NOT-FOUND');
  });

  it('lets only one act run at a time', async () => {
    const wizard = open();
    const first = wizard.choosePlace({ place: 'practice', scenario: 'q290226' });
    expect(await code(wizard.choosePlace({ place: 'practice', scenario: 'clean' }))).toBe('E-WRONG-STEP');
    await first;
  });

  it('refuses to act on a server that another program has locked', async () => {
    const [one, two] = [open(), open()];
    await toBackup(one, 'q290226');
    await one.backUp({});
    await toBackup(two, 'q290226');
    expect(at(await two.backUp({}), 'trouble').error.code).toBe('E-BUSY');
    await one.startOver({});
    at(await two.lookAgain({}), 'verdict');
  });
});

describe('the backup’s folder', () => {
  it('is the one that the user chose, and stays the same if the dialog is declined', async () => {
    const chosen = [path.join(home, 'elsewhere'), null];
    const asked: unknown[] = [];
    const wizard = open((purpose) => Promise.resolve((asked.push(purpose), chosen.shift() ?? null)));
    const { folder } = at(await toBackup(wizard, 'q290226'), 'backup');
    const moved = at(await wizard.chooseBackupFolder({}), 'backup');
    expect(path.dirname(moved.folder)).toBe(path.join(home, 'elsewhere'));
    expect(moved.folder).not.toBe(folder);
    expect(at(await wizard.chooseBackupFolder({}), 'backup').folder).toBe(moved.folder);
    expect(asked).toEqual(['backup', 'backup']);
  });

  it('cannot be changed without dialogs', async () => {
    const wizard = open(null);
    expect(at(await toBackup(wizard, 'q290226'), 'backup').canChangeFolder).toBe(false);
    await expect(code(wizard.chooseBackupFolder({}))).resolves.toBe('E-WRONG-STEP');
  });
});

describe('earlier runs', () => {
  it('are listed on the first page, and one that was left after the backup can be continued', async () => {
    const wizard = open();
    await toBackup(wizard, 'q290226');
    await wizard.backUp({});
    const where = at(await wizard.startOver({}), 'where');
    expect(where.earlier).toHaveLength(1);
    expect(where.earlier[0]).toMatchObject({
      place: 'practice',
      server: 'SERVER01',
      article: 'Q290226',
      status: 'backed-up',
      got: { id: 'acts.got.removed', parts: { done: 0, all: 3 } },
      practised: { id: 'practice.q290226.title' },
      canUndo: false,
    });
    const run = where.earlier[0]?.id ?? '';
    at(await wizard.resume({ run }), 'review');
    expect(at(await wizard.remove({ typedName: 'SERVER01' }), 'result').outcome).toBe('removed');
    const got = async (): Promise<unknown> => at(await wizard.startOver({}), 'where').earlier.map((each) => each.got);
    expect(await got()).toEqual([{ id: 'acts.got.removed', parts: { done: 3, all: 3 } }]);
    await wizard.previewUndo({ run });
    await wizard.undo({ run });
    expect(await got()).toEqual([{ id: 'acts.got.restored', parts: { done: 3, all: 3 } }]);
  });

  it('can be checked once they are finished, and the check finds what came back', async () => {
    const wizard = open();
    await toReview(wizard, 'q290226');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    expect(at(await wizard.check({ run }), 'result')).toMatchObject({ outcome: 'checked', items: 3, itemsDone: 3 });
    await wizard.startOver({});
    await wizard.choosePractice({});
    await wizard.resetPractice({ scenario: 'q290226' });
    await wizard.back({});
    expect(at(await wizard.check({ run }), 'result')).toMatchObject({ outcome: 'checked', itemsDone: 0 });
  });

  it('have a ticket text without registry data', async () => {
    const wizard = open();
    await wizard.setTicket({ number: 'INC-17', technician: 'Ada' });
    await toReview(wizard, 'q290226');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    const text = await wizard.ticketText({ run, language: 'en' });
    expect(text).toContain('INC-17');
    expect(text).toContain('Removed: HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS');
    expect(text).toMatch(/SHA-256: [0-9a-f]{64}/);
  });
});
