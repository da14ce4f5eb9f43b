import { parse } from 'node:path';
import { stat } from 'node:fs/promises';
import { RepairError } from '../../../contract/errors';
import { ABSENT, unreadable, type Absent, type Unreadable } from '../../../domain/reading';

const DENIED: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM']);

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/**
 * What a failed question to the file system means. Node reports a missing drive like a missing file, but what is on a
 * disk that is not there cannot be known: only a file missing from a root that answers is absent.
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

/** A failed act on a file, with the file. */
export function fileError(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (error instanceof RepairError || code === undefined) return error;
  if (code === 'ENOSPC') return new RepairError('E-OUT-FULL', path, { detail: code, cause: error });
  if (code === 'EEXIST') return new RepairError('E-OUT-EXISTS', path, { detail: code, cause: error });
  return new RepairError(DENIED.has(code) ? 'E-FILE-DENIED' : 'E-FILE-FAILED', path, { detail: code, cause: error });
}
