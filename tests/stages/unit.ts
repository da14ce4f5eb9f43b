import type { Counts } from './counts';
import { runVitest } from './vitest';

/** Unit and contract tests, without those that take minutes. */
export function unit(): Promise<Counts> {
  return runVitest('unit', ['--project', 'unit', '--project', 'unit-replacing']);
}
