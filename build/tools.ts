import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.dirname(import.meta.dirname);

/** The script behind a package's command, to be run by this same Node: no shell, no .cmd files, on any system. */
export function toolScript(name: string, command = name): string {
  const folder = path.join(ROOT, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (script === undefined) throw new Error(`${name} has no command ${command}`);
  return path.join(folder, script);
}

export interface RunOptions {
  /** Prints the output as it arrives. */
  readonly show?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly limitMs?: number;
}

export interface NodeOptions extends RunOptions {
  /** Options of Node itself, such as a loader. */
  readonly nodeArgs?: readonly string[];
}

export interface Ended {
  /** The exit status; -1 if the program did not start or was ended by a signal or the time limit. */
  readonly status: number;
  /** Both streams, in the order of arrival. */
  readonly output: string;
}

/** Runs a program in the repository's folder and waits for it to end. */
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

/** Runs a script with this same Node, like `run`. */
export function runNode(
  script: string,
  args: readonly string[],
  { nodeArgs = [], ...options }: NodeOptions = {},
): Promise<Ended> {
  return run(process.execPath, [...nodeArgs, script, ...args], options);
}
