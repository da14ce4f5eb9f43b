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

/** Written after a build that succeeded, with the time it began: a broken-off build, or an edit during it, is built again. */
const STAMP = path.join(ROOT, 'out', 'built');

/** A build that measures its own start, for the bench alone: the option `--startup-timing` is in no other. */
const KIND = process.env['STARTUP_TIMING'] === '1' ? 'measured' : '';

/** Builds `out/` unless it is newer than every source and of the same kind, and answers whether it is good. Shows the build's output only if not. */
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

/** The latest modification below some paths, in milliseconds; folders count too, since a removed file changes only its folder. */
function newest(paths: readonly string[]): number {
  const times = paths.map((file) => {
    const facts = statSync(file, { throwIfNoEntry: false });
    if (facts === undefined) return 0;
    const below = facts.isDirectory() ? readdirSync(file).map((name) => path.join(file, name)) : [];
    return Math.max(facts.mtimeMs, newest(below));
  });
  return Math.max(0, ...times);
}
