import { writeFile } from 'node:fs/promises';
import type { Faults } from '../../../electron/machines/practice/faults';
import { openPracticeMachine } from '../../../electron/machines/practice/practice';
import { NO_ANSWERS } from '../../../electron/domain/gates';
import { planRepair } from '../../../electron/domain/plan';
import { lookForJournal } from '../../../electron/repair/run-look';
import { carryOut } from '../../../electron/repair/carry-out';
import { planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { beginRun, reopenRun, type RunContext } from '../../../electron/repair/run';
import { removeItems } from '../../../electron/repair/remove';
import { nodeStorage, type Storage } from '../../../electron/repair/storage';
import { STOP_CEILING, stopService } from '../../../electron/repair/stop-service';
import { undoRun } from '../../../electron/repair/undo';
import { firstHalf } from '../../support/file-content';

/**
 * A separate program that repairs, resumes or undoes on a practice server and kills itself at the n-th boundary, as a
 * power cut would. There is a boundary before and after every act, and in the middle of every write to a file.
 * `node worker.mjs repair|resume|undo STATEFILE RUNFOLDER SCENARIO N START`; with N = 0 it runs to the end and prints
 * the names of all boundaries as JSON.
 */
const [mode = '', stateFile = '', folder = '', scenario = '', killAt = '0', start = '0'] = process.argv.slice(2);

const passed: string[] = [];
let armed = false;

/** True at the boundary to die at; the caller may write half of something first and then calls `die`. */
function reached(name: string): boolean {
  if (!armed) return false;
  passed.push(name);
  return passed.length === Number(killAt);
}

function die(): never {
  process.kill(process.pid, 'SIGKILL');
  for (;;);
}

function boundary(name: string): void {
  if (reached(name)) die();
}

const WATCHED = /^(registry\.(write|delete)|services\.requestStop|witness\.|state\.(write|sync|rename))/;

const faults: Faults = {
  before: (act, where) => {
    if (WATCHED.test(act)) boundary(`before ${act} ${where.slice(-30)}`);
  },
  after: (act, where) => {
    if (WATCHED.test(act)) boundary(`after ${act} ${where.slice(-30)}`);
  },
};

const disk = nodeStorage();

const storage: Storage = {
  ...disk,
  async makePrivateFolder(at) {
    boundary(`before folder ${at.slice(-20)}`);
    const privacy = await disk.makePrivateFolder(at);
    boundary(`after folder ${at.slice(-20)}`);
    return privacy;
  },
  async writeFile(file, content) {
    boundary(`before file ${file.slice(-20)}`);
    if (reached(`half file ${file.slice(-20)}`)) {
      await writeFile(`${file}.part`, firstHalf(content));
      die();
    }
    await disk.writeFile(file, content);
    boundary(`after file ${file.slice(-20)}`);
  },
  async openAppend(file) {
    boundary(`before journal`);
    const journal = await disk.openAppend(file);
    boundary(`after journal`);
    return {
      close: journal.close,
      async append(line) {
        const event = /"kind":"([\w-]+)"/.exec(line)?.[1] ?? '';
        boundary(`before line ${event}`);
        if (reached(`half line ${event}`)) {
          await journal.append(line.slice(0, line.length / 2));
          die();
        }
        await journal.append(line);
        boundary(`after line ${event}`);
      },
    };
  },
};

let now = Number(start);
const clock = { now: () => new Date(now), sleep: async (milliseconds: number) => void (now += milliseconds) };

async function main(): Promise<void> {
  const machine = await openPracticeMachine({ scenario, stateFile, clock, faults });
  const context: RunContext = { machine, facts: await machine.describe(), storage, clock, program: 'test' };
  if (mode === 'repair') {
    const observation = await observe(machine, clock);
    const plan = planRepair('Q290226', observation);
    const fingerprint = planFingerprint(plan, observation);
    armed = true;
    const look = lookForJournal(observation, NO_ANSWERS, 'Q290226');
    const run = await beginRun(context, { folder, plan, fingerprint, ticket: '', technician: '', answers: {}, look });
    const { outcome } = await carryOut(context, run, plan);
    if (outcome !== 'removed') throw new Error(outcome);
  } else {
    armed = true;
    const run = await reopenRun(context, folder);
    if (mode === 'resume') await stopService(context, run, { ceiling: STOP_CEILING, dependentsToo: false });
    const { outcome } = mode === 'resume' ? await removeItems(context, run) : await undoRun(context, run);
    if (outcome !== 'removed' && outcome !== 'undone') throw new Error(outcome);
  }
  process.stdout.write(JSON.stringify(passed));
}

void main();
