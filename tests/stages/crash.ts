import type { Counts } from './counts';
import { runVitest } from './vitest';

/** Kills at every boundary, and compares hives with other programs' readings; it takes minutes and is never thinned. */
export function crash(): Promise<Counts> {
  return runVitest('crash', ['--project', 'crash']);
}
