import path from 'node:path';
import { RepairError } from '../../../contract/errors';
import { foldName } from '../../../domain/registry';
import { copyTree } from '../../copy-tree';
import type { CopiedFile, CopyOptions } from '../../ports';
import { type Drives, locate, partsOf } from './resolve';

/**
 * Copies a folder of the offline machine to a new folder outside it, both given as that machine names them; see
 * `copyTree` for what is verified.
 */
export async function copyFolder(drives: Drives, from: string, to: string, options: CopyOptions): Promise<readonly CopiedFile[]> {
  const source = await folderAt(drives, from);
  const target = await newFolderAt(drives, to);
  if (foldName(`${to}\\`).startsWith(foldName(`${from}\\`))) throw new RepairError('E-COPY-INSIDE', to);
  return copyTree(source, target, options);
}

async function folderAt(drives: Drives, at: string): Promise<string> {
  const found = await locate(drives, at);
  if (found.state !== 'present' || !found.value.stats.isDirectory())
    throw new RepairError(
      found.state === 'unreadable' ? found.code : found.state === 'present' ? 'E-FILE-WRONG-KIND' : 'E-FILE-FAILED',
      at,
    );
  return found.value.file;
}

/** The parent of the new folder must exist, and the new folder must not. */
async function newFolderAt(drives: Drives, at: string): Promise<string> {
  const parts = partsOf(at);
  const name = parts?.names.at(-1);
  if (!parts || name === undefined) throw new RepairError('E-FILE-FAILED', at);
  if ((await locate(drives, at)).state !== 'absent') throw new RepairError('E-OUT-EXISTS', at);
  const parent = await folderAt(drives, `${parts.drive}:\\${parts.names.slice(0, -1).join('\\')}`);
  return path.join(parent, name);
}
