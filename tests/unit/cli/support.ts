import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { runCli } from '../../../electron/cli/run';

export interface Outcome {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the whole command line in this process and captures its output. */
export async function cli(...argv: readonly string[]): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await runCli(argv, { out: (text) => out.push(`${text}\n`), err: (text) => err.push(`${text}\n`) });
  return { exit, out: out.join(''), err: err.join('') };
}

/** The same with --json; stdout must be one JSON document, whatever happens. */
// The tests state the shape of each document.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
export async function cliJson<T = Record<string, unknown>>(
  ...argv: readonly string[]
): Promise<{ readonly exit: number; readonly json: T; readonly err: string }> {
  const { exit, out, err } = await cli(...argv, '--json');
  return { exit, json: JSON.parse(out) as T, err };
}

export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'ekr-cli-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export function practice(scenario: string, stateFile: string): readonly [string, string, string, string] {
  return ['--machine', `practice:${scenario}`, '--state', stateFile];
}
