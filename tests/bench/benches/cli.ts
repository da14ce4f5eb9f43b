import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from '../../../build/ensure-built';
import { ROOT } from '../../../build/tools';
import type { Bench } from '../harness/bench';
import { contender, timed } from '../harness/timed';
import { scratchFolder } from '../support/scratch-folder';

const NAME = 'one command, process and all';
const SCAN = 'scan of a practice server';
const FLOOR = 'node that does nothing';

let home = '';

function run(...args: readonly string[]): { readonly status: number | null; readonly stdout: string } {
  const env = { ...process.env, XDG_STATE_HOME: home, LOCALAPPDATA: home };
  return spawnSync(process.execPath, args, { encoding: 'utf8', env });
}

export const cli: Bench = {
  name: 'cli',
  title: 'the built command line from start to end',
  cases: [
    timed({
      name: NAME,
      smoke: false,
      async prepare() {
        if (!(await ensureBuilt())) throw new Error('the build fails');
        const { folder, remove } = await scratchFolder();
        home = folder;
        return {
          putBack: remove,
          contenders: [
            contender({
              name: SCAN,
              run: () => run(path.join(ROOT, 'out', 'main', 'cli.js'), 'scan', '--machine', 'practice:q290226', '--json'),
              // 10: a fault was found.
              check: ({ status, stdout }) => (status === 10 && stdout.includes('Q290226') ? null : `exit ${String(status)}`),
            }),
            contender({
              name: FLOOR,
              run: () => run('-e', '0'),
              check: ({ status }) => (status === 0 ? null : `exit ${String(status)}`),
            }),
          ],
        };
      },
    }),
  ],
  goals: [
    {
      text: 'a scan takes at most 5 × starting Node',
      value: ({ ratio }) => ratio(NAME, SCAN, FLOOR),
      limit: { atMost: 5 },
    },
  ],
};
