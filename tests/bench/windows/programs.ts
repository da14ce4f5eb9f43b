import { spawnSync } from 'node:child_process';
import path from 'node:path';

const SYSTEM32 = path.join(process.env['SystemRoot'] ?? 'C:\\Windows', 'System32');

/** Runs a Windows program to its end, as a script would. Returns its exit code and its output. */
export function system(program: string, ...args: readonly string[]): { readonly status: number | null; readonly text: string } {
  const { status, stdout } = spawnSync(path.join(SYSTEM32, program), args, {
    encoding: 'latin1',
    windowsHide: true,
    maxBuffer: 1 << 30,
  });
  return { status, text: stdout };
}

/** Runs a Windows program to its end. Throws if it does not end with 0. */
export function must(program: string, ...args: readonly string[]): void {
  const { status } = system(program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${String(status)}`);
}
