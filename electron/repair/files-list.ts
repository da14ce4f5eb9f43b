import path from 'node:path';
import type { RunContext, Run } from './run';

/** In a run's folder: the registry files as the repair left them, in the format of `sha256sum --check`. */
export const FILES_LIST = 'SHA256SUMS';

/**
 * Writes the list of files that a finished removal left, for whoever carries them back to their disk. It uses the names
 * that the files have there, since case matters on other systems.
 */
export async function writeFilesList({ storage, machine }: RunContext, { folder, state }: Run): Promise<void> {
  const lines = state.files.left.map((mark) => `${mark.sha256} *${machine.wholeFiles?.nameOf(mark) ?? mark.name}\n`);
  if (lines.length > 0) await storage.writeFile(path.join(folder, FILES_LIST), lines.join(''));
}
