import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenOutcome } from '../../../electron/contract/wizard/verbs';
import type { Report } from '../../../electron/report/model';
import { createWizard } from '../../../electron/wizard/create-wizard';
import { HEADLESS, type WizardHost } from '../../../electron/wizard/host';
import type { Wizard } from '../../../electron/wizard/wizard';
import { PASSWORD } from '../report/subjects';
import { keepStateIn } from '../../support/state-home';

/** The reports, exports and ticket texts of the wizard, from a real practice server on a real disk. */

let home: string;
let restore: () => void;
let wizard: Wizard;
const shown: string[] = [];

beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'wizard-report-'));
  restore = keepStateIn(home);
  shown.length = 0;
});

afterEach(async () => {
  await wizard.startOver({});
  restore();
  rmSync(home, { recursive: true, force: true });
});

function open(chooseFolder: WizardHost['chooseFolder'], opens: OpenOutcome = 'opened'): void {
  const openFile = (file: string): Promise<OpenOutcome> => {
    shown.push(file);
    return Promise.resolve(opens);
  };
  wizard = createWizard({ host: { ...HEADLESS, chooseFolder, openFile }, openThisComputer: null, openDisk: null });
}

/** Finishes a repair and returns its run. */
async function repaired(scenario = 'q290226'): Promise<string> {
  await wizard.setTicket({ number: 'INC-17', technician: 'Ada' });
  await wizard.choosePlace({ place: 'practice', scenario });
  await wizard.repair({});
  await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' });
  await wizard.proceed({});
  await wizard.backUp({});
  const next = await wizard.proceed({});
  if (next.state.page === 'stop') await wizard.proceed({});
  const { state } = await wizard.remove({ typedName: 'SERVER01' });
  if (state.page !== 'result') throw new Error(state.page);
  return state.run;
}

describe('the report of a run', () => {
  test('is written beside its journal and opened', async () => {
    open(null);
    const run = await repaired();
    const { path: file, outcome } = await wizard.openReport({ run, language: 'de' });
    expect(outcome).toBe('opened');
    expect(shown).toEqual([file]);
    expect(path.basename(path.dirname(file))).toBe(run);
    expect(readFileSync(file, 'utf8')).toContain('<html lang="de">');
    expect(readdirSync(path.dirname(file)).sort()).toEqual([
      'backup',
      'journal.jsonl',
      'report.html',
      'report.json',
      'report.txt',
    ]);
  });

  test('names the copy of the key database with the digests, even if the questions were left meanwhile', async () => {
    open(null);
    await wizard.choosePlace({ place: 'practice', scenario: 'q290226' });
    await wizard.repair({});
    await wizard.copyData({});
    await wizard.back({});
    await wizard.repair({});
    await wizard.answer({ setupTried: 'yes', password: 'yes' });
    await wizard.proceed({});
    await wizard.backUp({});
    const { state } = await wizard.startOver({});
    const run = state.page === 'where' ? (state.earlier[0]?.id ?? '') : '';
    const { path: file } = await wizard.openReport({ run, language: 'en' });
    const report = JSON.parse(readFileSync(path.join(path.dirname(file), 'report.json'), 'utf8')) as Report;
    expect(report.copies).toHaveLength(1);
    expect(report.copies[0]?.files).toHaveLength(3);
    expect(report.done[0]?.id).toBe('acts.done.copied');
    for (const { sha256 } of report.copies[0]?.files ?? []) expect(readFileSync(file, 'utf8')).toContain(sha256);
  });

  test('is not opened with administrator rights, but its path is given', async () => {
    open(null, 'has-rights');
    const run = await repaired();
    const answer = await wizard.openReport({ run, language: 'en' });
    expect(answer.outcome).toBe('has-rights');
    expect(existsSync(answer.path)).toBe(true);
  });

  test('is saved where the user wants it, and includes an undo since the repair', async () => {
    const target = path.join(home, 'chosen');
    open(() => Promise.resolve(target));
    const run = await repaired();
    await wizard.previewUndo({ run });
    await wizard.undo({ run });
    const saved = await wizard.saveReport({ run, language: 'en' });
    expect(saved?.outcome).toBe('saved');
    const folder = path.dirname(saved?.path ?? '');
    expect(path.dirname(folder)).toBe(target);
    expect(path.basename(folder)).toMatch(/^SERVER01-report-\d{8}T\d{6}Z$/);
    expect(JSON.parse(readFileSync(path.join(folder, 'report.json'), 'utf8'))).toMatchObject({ run: { status: 'undone' } });
  });

  test('is not saved if the user declines', async () => {
    open(() => Promise.resolve(null));
    const run = await repaired();
    expect(await wizard.saveReport({ run, language: 'en' })).toBeNull();
    expect(await wizard.exportRun({ run, language: 'en', backup: true })).toBeNull();
  });

  test('is saved in the program’s own folder if there is no dialog', async () => {
    open(null);
    const run = await repaired();
    const saved = await wizard.saveReport({ run, language: 'en' });
    expect(saved?.path.startsWith(path.join(home, 'exchange-kms-repair', 'reports'))).toBe(true);
  });

  test('does not exist for an unknown run', async () => {
    open(null);
    await expect(wizard.openReport({ run: '20260101T000000Z-NOBODY', language: 'en' })).rejects.toMatchObject({
      code: 'E-RUN-NOT-FOUND',
    });
  });

  test('is refused if nothing can be written', async () => {
    open(() => Promise.resolve('/proc/nowhere'));
    const run = await repaired();
    await expect(wizard.saveReport({ run, language: 'en' })).rejects.toMatchObject({ code: 'E-OUT-NOT-WRITABLE' });
  });
});

