import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run } from '../../../build/tools';
import { bundle } from '../../windows/bundle.mjs';
import { buildLabPrograms } from '../../windows/lab-programs.mjs';
import { LAB, prefixOf, processors, STAGE, whyNotReady } from '../../windows/stage.mjs';
import type { Case, Effort, Series } from '../harness/bench';

/** What the program inside Windows is to do; `windows/program.ts` lists the works by name. */
export interface Order {
  readonly work: string;
  readonly effort: Effort;
  /** How much work, if it comes in sizes. */
  readonly size?: number;
}

const BUNDLE = path.join(STAGE, 'bench');
const EXCHANGE = path.join(ROOT, 'test-results', 'bench', 'windows');
const PREFIX = prefixOf('bench');
const LIMIT_SECONDS = 3600;

/**
 * A case that is measured inside Windows: this one, or the lab's. In the lab everything runs on one processor, our
 * code and the contenders' processes alike; otherwise the times would mostly show how long a sleeping processor takes
 * to wake.
 */
export function inWindows(
  spec: Omit<Case, 'take' | 'obstacle'> & Omit<Order, 'effort'> & { readonly effort?: Partial<Effort> },
): Case {
  const { work, size, effort: own, ...rest } = spec;
  return {
    ...rest,
    obstacle: whyNotReady,
    take: (asked) => {
      const effort = asked.budget === 0 ? asked : { ...asked, ...own };
      return runInWindows({ work, effort, ...(size === undefined ? {} : { size }) });
    },
  };
}

async function runInWindows(order: Order): Promise<readonly Series[]> {
  await bundle({ program: '../bench/windows/program.ts' }, BUNDLE);
  rmSync(EXCHANGE, { recursive: true, force: true });
  mkdirSync(EXCHANGE, { recursive: true });
  chmodSync(EXCHANGE, 0o777);
  const native = process.platform === 'win32';
  if (!native) buildLabPrograms();
  const args = ['--expose-gc', native ? path.join(BUNDLE, 'program.mjs') : 'Z:\\stage\\bench\\program.mjs'];
  args.push(JSON.stringify(order), native ? path.join(EXCHANGE, 'answer.json') : 'Z:\\exchange\\answer.json');
  if (!native) spawnSync(LAB, ['reset', PREFIX]);
  const binds = ['--bind', `${STAGE}:/stage`, '--bind', `${EXCHANGE}:/exchange`];
  const cpu = native ? [] : ['--cpu', String(processors().at(-1))];
  const lab = [
    'run',
    ...cpu,
    '--prefix',
    PREFIX,
    '--timeout',
    String(LIMIT_SECONDS),
    ...binds,
    '--',
    'wine',
    'Z:\\stage\\node.exe',
  ];
  const { status, output } = native
    ? await run(process.execPath, args)
    : await run(LAB, [...lab, ...args], { limitMs: (LIMIT_SECONDS + 60) * 1000 });
  if (status !== 0) throw new Error(`in Windows: ${lastWords(output)}`);
  return JSON.parse(readFileSync(path.join(EXCHANGE, 'answer.json'), 'utf8')) as readonly Series[];
}

function lastWords(output: string): string {
  const error = /^.*Error: .*$/m.exec(output)?.[0];
  return error ?? output.trim().slice(-300);
}
