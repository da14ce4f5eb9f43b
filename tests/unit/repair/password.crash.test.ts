import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnosisJson, diagnosisLines } from '../../../electron/cli/diagnosis-text';
import { diagnose } from '../../../electron/domain/diagnosis';
import { evidenceItems } from '../../../electron/domain/diagnosis/evidence-items';
import { NO_ANSWERS } from '../../../electron/domain/gates';
import { redact, redactImagePath, secretsOf } from '../../../electron/domain/redact';
import { textData } from '../../../electron/domain/registry';
import { servicePreviews } from '../../../electron/domain/service-preview';
import { readSetupLog } from '../../../electron/domain/setup-log/sessions';
import { file, key, noFile } from '../../../electron/machines/practice/build';
import {
  exchange55,
  KM_PROGRAM,
  keyManagement55,
  LOG_INITIALIZED,
  SETUP_LOG,
} from '../../../electron/machines/practice/server-parts';
import type { Machine } from '../../../electron/machines/ports';
import { resolveImagePath } from '../../../electron/repair/gather/paths';
import { lookForJournal } from '../../../electron/repair/run-look';
import { observe } from '../../../electron/repair/observe';
import { reportFiles } from '../../../electron/report/files';
import { reportOfLook } from '../../../electron/report/look';
import { verdictOf } from '../../../electron/wizard/view/verdict';
import { clock, serverWith } from './gather/server';
import { holds, spelling } from './password-spellings';

/** One in this many looks has its report drawn as well; the data of the report is searched each time. */
const DRAWN_OF = 25;

const NO_DISK = { files: { stat: async () => ({ state: 'absent' }) } } as unknown as Machine;
/** A disk that reports every name except the first as unreadable, as if it were too long or invalid. */
function badNames(): Machine {
  let asked = 0;
  const stat = async (at: string): Promise<unknown> =>
    (asked += 1) === 1 ? { state: 'absent' } : { state: 'unreadable', code: 'E-FILE-FAILED', at };
  return { files: { stat } } as unknown as Machine;
}

test('the password is in no reading of an ImagePath and in no line of a log, in 10,000 spellings', async () => {
  await fc.assert(
    fc.asyncProperty(spelling, async ([program, between, secret, end]) => {
      const raw = `${program}${between}${secret}${end}`;
      const log = Buffer.from(`${LOG_INITIALIZED}\r\nPassword ${secret} given, 0xc0020002\r\n"${secret}"\r\n`, 'utf8');
      const value = { name: 'ImagePath', type: 2, data: textData(raw) };
      const shown = [
        redactImagePath(raw),
        (await resolveImagePath(NO_DISK, { text: raw, expands: true }, {})).candidate.program,
        await resolveImagePath(badNames(), { text: raw, expands: true }, {}).then(({ candidate, found }) => [
          candidate.program,
          candidate.stored,
          found,
        ]),
        redact(`it was ${secret}.`, secretsOf(raw)),
        readSetupLog('log', log, secretsOf(raw)),
        servicePreviews([
          {
            target: { kind: 'key', path: 'SYSTEM\\ControlSet002\\Services\\MSExchangeKMS' },
            content: { kind: 'key', tree: { name: 'MSExchangeKMS', values: [value], subkeys: [] } },
          },
        ]),
      ];
      expect(
        shown.map((each) => holds(each, secret)),
        raw,
      ).toEqual(shown.map(() => false));
    }),
    { numRuns: 10_000 },
  );
});

test(
  'the password is in no result of a look, wherever a server or a user keeps it, in 10,000 spellings',
  { timeout: 7_200_000 },
  async () => {
    let looks = 0;
    await fc.assert(
      fc.asyncProperty(spelling, fc.boolean(), async ([program, between, secret, end], there) => {
        const imagePath = `${program}${between}${secret}${end}`;
        const machine = await serverWith([
          exchange55({ build: 2448 }),
          keyManagement55({ build: 2448, imagePath }),
          key('SOFTWARE\\Microsoft\\Exchange\\KMServer', { MasterPassword: secret, Startup: `x ${secret}`, [`${secret}9`]: 1 }),
          ...(there ? [] : [noFile(KM_PROGRAM)]),
          file(SETUP_LOG, { text: `${LOG_INITIALIZED}\r\nStarted as ${imagePath}\r\npassword "${secret}"\r\n0xc0020002\r\n` }),
        ]);
        const observation = await observe(machine, clock, { errorText: `Setup failed with 0xc0020002, password ${secret}` });
        const { evidence, takenAt } = observation;
        const diagnosis = diagnose(evidence);
        const report = reportOfLook(
          { takenAt, evidence, diagnosis, place: 'practice', ticket: { number: '', technician: '' } },
          { program: 'test', command: 'test', now: clock.now() },
        );
        looks += 1;
        const shown = [
          evidence,
          diagnosis,
          evidenceItems(evidence),
          lookForJournal(observation, NO_ANSWERS, 'Q290226'),
          report,
          verdictOf(observation, diagnosis, null),
          diagnosisLines(diagnosis),
          diagnosisJson(diagnosis),
          ...(looks % DRAWN_OF === 0 ? reportFiles(report, 'de').map(({ content }) => content) : []),
        ];
        expect(
          shown.map((each) => holds(each, secret)),
          imagePath,
        ).toEqual(shown.map(() => false));
      }),
      { numRuns: 10_000 },
    );
    expect(looks).toBeGreaterThanOrEqual(10_000);
  },
);
