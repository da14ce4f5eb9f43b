import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import type { Shown } from './server';

/** Connects the test, which drives the window through Playwright, with the Windows that the window runs on. */

const { KMS_WINDOW_STAGE: stage = '', KMS_WINDOW_RUN: run = '' } = process.env;
const native = process.platform === 'win32';

/** The program for Playwright to start. */
export const ELECTRON = native ? join(run, 'electron.exe') : throughWine();

/** Runs a command of `server.ts`. Its output goes to a file, because node.exe in Wine cannot open a Unix pipe. */
export function onWindows(command: 'build' | 'remove'): void;
export function onWindows(command: 'show'): Shown;
export function onWindows(command: 'build' | 'remove' | 'show'): Shown | void {
  const script = native ? join(stage, 'tests', 'server.mjs') : 'Z:\\stage\\tests\\server.mjs';
  const [program, args] = native ? [process.execPath, [script]] : ['wine', ['Z:\\stage\\node.exe', script]];
  const file = join(mkdtempSync(join(tmpdir(), 'kms-window-')), 'output');
  const output = openSync(file, 'w');
  const { status } = spawnSync(program, [...args, command], { stdio: ['ignore', output, output] });
  closeSync(output);
  const text = readFileSync(file, 'utf8');
  if (status !== 0) throw new Error(`${command} ended with ${String(status)}: ${text}`);
  return command === 'show' ? (JSON.parse(text) as Shown) : undefined;
}

/** Kills the program, whose window would ask before it closes if it were in the middle of an act. */
export function end(app: ElectronApplication): void {
  const { pid } = app.process();
  if (native || pid === undefined) app.process().kill();
  else process.kill(-pid, 'SIGKILL');
}

/** A script that starts Electron in Wine with its output in a file and passes that on: Electron hangs on a pipe. */
function throughWine(): string {
  const wrapper = join(mkdtempSync(join(tmpdir(), 'kms-window-')), 'electron.sh');
  const lines = [
    '#!/bin/bash',
    'log=$(mktemp)',
    `wine 'Z:${join(run, 'electron.exe').replaceAll('/', '\\')}' --disable-gpu "$@" >"$log" 2>&1 &`,
    'tail -f -c +1 -s 0.05 --pid=$! "$log" >&2',
  ];
  writeFileSync(wrapper, `${lines.join('\n')}\n`, { mode: 0o755 });
  return wrapper;
}
