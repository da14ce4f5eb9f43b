import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { DIST, PROGRAM, UNPACKED, exeName, readManifest } from '../../../build/packaging/layout';
import { ROOT } from '../../../build/tools';
import type { StartupTiming } from '../../../electron/main/timing';
import { LAB } from '../../packaged/support/lab';
import { prefixOf, whyNotReady } from '../../windows/stage.mjs';
import { stageProduct } from '../../windows/product.mjs';
import { WINDOW, packApp } from '../../windows/window/pack-app.mjs';
import { SEVEN_ZIP_EXE, packWithSevenZip } from './seven-zip-exe';
import { type Outside, type Start, startOf } from './start-phases';

/** Programs to start, each in its own Windows in the lab, as an ordinary user and without a network. */
export const WAYS = {
  'portable exe': path.join(DIST, exeName(readManifest())),
  'portable exe, 7z': SEVEN_ZIP_EXE,
  'program inside': path.join(UNPACKED, `${PROGRAM}.exe`),
  'development build': path.join(WINDOW, 'electron.exe'),
} as const;

export type Way = keyof typeof WAYS;

/** Folder with the files of each start: the program's own timing of all phases, and what was seen from outside. */
const RESULTS = path.join(ROOT, 'test-results', 'bench', 'start');

/** Why starts cannot be measured here; null if they can. */
export function startObstacle(): string | null {
  if (process.platform !== 'linux') return 'keys are pressed in the lab alone';
  const missing = process.env['ELECTRON_WIN_DIST'] ? null : 'set ELECTRON_WIN_DIST to an unpacked Electron for Windows';
  return whyNotReady() ?? missing ?? (existsSync(WAYS['portable exe']) ? null : 'there is no exe yet: npm run dist');
}

export interface Measured {
  readonly starts: Readonly<Record<Way, readonly Start[]>>;
  /** Why there is no exe packed with 7-Zip; null if there is one. */
  readonly withoutSevenZip: string | null;
}

/** Starts every program in turn; each round begins with another one. */
export async function measureStarts(rounds: number): Promise<Measured> {
  stageProduct();
  packApp(process.env['ELECTRON_WIN_DIST']!);
  const withoutSevenZip = await packing();
  const ways = (Object.keys(WAYS) as Way[]).filter((way) => withoutSevenZip === null || WAYS[way] !== SEVEN_ZIP_EXE);
  const starts = Object.fromEntries(Object.keys(WAYS).map((way) => [way, [] as Start[]])) as Record<Way, Start[]>;
  rmSync(RESULTS, { recursive: true, force: true });
  for (const way of ways) spawnSync(LAB, ['reset', prefixFor(way)]);
  // The first start creates the profile and does not count.
  for (let round = -1; round < rounds; round++) {
    for (let i = 0; i < ways.length; i++) {
      const way = ways[(round + 1 + i) % ways.length]!;
      const start = startOnce(way, round);
      if (round >= 0) starts[way].push(start);
    }
  }
  return { starts, withoutSevenZip };
}

/** Packs with 7-Zip, once for each new exe because it takes minutes. Returns the error's message; null if it worked. */
async function packing(): Promise<string | null> {
  if (existsSync(SEVEN_ZIP_EXE) && statSync(SEVEN_ZIP_EXE).mtimeMs > statSync(WAYS['portable exe']).mtimeMs) return null;
  try {
    await packWithSevenZip();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const plain = (way: Way): string => way.replace(/[^a-z0-9]+/gi, '-');
const prefixFor = (way: Way): string => prefixOf(`start-${plain(way)}`);

function startOnce(way: Way, round: number): Start {
  const results = path.join(RESULTS, `${plain(way)}-${round + 1}`);
  mkdirSync(results, { recursive: true });
  chmodSync(results, 0o777);
  const file = WAYS[way];
  const binds = [`${path.dirname(file)}:/program`, `${path.join(ROOT, 'tests')}:/scripts`, `${results}:/results`];
  const { status, stdout, stderr } = spawnSync(
    LAB,
    [
      ...['run', '--gui', '--user', '--no-net', '--prefix', prefixFor(way), '--timeout', '1200'],
      ...binds.flatMap((bind) => ['--bind', bind]),
      ...['--env', `PROGRAM=Z:\\program\\${path.basename(file)}`],
      ...['--', 'bash', '/scripts/bench/support/start.sh'],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${way}: the lab ended with ${status}\n${stdout}${stderr}`);
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(results, name), 'utf8'));
  try {
    return startOf(read('startup.json') as StartupTiming, read('outside.json') as Outside);
  } catch (error) {
    throw new Error(`${way}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
