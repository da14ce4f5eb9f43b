import type { Counts } from './counts';
import { runVitest } from './vitest';

/** Unit and contract tests. */
export function unit(): Promise<Counts> {
  return runVitest('unit');
}
