import { SERVICE_KEY } from '../../../electron/domain/articles';
import { Ajv2020 } from 'ajv/dist/2020';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { SentenceSchema } from '../../../electron/contract/words/sentence-schema';
import { checkRun } from '../../../electron/repair/check';
import type { Run } from '../../../electron/repair/run';
import { type Report, ReportSchema } from '../../../electron/report/model';
import { redactReport } from '../../../electron/report/redact-report';
import { jsonSchemaOf } from '../json-schema';
import { testFolder } from '../repair/bench';
import { EVERY_SCENARIO, PASSWORD, checked, repaired, subjects, undone } from './subjects';

let make: ReturnType<typeof subjects>;

beforeAll(async () => {
  make = subjects(await testFolder());
});

const JSON_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A report of Exchange KMS Repair',
  ...jsonSchemaOf(ReportSchema, { sentence: SentenceSchema }),
};
const fits = new Ajv2020({ strict: true }).compile(JSON_SCHEMA);

/** Checks the written report against both schemas; anything that JSON cannot express would be lost here. */
function mustFit(report: Report): void {
  const written: unknown = JSON.parse(JSON.stringify(report));
  expect(written).toEqual(report);
  expect(fits(written), JSON.stringify(fits.errors)).toBe(true);
  expect(v.parse(ReportSchema, written)).toEqual(report);
}

describe('the report of a look', () => {
  test.each(EVERY_SCENARIO)('at %s fits the schema, has nothing done and says what comes next', async (scenario) => {
    const report = await make.look(scenario);
    mustFit(report);
    expect(report).toMatchObject({ kind: 'look', run: null, items: [], acts: [], backup: null, done: [], undo: null });
    expect(report.next.length).toBeGreaterThan(0);
    expect(report.look?.evidence.length).toBeGreaterThan(20);
  });

  test('names the verdict, and lists its finding first', async () => {
    const report = await make.look('q290226');
    expect(report.headline).toEqual({
      id: 'wizard.cause.applies.title',
      parts: { title: { id: 'articles.Q290226.title' }, article: 'Q290226' },
    });
    expect(report.look).toMatchObject({ verdict: 'applies', article: 'Q290226' });
    expect(report.look?.findings[0]).toMatchObject({ article: 'Q290226', status: 'applies' });
    expect(report.look?.findings).toHaveLength(16);
    expect(report.server).toMatchObject({ name: 'SERVER01', exchange: { generation: '5.5' } });
    expect(report.next).toEqual([{ id: 'acts.next.repair', parts: { article: 'Q290226' } }]);
  });
});

