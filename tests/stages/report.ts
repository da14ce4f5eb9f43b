import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../build/tools';

/** The path for a stage's report; one left from the last run is gone, so that it is never taken for this one's. */
export function freshReport(name: string): string {
  const file = path.join(ROOT, 'test-results', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The report as written by the stage's program; null if it came to none. */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
