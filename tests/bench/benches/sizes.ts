import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../../../build/ensure-built';
import { ROOT } from '../../../build/tools';
import type { Bench, Case, Series } from '../harness/bench';

const OUT = path.join(ROOT, 'out');
const DIST = path.join(ROOT, 'dist');
const NAME = 'built program';
const AT_START = 'page, JavaScript it starts with, gzipped';

const built: Case = {
  name: NAME,
  smoke: false,
  parts: true,
  take: async () => {
    if (!(await ensureBuilt())) throw new Error('the build fails');
    const exe = portable();
    return [
      size(
        AT_START,
        sum(startFiles(path.join(OUT, 'renderer')), (file) => gzipSync(readFileSync(file)).length),
      ),
      size('page, everything', sum(filesBelow(path.join(OUT, 'renderer')), bytesOf)),
      size(
        'main process, preload and command line',
        sum([...filesBelow(path.join(OUT, 'main')), ...filesBelow(path.join(OUT, 'preload'))], bytesOf),
      ),
      exe === undefined
        ? { contender: 'portable exe', unit: 'bytes', samples: [], note: 'not here: npm run dist makes it' }
        : size('portable exe', bytesOf(exe)),
    ];
  },
};

const size = (contender: string, bytes: number): Series => ({ contender, unit: 'bytes', samples: [bytes] });
const bytesOf = (file: string): number => statSync(file).size;
const sum = (files: readonly string[], of: (file: string) => number): number => files.reduce((all, file) => all + of(file), 0);

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** The scripts the page names and everything they import statically; dynamic imports do not count. */
function startFiles(renderer: string): readonly string[] {
  const html = readFileSync(path.join(renderer, 'index.html'), 'utf8');
  const open = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => path.join(renderer, file!));
  const found = new Set<string>();
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from] of code.matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g))
      open.push(path.join(path.dirname(file), from!));
  }
  return [...found];
}

function portable(): string | undefined {
  const names = statSync(DIST, { throwIfNoEntry: false }) ? readdirSync(DIST) : [];
  const name = names.find((one) => one.endsWith('-portable.exe'));
  return name === undefined ? undefined : path.join(DIST, name);
}

export const sizes: Bench = {
  name: 'sizes',
  title: 'how much there is to load',
  cases: [built],
  goals: [
    {
      text: 'kilobytes of JavaScript the page starts with, gzipped, at most 200',
      value: ({ median }) => thousands(median(NAME, AT_START)),
      limit: { atMost: 200 },
    },
  ],
};

function thousands(bytes: number | null): number | null {
  return bytes === null ? null : bytes / 1000;
}
