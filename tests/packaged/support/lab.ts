import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { DIST } from '../../../build/packaging/layout';
import { ROOT } from '../../../build/tools';
import { prefixOf } from '../../windows/stage.mjs';

export const LAB = path.join(ROOT, 'tests', 'windows', 'windows-lab');

export interface Told {
  /** The `name=value` lines that the script printed. */
  readonly facts: Readonly<Record<string, string>>;
  /** The text of a file that the script left among its results. Throws if there is none. */
  readonly file: (name: string) => string;
  readonly has: (name: string) => boolean;
  readonly path: (name: string) => string;
}

/**
 * Runs a script of `tests/packaged/lab` in a new Windows of the lab, as an ordinary user and without a network. `/dist`
 * contains the build, `/scripts` is `tests/packaged`, `/results` receives files, among them pictures for examining a
 * failure. Throws if the script does not end with 0.
 */
export function inLab(script: string, env: Readonly<Record<string, string>> = {}): Told {
  const results = path.join(ROOT, 'test-results', 'packaged', script);
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  chmodSync(results, 0o777);
  const prefix = prefixOf(`packed-${script}`);
  spawnSync(LAB, ['reset', prefix]);
  const binds = [`${DIST}:/dist`, `${path.dirname(import.meta.dirname)}:/scripts`, `${results}:/results`];
  const options = [
    '--gui',
    '--user',
    '--no-net',
    '--prefix',
    prefix,
    '--timeout',
    '1500',
    ...binds.flatMap((bind) => ['--bind', bind]),
  ];
  const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
  const { stdout, stderr, status } = spawnSync(
    LAB,
    ['run', ...options, ...variables, '--', 'bash', `/scripts/lab/${script}.sh`],
    {
      encoding: 'utf8',
      timeout: 3_660_000,
      killSignal: 'SIGTERM',
    },
  );
  if (status !== 0) throw new Error(`${script}.sh ended with ${status}\n${stdout}\n${stderr}`);
  const facts = Object.fromEntries(
    [...stdout.matchAll(/^([a-z][a-z0-9-]*)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value.trim()]),
  );
  const at = (name: string): string => path.join(results, name);
  return { facts, file: (name) => readFileSync(at(name), 'utf8'), has: (name) => existsSync(at(name)), path: at };
}
