import { cp, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { carryOut } from '../../../electron/repair/carry-out';
import { backUp } from '../../../electron/repair/backup';
import { runIndex } from '../../../electron/repair/run-index';
import type { RunPhase } from '../../../electron/repair/run-state';
import type { StoredRun } from '../../../electron/repair/run-store';
import { nodeStorage } from '../../../electron/repair/storage';
import { undoRun } from '../../../electron/repair/undo';
import type { Bench, Case } from '../harness/bench';
import { contender, timed } from '../harness/timed';
import { beganRun, practiceServer } from '../support/practice';
import { scratchFolder } from '../support/scratch-folder';

const OURS = 'our list, every line proven';
const FLOOR = 'reading the journals';

/** The phases of the runs, a quarter of the runs each. Real repairs make one run per phase, the rest are copies. */
const PHASES: readonly RunPhase[] = ['backed-up', 'removed', 'undone', 'interrupted'];

function listing(runs: number): Case {
  return timed({
    name: nameOf(runs),
    smoke: runs <= 100,
    async prepare() {
      const scratch = await scratchFolder();
      const root = path.join(scratch.folder, 'runs');
      await makeRuns(scratch.folder, root, runs);
      return {
        putBack: scratch.remove,
        contenders: [
          contender({
            name: OURS,
            run: () => runIndex(nodeStorage(), root).list(),
            check: (list) => wrongIn(list, runs),
          }),
          contender({
            name: FLOOR,
            run: async () => {
              const folders = await readdir(root);
              return Promise.all(folders.map((folder) => readFile(path.join(root, folder, 'journal.jsonl'), 'utf8')));
            },
            check: (texts) => (texts.length === runs && texts.every((text) => text.endsWith('\n')) ? null : 'not every journal'),
          }),
        ],
      };
    },
  });
}

function wrongIn(list: readonly StoredRun[], runs: number): string | null {
  if (list.length !== runs) return `${list.length} runs listed`;
  const damaged = list.find(({ damage }) => damage !== null);
  if (damaged) return `${damaged.id} is said to be damaged`;
  const counted = PHASES.map((phase) => list.filter(({ state }) => state?.phase === phase).length);
  return counted.every((count) => count === runs / PHASES.length) ? null : `phases: ${counted.join(', ')}`;
}

async function makeRuns(scratch: string, root: string, runs: number): Promise<void> {
  const models = await Promise.all(PHASES.map((phase) => makeRun(path.join(scratch, phase), phase)));
  await mkdir(root);
  for (let i = 0; i < runs; i++) {
    const at = new Date(Date.UTC(2002, 4, 6) + i * 60_000).toISOString().replace(/[-:]|\.\d+/g, '');
    await cp(models[i % models.length]!, path.join(root, `${at}-SERVER01`), { recursive: true });
  }
}

/** Repairs a practice server as far as `phase` and returns the run's folder. */
async function makeRun(scratch: string, phase: RunPhase): Promise<string> {
  await mkdir(scratch);
  const folder = path.join(scratch, 'run');
  const server = await practiceServer(scratch);
  const { run, plan } = await beganRun(server.context, folder);
  if (phase === 'backed-up') await backUp(server.context, run, plan);
  else await carryOut(server.context, run, plan);
  if (phase === 'undone') await undoRun(server.context, run);
  if (phase === 'interrupted') await run.record({ kind: 'undo-started' });
  await run.close();
  if (run.state.phase !== phase) throw new Error(`the run to copy is ${run.state.phase}, not ${phase}`);
  return folder;
}

const nameOf = (runs: number): string => `${runs.toLocaleString('en')} earlier runs`;

export const recovery: Bench = {
  name: 'recovery',
  title: 'finding the earlier repairs, each journal read and its chain of hashes proven',
  cases: [listing(100), listing(1000)],
  goals: [
    {
      text: '1,000 earlier runs are listed, in milliseconds, in less than 200',
      value: ({ median }) => median(nameOf(1000), OURS),
      limit: { atMost: 200 },
    },
  ],
};
