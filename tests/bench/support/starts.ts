import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DIST, PROGRAM, UNPACKED, exeName, readManifest } from '../../../build/packaging/layout';
import { ROOT } from '../../../build/tools';
import type { StartupTiming } from '../../../electron/main/timing';
import { PHASES } from '../../../electron/main/timing';
import { LAB } from '../../packaged/support/lab';
import { whyNotReady } from '../../windows/stage.mjs';
import { stageProduct } from '../../windows/product.mjs';
import { WINDOW, packApp } from '../../windows/window/pack-app.mjs';
import { LZMA, packWithLzma } from './lzma-exe';

/** Programs to start, each in a Windows of its own in the lab, as an ordinary user and without a network. */
export const WAYS = {
  'portable exe': path.join(DIST, exeName(readManifest())),
  'portable exe, LZMA': LZMA,
  'program inside': path.join(UNPACKED, `${PROGRAM}.exe`),
  'development build': path.join(WINDOW, 'electron.exe'),
} as const;

export type Way = keyof typeof WAYS;

/** Milliseconds of one start. */
export interface Start {
  /** From the double click to the program's own first moment: unpacking, and starting a process. */
  readonly process: number;
  /** From the double click. */
  readonly firstPaint: number;
  readonly machineKnown: number;
  /** From the key that asks for it. */
  readonly diagnosisShown: number;
}

/** Why nothing can be started here; null where it can. */
export function startObstacle(): string | null {
  if (process.platform !== 'linux') return 'keys are pressed in the lab alone';
  const missing = process.env['ELECTRON_WIN_DIST'] ? null : 'set ELECTRON_WIN_DIST to an unpacked Electron for Windows';
  return whyNotReady() ?? missing ?? (existsSync(WAYS['portable exe']) ? null : 'there is no exe yet: npm run dist');
}

export interface Measured {
  readonly starts: Readonly<Record<Way, readonly Start[]>>;
  /** Why there is no exe packed with LZMA; null where there is. */
  readonly withoutLzma: string | null;
}

/** Starts every program in turn, another one first in each round. */
export async function measureStarts(rounds: number): Promise<Measured> {
  stageProduct();
  packApp(process.env['ELECTRON_WIN_DIST']!);
  const withoutLzma = await packing();
  const ways = (Object.keys(WAYS) as Way[]).filter((way) => withoutLzma === null || WAYS[way] !== LZMA);
  const starts = Object.fromEntries(Object.keys(WAYS).map((way) => [way, [] as Start[]])) as Record<Way, Start[]>;
  for (const way of ways) spawnSync(LAB, ['reset', prefixOf(way)]);
  // The first start makes the profile; it does not count.
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < ways.length; i++) {
      const way = ways[(round + 1 + i) % ways.length]!;
      const start = startOnce(way);
      if (round >= 0) starts[way].push(start);
    }
  }
  return { starts, withoutLzma };
}

/** Packing with LZMA takes minutes: electron-builder gives up after four. */
async function packing(): Promise<string | null> {
  if (existsSync(LZMA) && statSync(LZMA).mtimeMs > statSync(WAYS['portable exe']).mtimeMs) return null;
  try {
    await packWithLzma();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const prefixOf = (way: Way): string => `kms-repair-start-${way.replace(/[^a-z]+/gi, '-')}`;

function startOnce(way: Way): Start {
  const results = path.join(ROOT, 'test-results', 'bench', 'start');
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  chmodSync(results, 0o777);
  const file = WAYS[way];
  const binds = [`${path.dirname(file)}:/program`, `${path.join(ROOT, 'tests')}:/scripts`, `${results}:/results`];
  const { status, stdout, stderr } = spawnSync(
    LAB,
    [
      ...['run', '--gui', '--user', '--no-net', '--prefix', prefixOf(way), '--timeout', '120'],
      ...binds.flatMap((bind) => ['--bind', bind]),
      ...['--env', `PROGRAM=Z:\\program\\${path.basename(file)}`],
      ...['--', 'bash', '/scripts/bench/support/start.sh'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${way}: the lab ended with ${status}\n${stdout}${stderr}`);
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(results, name), 'utf8'));
  const { createdAt, phases } = read('startup.json') as StartupTiming;
  const { spawned, pressed } = read('outside.json') as { spawned: number; pressed: number };
  const missing = PHASES.filter((phase) => phases[phase] === undefined);
  if (missing.length > 0) throw new Error(`${way}: never came to ${missing.join(', ')}`);
  const at = (phase: (typeof PHASES)[number]): number => createdAt + phases[phase]!;
  return {
    process: createdAt - spawned,
    firstPaint: at('first-paint') - spawned,
    machineKnown: at('machine-known') - spawned,
    diagnosisShown: at('diagnosis-shown') - pressed,
  };
}
