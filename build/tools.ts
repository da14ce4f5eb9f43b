import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.dirname(import.meta.dirname);

/** The script behind a package's command, for this very node to run: no shell, no .cmd files, the same on every system. */
export function toolScript(name: string, command = name): string {
  const folder = path.join(ROOT, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${name} has no command ${command}`);
  return path.join(folder, script);
}

export interface RunOptions {
  /** Passes the output on as it comes. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number;
}

export interface NodeOptions extends RunOptions {
  /** Options of Node itself, such as a loader. */
  readonly nodeArgs?: readonly string[];
}

export interface Ended {
  /** The exit status; -1 where there is none: not started, ended by a signal or by the time limit. */
  readonly status: number;
  /** Both streams, as they came. */
  readonly output: string;
}

/** Runs a program in the repository's folder to its end. */
export function run(
  file: string,
  args: readonly string[],
  { show = false, env = process.env, limitMs }: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, {
      cwd: ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const take = (to: NodeJS.WriteStream) => (chunk: string) => {
      output += chunk;
      if (show) to.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take(process.stdout));
    child.stderr.setEncoding('utf8').on('data', take(process.stderr));
    child.on('error', (error) => resolve({ status: -1, output: `${output}${error.message}\n` }));
    child.on('close', (status) => resolve({ status: status ?? -1, output }));
  });
}

/** The same for a script and this very node. */
export function runNode(
  script: string,
  args: readonly string[],
  { nodeArgs = [], ...options }: NodeOptions = {},
): Promise<Ended> {
  return run(process.execPath, [...nodeArgs, script, ...args], options);
}
