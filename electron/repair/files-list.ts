import path from 'node:path';
import type { RunContext, Run } from './run';

/** In a run's folder: the files of the registry as the repair left them, as `sha256sum --check` takes it. */
export const FILES_LIST = 'SHA256SUMS';

/**
 * Writes the list of what a finished removal left, for whoever carries the files back to their disk. The files are called what they
 * are called there: on other systems case counts.
 */
export async function writeFilesList({ storage, machine }: RunContext, { folder, state }: Run): Promise<void> {
  const lines = state.files.left.map((mark) => `${mark.sha256} *${machine.wholeFiles?.nameOf(mark) ?? mark.name}\n`);
  if (lines.length > 0) await storage.writeFile(path.join(folder, FILES_LIST), lines.join(''));
}
