import { type ChildProcess, spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from '../ensure-built';
import { ROOT } from '../tools';

/** Editors save in several steps; a single build follows them. */
const QUIET_MS = 300;

/** The window itself, rebuilt and reopened at each change, since the page it shows is the one that ships. */
export async function devInWindow(electron: string): Promise<void> {
  let child: ChildProcess | null = null;
  const open = async (): Promise<void> => {
    if (!(await ensureBuilt())) return;
    child?.removeAllListeners('exit').kill();
    child = spawn(electron, [ROOT], { cwd: ROOT, stdio: 'inherit' });
    child.on('exit', () => process.exit());
  };
  let timer: NodeJS.Timeout | undefined;
  let turn = open();
  for (const folder of ['electron', 'renderer', 'assets']) {
    watch(path.join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void (turn = turn.then(open)), QUIET_MS);
    });
  }
  await turn;
}
