import { isAbsolute, relative, resolve, sep } from 'node:path';
import { RepairError } from '../../../contract/errors';
import { copyTree } from '../../copy-tree';
import type { CopiedFile, CopyOptions } from '../../ports';

/** Copies a folder to one that does not exist yet and is not inside it (E-COPY-INSIDE), as `copyTree` does. */
export async function copyFolder(from: string, to: string, options: CopyOptions): Promise<readonly CopiedFile[]> {
  if (isInside(from, to)) throw new RepairError('E-COPY-INSIDE', to);
  return copyTree(from, to, options);
}

function isInside(folder: string, path: string): boolean {
  const way = relative(resolve(folder), resolve(path));
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
