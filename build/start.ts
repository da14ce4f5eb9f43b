// npm start: builds what is out of date, then opens the window or, if none can open, the practice server in a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './ensure-built';
import { findElectron } from './find-electron';
import { noWindow } from './no-window';
import { ROOT } from './tools';

function follow(file: string, args: readonly string[]): void {
  const child = spawn(file, args, { cwd: ROOT, stdio: 'inherit' });
  // Ctrl+C reaches the child directly; this process only waits for its exit status.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
  child.on('exit', (status) => (process.exitCode = status ?? 1));
}

async function start(): Promise<void> {
  const asked = process.argv.includes('--browser');
  const electron = asked ? null : await findElectron();
  const reason = asked ? 'asked' : electron === null ? 'no-electron' : noWindow();
  if (electron !== null && reason === null) follow(electron, [ROOT]);
  else follow(process.execPath, [path.join(ROOT, 'out', 'main', 'preview.js'), reason ?? 'no-electron']);
}

if (process.argv.includes('--help'))
  console.log(`npm start                 builds what is out of date, then opens the window; where there can be none, a browser's
                          wizard with practice servers, at an address printed here
npm start -- --browser    the browser's wizard in any case

The command line: npm run --silent cli -- --help`);
else if (await ensureBuilt()) await start();
else process.exitCode = 1;