describe('the report of a run', () => {
  test('that is done has the look, the answers, the plan, every act with its end, the backup with digests and the next steps', async () => {
    const report = await make.run('done', repaired);
    mustFit(report);
    expect(report.ticket).toEqual({ number: 'INC-4711', technician: 'Ada' });
    expect(report.look).toMatchObject({ verdict: 'applies', article: 'Q290226' });
    expect(report.gates.map(({ id }) => id)).toContain('setup');
    expect(report.gates.every(({ state }) => state === 'open')).toBe(true);
    expect(report.answers['data-copy']).toMatch(/^copied: C:\\exchsrvr\\Kmsdata-copy-/);
    expect(report.run).toMatchObject({ article: 'Q290226', status: 'removed' });
    expect(report.items.map(({ act, result }) => [act, result])).toEqual([
      ['remove', 'done'],
      ['remove', 'done'],
      ['remove', 'done'],
    ]);
    expect(report.items.every(({ before }) => before !== null && before.values > 0)).toBe(true);
    expect(report.acts.map(({ kind, result }) => `${kind} ${result}`)).toEqual([
      'begin done',
      'backup done',
      'stop done',
      'removal done',
      'item done',
      'item done',
      'item done',
    ]);
    expect(report.acts.every(({ startedAt, endedAt }) => endedAt !== null && endedAt >= startedAt)).toBe(true);
    expect(report.backup).toMatchObject({ routes: ['practice-registry', 'practice-export'], privacy: 'owner-only' });
    expect(report.backup?.files.map(({ name }) => name)).toEqual([
      'before.reg',
      'before-nt4.reg',
      'snapshot.json',
      'manifest.json',
    ]);
    expect(report.notDone).toEqual([]);
    expect(report.next.map(({ id }) => id)).toEqual([
      'acts.next.restart',
      'acts.next.check',
      'acts.next.service-pack',
      'acts.next.setup-again',
      'acts.next.already-in-site',
    ]);
    expect(report.undo).toMatchObject({ possible: true });
  });

  test('lists the copy of the key database first, with the digest of every file', async () => {
    const report = await make.run('copied', repaired);
    const [copy] = report.copies;
    expect(copy).toMatchObject({ from: 'C:\\exchsrvr\\Kmsdata', to: expect.stringContaining('Kmsdata-copy-') as string });
    expect(copy?.files.length).toBeGreaterThan(1);
    expect(copy?.files.every(({ size, sha256 }) => size > 0 && /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    const bytes = copy?.files.reduce((sum, { size }) => sum + size, 0);
    expect(report.done[0]).toEqual({
      id: 'acts.done.copied',
      parts: { from: copy?.from, to: copy?.to, n: copy?.files.length, bytes },
    });
  });

  test('gives the undo as a line to paste for that machine, and by hand with the file that its Windows can read', async () => {
    const run = '20020506T090000Z-pasted';
    const nt = (await make.run('pasted', repaired)).undo;
    expect(nt?.command).toBe(
      `.\\ExchangeKmsRepair-0.0.0-portable.exe undo --machine practice:q290226-running --run ${run} --yes`,
    );
    expect(nt?.byHand.map(({ id }) => id)).toEqual(['report.undo.hand.practice']);
    expect(nt?.byHand[0]?.parts).toEqual({
      file: `/var/lib/runs/${run}/backup/before-nt4.reg`,
      windows: 'Windows NT 4.0 Service Pack 6a',
    });
    const later = (await make.run('later', repaired, 'Q290226', 'wow6432')).undo;
    expect(JSON.stringify(later?.byHand)).toContain('before.reg');
  });

  test('of a 64-bit server names items as Registry Editor shows them if they are only in the 32-bit view', async () => {
    const below = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange';
    const report = await make.run('wow', repaired, 'Q290226', 'wow6432');
    mustFit(report);
    expect(report.items.filter(({ act }) => act === 'remove').map((item) => item.path)).toEqual([
      `HKEY_LOCAL_MACHINE\\${SERVICE_KEY}`,
      `${below}\\KMServer`,
      `${below}\\Setup → Key Management Server`,
    ]);
    const told = JSON.stringify([report.stateNow, report.acts, report.notDone]);
    expect(told).toContain('WOW6432Node');
    expect(told).not.toContain(JSON.stringify('SOFTWARE\\Microsoft\\Exchange').slice(1, -1));
  });

  test('that was undone continues the acts, leaves nothing to undo and says that the service was not started again', async () => {
    const report = await make.run('undone', undone);
    mustFit(report);
    expect(report.acts.slice(-4).map(({ kind, result }) => `${kind} ${result}`)).toEqual([
      'undo done',
      'undo-item done',
      'undo-item done',
      'undo-item done',
    ]);
    expect(report.items.map(({ result }) => result)).toEqual(['restored', 'restored', 'restored']);
    expect(report.notDone).toEqual([{ id: 'acts.not-done.service-started', parts: { service: 'MSExchangeKMS' } }]);
    expect(report.undo).toMatchObject({ possible: false, steps: [], command: null });
  });

  test('that was checked before the restart says that Windows still lists the service', async () => {
    const report = await make.run('checked', checked);
    mustFit(report);
    expect(report.acts.at(-1)).toMatchObject({ kind: 'check', result: 'done', ended: { id: 'report.check.clean.listed' } });
    expect(report.stateNow.map(({ id }) => id)).toEqual([
      'acts.server.gone',
      'acts.server.stopped',
      'acts.server.backup',
      'report.check.clean.listed',
    ]);
    expect(report.next[0]).toMatchObject({ id: 'acts.next.restart-now' });
  });

  test('that was checked after the restart asks for no other restart', async () => {
    const report = await make.run('restarted', async (run, context, machine) => {
      await repaired(run, context);
      await machine.restart();
      await checkRun(context, run);
    });
    expect(report.acts.at(-1)).toMatchObject({ ended: { id: 'report.check.clean.gone' } });
    expect(report.next.map(({ id }) => id)).toEqual([
      'acts.next.service-pack',
      'acts.next.setup-again',
      'acts.next.already-in-site',
    ]);
  });

  test('that was cut short while removing has an act without an end and an unclear item', async () => {
    const report = await make.run('cut', async (run, context) => {
      const mortal = Object.create(run, { record: { value: cutAfter('action-started', run) } }) as Run;
      await repaired(mortal, context).catch(() => null);
    });
    mustFit(report);
    expect(report.headline).toMatchObject({ id: 'report.headline.interrupted' });
    expect(report.acts.slice(-2)).toMatchObject([
      { kind: 'removal', endedAt: null, result: 'no-end' },
      { kind: 'item', endedAt: null, result: 'no-end' },
    ]);
    expect(report.items[0]).toMatchObject({ result: 'unclear' });
    expect(report.notDone[0]).toMatchObject({ id: 'report.not-done.unclear' });
    expect(report.next).toEqual([{ id: 'acts.next.resume-or-undo' }]);
  });

  test('that shortened ImagePath removes nothing and asks for no restart', async () => {
    const report = await make.run('trimmed', repaired, 'Q235418', 'q235418');
    mustFit(report);
    expect(report.items).toMatchObject([{ act: 'change', result: 'done' }]);
    expect(report.next).toEqual([{ id: 'acts.next.update-at-once' }, { id: 'acts.next.start-needs-password' }]);
    expect(report.look?.evidence.find(({ id }) => id === 'image-path')?.says.id).toBe('diagnosis.program.more');
    expect(JSON.stringify(report)).not.toContain(PASSWORD);
  });
});

/** Records up to the first event of a kind, then throws at it and at every later one. */
function cutAfter(kind: string, run: Run): Run['record'] {
  let dead = false;
  return async (event) => {
    if (dead) throw new Error('dead');
    await run.record(event);
    dead = event.kind === kind;
    if (dead) throw new Error('dead');
  };
}

test('a secret is hidden wherever it appears, and the report still fits the schema', async () => {
  const report = await make.run('secret', repaired);
  const leaked: Report = {
    ...report,
    ticket: { number: 'INC hunter22', technician: 'HUNTER22' },
    next: [{ id: 'acts.next.restart', parts: { server: 'SRV hunter22' } }],
    acts: report.acts.map((act) => ({ ...act, error: { code: 'E-REG-DENIED', where: 'at', detail: 'Hunter22 "hunter22"' } })),
  };
  const hidden = redactReport(leaked, ['hunter22', 'done', 'item', 'E-REG-DENIED', '2002']);
  mustFit(hidden);
  expect(JSON.stringify(hidden).toLowerCase()).not.toContain('hunter22');
  expect(hidden.ticket).toEqual({ number: 'INC ***', technician: '***' });
});

test('the published schema is the one in use', async () => {
  const file = '../../../electron/report/report.schema.json';
  const written = await format(JSON.stringify(JSON_SCHEMA), {
    parser: 'json',
    ...(await resolveConfig('electron/report/report.schema.json')),
  });
  await expect(written).toMatchFileSnapshot(file);
});
