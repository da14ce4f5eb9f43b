import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a folder on the real disk for a case's files. `remove` deletes it. */
export async function scratchFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'exchange-kms-repair-bench-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
