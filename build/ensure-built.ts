import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runNode, toolScript } from './tools';

/** Everything the bundles are made from. */
const SOURCES = [
  'electron',
  'renderer',
  'assets',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** Written after a successful build, dated to its start. After an aborted build or an edit, the next start rebuilds. */
const STAMP = path.join(ROOT, 'out', 'built');

/** Marks a build that measures its own start, for the bench; only such a build has the option `--startup-timing`. */
const KIND = process.env['STARTUP_TIMING'] === '1' ? 'measured' : '';

/**
 * Builds `out/` unless it is newer than every source and of the same kind. Returns whether it is usable. Prints the
 * output of a failed build only.
 */
export async function ensureBuilt(): Promise<boolean> {
  const began = new Date();
  const isOfKind = existsSync(STAMP) && readFileSync(STAMP, 'utf8') === KIND;
  if (isOfKind && newest(SOURCES.map((name) => path.join(ROOT, name))) < statSync(STAMP).mtimeMs) return true;
  console.log('Building');
  const { status, output } = await runNode(toolScript('electron-vite'), ['build', '--logLevel', 'warn']);
  if (status !== 0) {
    process.stderr.write(output);
    return false;
  }
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, KIND);
  utimesSync(STAMP, began, began);
  return true;
}

/**
 * The latest modification time in or below the paths, in milliseconds. Folders count, since removing a file changes
 * only its folder.
 */
function newest(paths: readonly string[]): number {
  const times = paths.map((file) => {
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts === undefined) return 0;
    const below = facts.isDirectory() ? readdirSync(file).map((name) => path.join(file, name)) : [];
    return Math.max(facts.mtimeMs, newest(below));
  });
  return Math.max(0, ...times);
}
