import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { reg } from './scratch';

/** The command line as it ships: electron-vite's bundle, with its native modules beside it. */
const CLI = join(dirname(fileURLToPath(import.meta.url)), '..', 'out', 'main', 'cli.js');

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** The output parsed as JSON; empty without --json. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The registry value in which an administrator names the folder for the program's data. */
const NAMED = ['HKLM\\SOFTWARE\\Exchange KMS Repair', '/v', 'DataFolder'] as const;

/**
 * Runs the built command line in a separate process. `data` is the folder below which runs are stored; null: the one
 * Windows names. Variables that a user can set for all their programs name another folder, which must stay unused.
 */
export function runCli(data: string | null, ...args: readonly string[]): Promise<Ended> {
  return runCliWith('', data, ...args);
}

/** The same, with `input` on standard input. */
export function runCliWith(input: string, data: string | null, ...args: readonly string[]): Promise<Ended> {
  if (data !== null) assert.equal(reg('add', ...NAMED, '/d', data, '/f', '/reg:64').status, 0);
  const planted = { ProgramData: 'C:\\planted', ALLUSERSPROFILE: 'C:\\planted' };
  const child = spawn(process.execPath, [CLI, ...args], { env: { ...process.env, ...planted }, windowsHide: true });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (part: string) => (texts.out += part));
  child.stderr.setEncoding('utf8').on('data', (part: string) => (texts.err += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      if (data !== null) reg('delete', ...NAMED, '/f', '/reg:64');
      assert.equal(existsSync('C:\\planted'), false, 'nothing is kept where a variable of the user leads');
      resolve({ status, ...texts, json: args.includes('--json') ? documentOf(texts.out) : {} });
    });
  });
}

/** Output that is not JSON is wrapped as it is, so that the comparison that then fails shows it. */
function documentOf(out: string): Ended['json'] {
  try {
    return JSON.parse(out) as Ended['json'];
  } catch {
    return { noJson: out };
  }
}
