import path from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { type ArticleId, KMSERVER_KEY, SETUP_COMPONENT, SETUP_KEY } from '../../../electron/domain/articles';
import { planRepair } from '../../../electron/domain/plan';
import { backUp } from '../../../electron/repair/backup';
import { checkRun } from '../../../electron/repair/check';
import { observe } from '../../../electron/repair/observe';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { removeItems } from '../../../electron/repair/remove';
import { beginRun, reopenRun } from '../../../electron/repair/run';
import { lookForJournal } from '../../../electron/repair/run-look';
import { readRun } from '../../../electron/repair/run-store';
import { undoRun } from '../../../electron/repair/undo';
import { reportOfRun } from '../../../electron/report/run';
import { bench, testFolder } from './bench';

/** A third kind of removal, defined by data alone: the KMServer key and the entry of Setup, without the service. */
const ANOTHER = 'Q999999' as ArticleId;

vi.mock(import('../../../electron/domain/articles'), async (original) => {
  const articles = await original();
  const items = articles.ARTICLES.Q290226.items.filter(({ id }) => id !== 'service-key');
  const added = {
    Q999999: {
      id: 'Q999999' as ArticleId,
      stopsService: false,
      action: 'remove-three' as const,
      rank: 9,
      setupFirst: false,
      items,
    },
  };
  return { ...articles, ARTICLES: { ...articles.ARTICLES, ...added } };
});

let root: string;

beforeAll(async () => {
  root = await testFolder();
});

describe('another article', () => {
  test('is planned, backed up, removed, proven, undone and reported by the unchanged engine', async () => {
    const on = await bench();
    const before = await on.registry();
    const observation = await observe(on.machine, on.clock);
    const plan = planRepair(ANOTHER, observation);
    expect(plan.actions.map(({ id, act }) => `${act} ${id}`)).toEqual([
      'remove kmserver-key.key.32',
      'remove setup-component.value.32',
    ]);
    expect(plan.stopsService).toBe(false);

    const folder = path.join(root, '20020506T090000Z-ANOTHER');
    const run = await beginRun(on.context, {
      folder,
      plan,
      fingerprint: planFingerprint(plan, observation),
      ticket: '',
      technician: '',
      answers: {},
      look: lookForJournal(observation, { setupTried: null, kmsdata: null, password: null }, ANOTHER),
    });
    expect((await backUp(on.context, run, plan)).error).toBeNull();
    expect(await removeItems(on.context, run)).toMatchObject({ outcome: 'removed', done: plan.actions.map(({ id }) => id) });
    const { registry } = on.machine;
    expect((await registry.readTree({ view: '32', path: KMSERVER_KEY })).state).toBe('absent');
    expect((await registry.readValue({ view: '32', path: SETUP_KEY }, SETUP_COMPONENT)).state).toBe('absent');
    expect((await checkRun(on.context, run)).clean).toBe(true);
    await run.close();

    const again = await reopenRun(on.context, folder);
    expect(await undoRun(on.context, again)).toMatchObject({ outcome: 'undone', error: null });
    await again.close();
    expect(await on.registry()).toBe(before);

    const stored = await readRun(on.context.storage, folder);
    if (!stored?.state) throw new Error('no run');
    const report = reportOfRun(stored, { program: 'test', command: 'test', now: on.clock.now() });
    expect(report).toMatchObject({ run: { article: ANOTHER, status: 'undone' } });
    expect(report.items.map(({ result }) => result)).toEqual(['restored', 'restored']);
  });
});
