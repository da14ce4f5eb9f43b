import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The command line as it ships: electron-vite's bundle, its native modules beside it. */
const CLI = join(dirname(fileURLToPath(import.meta.url)), '..', 'out', 'main', 'cli.js');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The output as the JSON document it is under --json. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** Runs the built command line in a process of its own. `data` stands in for %ProgramData%, below which runs are kept. */
export function runCli(data: string, ...args: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ProgramData: data }, windowsHide: true });
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (texts.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (texts.err += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, ...texts, json: args.includes('--json') ? documentOf(texts.out) : {} }));
  });
}

/** What is no JSON is shown as it is by the comparison that then fails. */
function documentOf(out: string): Ended['json'] {
  try {
    return JSON.parse(out) as Ended['json'];
  } catch {
    return { noJson: out };
  }
}
