import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { readKitResults } from '../../../electron/kit';
import { reportOfKit } from '../../../electron/report/kit';
import { type Report, ReportSchema } from '../../../electron/report/model';
import { redactReport, secretsIn } from '../../../electron/report/redact-report';
import { BACKED_UP, IMAGE, LOOKED, REPAIRED, UNDONE, exchange, log, newResults, owner, service, step } from '../kit/results';

type Step = readonly [phase: string, made?: Parameters<typeof step>[2]];

async function reportOf(lines: readonly string[], ...steps: readonly Step[]): Promise<Report> {
  const folder = newResults();
  owner(folder);
  for (const [phase, made] of steps) step(folder, phase, made);
  log(folder, ...lines);
  const reading = await readKitResults(folder);
  const report = reportOfKit(reading, { number: 'T-1', technician: '' }, { program: '0.0.0', command: 'test', now: new Date(0) });
  const shown = redactReport(report, secretsIn(reading.observation.targets));
  expect(v.parse(ReportSchema, JSON.parse(JSON.stringify(shown)))).toEqual(shown);
  return shown;
}

const GONE = { exchange: exchange(false), service: null };

describe('the report of a server kit', () => {
  test('after a look has the diagnosis, and nothing done', async () => {
    const report = await reportOf(LOOKED, ['LOOK']);
    expect(report).toMatchObject({
      kind: 'kit',
      server: { name: 'SERVER01', place: 'kit' },
      headline: { id: 'report.kit.looked' },
      look: { verdict: 'applies' },
      items: [],
      done: [],
      notDone: [],
      undo: null,
      next: [{ id: 'acts.next.repair' }],
    });
  });

  test('after a repair has every item done, and the undo of the kit', async () => {
    const report = await reportOf([...LOOKED, ...BACKED_UP, ...REPAIRED], ['LOOK'], ['BACKUP'], ['AFTER', GONE]);
    expect(report.headline.id).toBe('report.kit.repaired');
    expect(new Set(report.items.map(({ result }) => result))).toEqual(new Set(['done']));
    expect(report.done).toHaveLength(report.items.length);
    expect(report.notDone).toEqual([]);
    expect(report.undo).toMatchObject({ possible: true, steps: [{ id: 'report.kit.undo' }] });
    // The folder contains six more exports, which must never be merged.
    expect(report.undo?.byHand).toEqual([
      { id: 'report.kit.undo.hand', parts: { files: ['KMSSVC.REG', 'KMSERVER.REG', 'SETUPKEY.REG', 'SETUPVAL.REG'] } },
    ]);
    expect(report.next[0]).toEqual({ id: 'acts.next.restart', parts: { server: 'SERVER01' } });
  });

  test('after a partial repair names what is still there', async () => {
    const after = { exchange: exchange(true), service: null };
    const report = await reportOf([...LOOKED, ...BACKED_UP, ...REPAIRED], ['LOOK'], ['BACKUP'], ['AFTER', after]);
    expect(report.headline.id).toBe('report.kit.partly');
    expect(report.notDone.map(({ id }) => id)).toContain('acts.not-done.removed');
    const command = '3FIX SERVER01 TRIED COPIED PASSWORD';
    expect(report.next).toEqual([
      { id: 'acts.next.kit-again', parts: { command } },
      { id: 'acts.next.kit-undo' },
      { id: 'acts.next.kit-read' },
    ]);
  });

  test('after an undo has every item restored, and nothing to undo', async () => {
    const lines = [...LOOKED, ...BACKED_UP, ...REPAIRED, ...UNDONE];
    const report = await reportOf(lines, ['LOOK'], ['BACKUP'], ['AFTER', GONE], ['UNDONE']);
    expect(report.headline.id).toBe('report.kit.undone');
    expect(new Set(report.items.map(({ result }) => result))).toEqual(new Set(['restored']));
    expect(report.undo).toMatchObject({ possible: false });
  });

  test('contains no password that follows the program', async () => {
    const report = await reportOf([...LOOKED, 'HZGYYHACWLQACTI'], ['LOOK', { service: service(`${IMAGE} HZGYYHACWLQACTI`) }]);
    expect(JSON.stringify(report)).not.toContain('HZGYY');
  });
});
