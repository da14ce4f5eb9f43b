import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { HeldEvidence } from '../repair/gather';
import type { CliArguments } from './arguments';

/** A file the user named; throws E-FILE-UNREADABLE naming it. */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new RepairError('E-FILE-UNREADABLE', file, { detail, cause });
  }
}

/** What `parse` makes of a file's content; what is wrong in it is told with the file's name before the place. */
export function naming<Content, T>(file: string, parse: (content: Content) => T, content: Content): T {
  try {
    return parse(content);
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    throw new RepairError(error.code, `${file}, ${error.where}`, error.detail === undefined ? {} : { detail: error.detail });
  }
}

/** What the user holds besides the machine: a setup log file and the error they were shown. */
export async function readHeld({ log, error }: CliArguments): Promise<HeldEvidence> {
  return {
    ...(log === undefined ? {} : { logFile: { path: path.basename(log), bytes: await readInput(log) } }),
    ...(error === undefined ? {} : { errorText: error }),
  };
}
