import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { diagnose } from '../../../electron/domain/diagnosis';
import { file, key, noFile } from '../../../electron/machines/practice/build';
import {
  exchange55,
  KM_PROGRAM,
  keyManagement55,
  LOG_INITIALIZED,
  SETUP_LOG,
} from '../../../electron/machines/practice/server-parts';
import { observe } from '../../../electron/repair/observe';
import { lookForJournal } from '../../../electron/repair/run-look';
import { readRun } from '../../../electron/repair/run-store';
import { exportZip } from '../../../electron/report/export-zip';
import { reportFiles } from '../../../electron/report/files';
import { reportOfStored } from '../../../electron/report/stored-run';
import { NO_ANSWERS } from '../../../electron/domain/gates';
import { planRepair } from '../../../electron/domain/plan';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { beginRun } from '../../../electron/repair/run';
import { backUp } from '../../../electron/repair/backup';
import { removeItems } from '../../../electron/repair/remove';
import { unzipSync } from 'fflate';
import { bench, testFolder } from './bench';
import { BIN } from './password-spellings';

describe('the Key Management password', () => {
  const LONG = 'SECRETWORDS'.repeat(30);
  test.each([
    [`${BIN} "SECRETWORDS"`],
    [`${BIN} -pw "SECRETWORDS and more"`],
    [`${BIN}.exe /pw:SECRETWORDS`],
    [`${BIN}.exe -password=SECRETWORDS`],
    [`${BIN}.exe 'SECRETWORDS'`],
    [`${BIN}\u200bSECRETWORDS`],
    [`${BIN} SECRETWORDS.exe`],
    [`${BIN} SECRET\\WORDS.exe`, 'SECRET\\WORDS'],
    [`${BIN} ${LONG}`, LONG],
  ])('is in no evidence, diagnosis, journal, report or export of a server with %s', async (imagePath, secret = 'SECRETWORDS') => {
    const root = await testFolder();
    const on = await bench({
      contents: [
        exchange55({ build: 2448 }),
        keyManagement55({ build: 2448, imagePath }),
        key('SOFTWARE\\Microsoft\\Exchange\\KMServer', { MasterPassword: secret, Startup: `x ${secret}` }),
        noFile(KM_PROGRAM),
        file(SETUP_LOG, { text: `${LOG_INITIALIZED}\r\nStarted as ${imagePath}\r\npassword ${secret}\r\n0xc0020002\r\n` }),
      ],
    });
    const held = { errorText: `Setup failed with 0xc0020002, password ${secret}` };
    const observation = await observe(on.machine, on.clock, held);
    const { evidence } = observation;
    const plan = planRepair('Q290226', observation);
    const folder = path.join(root, '20020506T090000Z-SERVER01');
    const run = await beginRun(on.context, {
      folder,
      plan,
      fingerprint: planFingerprint(plan, observation),
      ticket: '',
      technician: '',
      answers: {},
      look: lookForJournal(observation, NO_ANSWERS, 'Q290226'),
    });
    expect((await backUp(on.context, run, plan)).error).toBeNull();
    await removeItems(on.context, run);
    await run.close();
    const { storage } = on.context;
    const stored = (await readRun(storage, folder))!;
    const report = await reportOfStored(storage, stored, { program: 'test', command: 'test', now: on.clock.now() });
    const zip = unzipSync(await exportZip(storage, stored, report, { language: 'en', withBackup: false }));
    const shown: Readonly<Record<string, string>> = {
      evidence: JSON.stringify(evidence),
      diagnosis: JSON.stringify(diagnose(evidence)),
      journal: (await storage.readFile(path.join(folder, 'journal.jsonl'))).toString('utf8'),
      ...Object.fromEntries(reportFiles(report, 'en').map(({ name, content }) => [name, content])),
      ...Object.fromEntries(Object.entries(zip).map(([name, content]) => [`zip/${name}`, Buffer.from(content).toString('utf8')])),
    };
    expect(Object.keys(shown)).toContain('zip/setup-log.txt');
    expect(
      Object.entries(shown)
        .filter(([, text]) => /SECRET|WORDS/i.test(text))
        .map(([name]) => name),
    ).toEqual([]);
    // The report can read the look that the journal kept.
    expect(report.look).not.toBeNull();
  });
});
