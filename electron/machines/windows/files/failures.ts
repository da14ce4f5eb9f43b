import { parse } from 'node:path';
import { stat } from 'node:fs/promises';
import { ABSENT, unreadable, type Absent, type Unreadable } from '../../../domain/reading';

const DENIED: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM']);

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * What a failed question to the file system means. Node reports a missing drive like a missing file, but the contents
 * of a missing disk are unknown: a file is absent only if its root answers.
 */
export async function missingOrUnreadable(path: string, error: unknown): Promise<Absent | Unreadable> {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    const { root } = parse(path);
    if (root === '') return ABSENT;
    return stat(root).then(
      () => ABSENT,
      () => unreadable('E-FILE-FAILED', root),
    );
  }
  return unreadable(DENIED.has(code) ? 'E-FILE-DENIED' : 'E-FILE-FAILED', path);
}
