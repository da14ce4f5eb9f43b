import type { Counts } from './counts';
import { runVitest } from './vitest';

/** Kills at every boundary, and hives compared with other programs' readings: minutes of work that is never thinned. */
export function crash(): Promise<Counts> {
  return runVitest('crash', ['--project', 'crash']);
}
