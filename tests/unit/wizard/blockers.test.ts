import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BlockerView, EarlierRun } from '../../../electron/contract/wizard/views';
import { ANSWERS, at, codeOf, type Home, openHome, toReview, toVerdict } from './support';

/** What blocks a repair whatever the answers are: shown with the verdict, and before the questions. */

let home: Home;
beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

const idsOf = (blockers: readonly BlockerView[]): readonly string[] =>
  blockers.map((blocker) => (blocker.by === 'rule' ? blocker.id : blocker.by));

/** Makes a repair whose program was killed just before it recorded the end: the journal lacks its last line. */
async function cutShort(scenario: string): Promise<string> {
  const wizard = home.open();
  await toReview(wizard, scenario);
  const { run, folder } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
  await wizard.startOver({});
  const file = path.join(folder, 'journal.jsonl');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, `${lines.slice(0, -1).join('\n')}\n`);
  return run;
}

describe('a pending restart', () => {
  it('is shown with the verdict and before the questions, and blocks the repair until it is done', async () => {
    const wizard = home.open();
    expect(idsOf((await toVerdict(wizard, 'restart-pending')).blockers)).toEqual(['restart']);
    await wizard.repair({});
    const asked = at(await wizard.answer(ANSWERS), 'before');
    expect(idsOf(asked.blockers)).toEqual(['restart']);
    expect(asked.canContinue).toBe(false);
    await wizard.back({});
    expect(at(await wizard.restartPractice({}), 'verdict').blockers).toEqual([]);
  });

  it('is not shown for a server that needs none', async () => {
    const wizard = home.open();
    expect((await toVerdict(wizard, 'q290226')).blockers).toEqual([]);
    expect(at(await wizard.repair({}), 'before').blockers).toEqual([]);
  });
});

describe('a working Key Management', () => {
  it('is not listed as a blocker, because typing the name of the server overrides it', async () => {
    const wizard = home.open();
    expect((await toVerdict(wizard, 'healthy')).blockers).toEqual([]);
    expect(at(await wizard.repair({}), 'before').blockers).toEqual([]);
  });
});

describe('a repair of the same server that was cut short', () => {
  it('is named with the verdict and before the questions, and no other repair begins before it is finished', async () => {
    const run = await cutShort('q290226');
    const wizard = home.open();
    // The three items are gone, so no repair is offered; after a reset one is.
    await wizard.choosePractice({});
    await wizard.resetPractice({ scenario: 'q290226' });
    const { blockers } = await toVerdict(wizard, 'q290226');
    expect(blockers).toMatchObject([{ by: 'interrupted', run: { id: run, status: 'interrupted', canUndo: true } }]);
    await wizard.repair({});
    const asked = at(await wizard.answer(ANSWERS), 'before');
    expect(asked).toMatchObject({ canContinue: false, blockers: [{ by: 'interrupted', run: { id: run } }] });
    expect(await codeOf(wizard.proceed({}))).toBe('E-GATE');
    at(await wizard.previewUndo({ run }), 'undo');
    at(await wizard.back({}), 'before');
  });

  it('can be undone from the verdict, and then blocks nothing', async () => {
    const run = await cutShort('q290226');
    const wizard = home.open();
    await wizard.choosePractice({});
    await wizard.resetPractice({ scenario: 'q290226' });
    await toVerdict(wizard, 'q290226');
    at(await wizard.previewUndo({ run }), 'undo');
    at(await wizard.undo({ run }), 'result');
    await wizard.startOver({});
    const first: EarlierRun | undefined = at(await wizard.view({}), 'where').earlier.find(({ id }) => id === run);
    expect(first?.status).toBe('undone');
    expect((await toVerdict(wizard, 'q290226')).blockers).toEqual([]);
  });

  it('of another server blocks nothing here', async () => {
    await cutShort('q290226');
    expect((await toVerdict(home.open(), 'q196171')).blockers).toEqual([]);
  });
});
