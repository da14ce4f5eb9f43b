import path from 'node:path';
import { diagnose } from '../../../electron/domain/diagnosis';
import type { GateAnswers } from '../../../electron/domain/gates';
import { planRepair } from '../../../electron/domain/plan';
import type { ArticleId } from '../../../electron/domain/articles';
import { openPracticeMachine, type ScenarioId, SCENARIOS } from '../../../electron/machines/practice';
import { databasesIn } from '../../../electron/domain/key-database';
import { carryOut } from '../../../electron/repair/carry-out';
import { checkRun } from '../../../electron/repair/check';
import type { DataCopy } from '../../../electron/repair/data-copies';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { beginRun, type Run, type RunContext } from '../../../electron/repair/run';
import { lookForJournal } from '../../../electron/repair/run-look';
import { readRun } from '../../../electron/repair/run-store';
import { nodeStorage } from '../../../electron/repair/storage';
import { undoRun } from '../../../electron/repair/undo';
import { reportOfLook } from '../../../electron/report/look';
import type { Report } from '../../../electron/report/model';
import { reportOfRun } from '../../../electron/report/run';
import { stepClock } from '../repair/step-clock';

const COPY = 'C:\\exchsrvr\\Kmsdata-copy-20020506T085500Z';

const ANSWERS: GateAnswers = { setupTried: 'yes', kmsdata: 'copied', kmsdataWhere: COPY, password: 'yes' };

const CONTEXT = {
  program: '0.0.0',
  command: '.\\ExchangeKmsRepair-0.0.0-portable.exe',
  now: new Date(Date.UTC(2002, 4, 6, 12, 0, 0)),
};

/** Runs of practice servers in a folder, at fixed times, so that their reports can be compared as text. */
export function subjects(root: string) {
  const disk = nodeStorage();

  async function server(scenario: ScenarioId, name: string) {
    const clock = stepClock();
    const machine = await openPracticeMachine({ scenario, stateFile: path.join(root, `${name}.json`), clock });
    const context: RunContext = { machine, facts: await machine.describe(), storage: disk, clock, program: '0.0.0' };
    return { machine, clock, context, observation: await observe(machine, clock) };
  }

  return {
    /** The report of a look without a run. */
    async look(scenario: ScenarioId): Promise<Report> {
      const { observation } = await server(scenario, `look-${scenario}`);
      const { takenAt, evidence } = observation;
      const ticket = { number: '', technician: '' };
      return reportOfLook({ takenAt, evidence, diagnosis: diagnose(evidence), place: 'practice', ticket }, CONTEXT);
    },

    /** The report of a run after `act`. */
    async run(
      name: string,
      act: (run: Run, context: RunContext, machine: Awaited<ReturnType<typeof server>>['machine']) => Promise<unknown>,
      article: ArticleId = 'Q290226',
      scenario: ScenarioId = 'q290226-running',
    ): Promise<Report> {
      const { context, observation, machine } = await server(scenario, name);
      const plan = planRepair(article, observation);
      const folder = path.join(root, `20020506T090000Z-${name}`);
      const copies: DataCopy[] = [];
      for (const { path: from } of databasesIn(observation.evidence.dataFolders))
        copies.push({ from, to: COPY, files: await machine.files.copyFolder(from, COPY, {}) });
      const run = await beginRun(context, {
        folder,
        plan,
        fingerprint: planFingerprint(plan, observation),
        ticket: 'INC-4711',
        technician: 'Ada',
        answers: { 'setup-tried': 'yes', 'data-copy': `copied: ${COPY}`, password: 'yes' },
        copies,
        look: lookForJournal(observation, ANSWERS, article),
      });
      await act(run, context, machine);
      await run.close();
      const stored = await readRun(disk, folder);
      if (!stored?.state) throw new Error(stored?.damage.code ?? 'no run');
      return placed(reportOfRun(stored, CONTEXT), root);
    },
  };
}

/** Replaces the folder of the test by a name that is always the same. */
function placed(report: Report, root: string): Report {
  return JSON.parse(JSON.stringify(report).replaceAll(root, '/var/lib/runs')) as Report;
}

/** Carries out a run from start to end. */
export const repaired = async (run: Run, context: RunContext): Promise<void> => {
  const observation = await observe(context.machine, context.clock);
  await carryOut(context, run, planRepair(run.state.started.article, observation));
};

export const undone = async (run: Run, context: RunContext): Promise<void> => {
  await repaired(run, context);
  await undoRun(context, run);
};

export const checked = async (run: Run, context: RunContext): Promise<void> => {
  await repaired(run, context);
  await checkRun(context, run);
};

/** The reports whose words are compared with stored ones, and which a browser shows and prints. */
export const GOLDEN = ['look', 'done', 'undone'] as const;

export async function golden(make: ReturnType<typeof subjects>, name: (typeof GOLDEN)[number]): Promise<Report> {
  if (name === 'look') return make.look('q290226');
  const report = await make.run(name, name === 'done' ? repaired : undone);
  // Each practice server has its own id, which the backup contains.
  return JSON.parse(JSON.stringify(report).replace(/[0-9a-f]{64}/g, 'd'.repeat(64))) as Report;
}

/** The password that follows the program on the practice server of Q235418. */
export const PASSWORD = 'RZQLNDKXWTEAMVH';

export const EVERY_SCENARIO = Object.keys(SCENARIOS) as readonly ScenarioId[];
