import type { Counts } from './counts';
import { runVitest } from './vitest';

/** Kills at every boundary, presses every button, damages thousands of files; it takes minutes and is never thinned. */
export function crash(): Promise<Counts> {
  return runVitest('crash', ['--project', 'crash']);
}
