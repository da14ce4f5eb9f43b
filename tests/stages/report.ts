import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../build/tools';

/** The path for a stage's report. Deletes a report of an earlier run, so that it is never mistaken for this run's. */
export function freshReport(name: string): string {
  const file = path.join(ROOT, 'test-results', name);
  mkdirSync(path.dirname(file), { recursive: true });
  rmSync(file, { force: true });
  return file;
}

/** The report written by the stage's program; null if it wrote none. */
export function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