describe('the export', () => {
  test('contains the report, the journal and the last session of the setup log, and the backup only on request', async () => {
    open(() => Promise.resolve(home));
    const run = await repaired();
    const zip = async (backup: boolean): Promise<Record<string, Uint8Array>> => {
      const saved = await wizard.exportRun({ run, language: 'en', backup });
      return unzipSync(readFileSync(saved?.path ?? ''));
    };
    const without = await zip(false);
    expect(Object.keys(without).sort()).toEqual(['journal.jsonl', 'report.html', 'report.json', 'report.txt', 'setup-log.txt']);
    const folder = path.join(home, 'exchange-kms-repair', 'practice', 'q290226.json.runs', run);
    expect(strFromU8(without['journal.jsonl'] ?? new Uint8Array())).toBe(
      readFileSync(path.join(folder, 'journal.jsonl'), 'utf8'),
    );
    expect(strFromU8(without['setup-log.txt'] ?? new Uint8Array())).toContain('Microsoft Exchange Setup initialized');
    const whole = await zip(true);
    for (const name of readdirSync(path.join(folder, 'backup')))
      expect(Buffer.from(whole[`backup/${name}`] ?? []).equals(readFileSync(path.join(folder, 'backup', name))), name).toBe(true);
  });

  test('contains a password only in the backup', async () => {
    open(() => Promise.resolve(home));
    const run = await repaired('q235418');
    const saved = await wizard.exportRun({ run, language: 'en', backup: true });
    const files = unzipSync(readFileSync(saved?.path ?? ''));
    const has = (bytes: Uint8Array): boolean => {
      const whole = Buffer.from(bytes);
      // As text, and as the bytes in which a .reg file and the snapshot store it.
      const spellings = [PASSWORD, Buffer.from(PASSWORD, 'utf16le').toString('hex').match(/../g)?.join(',').slice(0, 30) ?? ''];
      return ['latin1', 'utf16le'].some((encoding) =>
        spellings.some((spelling) =>
          whole
            .toString(encoding as BufferEncoding)
            .replace(/\\\r?\n\s*/g, '')
            .includes(spelling),
        ),
      );
    };
    const holding = Object.entries(files).flatMap(([name, bytes]) => (has(bytes) ? [name] : []));
    expect(holding).toContain('backup/before.reg');
    expect(holding.every((name) => name.startsWith('backup/'))).toBe(true);
  });
});

describe('the report of a look', () => {
  test('is saved from the verdict page, with the ticket', async () => {
    open(() => Promise.resolve(home));
    await wizard.setTicket({ number: 'INC-17', technician: 'Ada' });
    await wizard.choosePlace({ place: 'practice', scenario: 'q290226' });
    const saved = await wizard.saveReport({ run: null, language: 'fr' });
    const text = readFileSync(path.join(path.dirname(saved?.path ?? ''), 'report.txt'), 'utf8');
    expect(text).toContain('INC-17');
    expect(text).toContain('Q290226');
  });

  test('cannot be saved from other pages', async () => {
    open(null);
    await expect(wizard.saveReport({ run: null, language: 'en' })).rejects.toMatchObject({ code: 'E-WRONG-STEP' });
  });
});

describe('the text for the ticket', () => {
  test('is compact, in the user’s language, with digest, versions and what comes next', async () => {
    open(null);
    const run = await repaired();
    const text = await wizard.ticketText({ run, language: 'de' });
    const lines = text.split('\r\n');
    expect(lines.length).toBeLessThan(40);
    expect(lines[0]).toBe('Reparatur von SERVER01 nach Q290226: erledigt und nachgewiesen');
    for (const words of [
      'INC-17',
      'Ada',
      'Windows NT 4.0',
      '5.5, Build 2448',
      'Entfernt: HKEY_LOCAL_MACHINE\\SYSTEM',
      'Als Nächstes',
      'Neustart',
    ])
      expect(text).toContain(words);
    expect(text).toMatch(/manifest\.json SHA-256: [0-9a-f]{64}/);
    expect(text).not.toMatch(/\{\w+\}/);
  });
});
