import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { RepairError } from '../contract/errors';
import type { RegFile } from '../domain/reg-file';
import { readRegFile } from '../machines/read-reg-file';
import type { HeldEvidence } from '../repair/gather';
import type { CliArguments } from './arguments';

/** Reads a file that the user named; throws E-FILE-UNREADABLE naming it. */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw unreadable(file, cause);
  }
}

/** Reads a `.reg` file that the user named; throws E-FILE-UNREADABLE, or what is wrong in it, naming it. */
export async function readRegInput(file: string): Promise<RegFile> {
  try {
    return await readRegFile(file);
  } catch (error) {
    throw error instanceof RepairError ? named(file, error) : unreadable(file, error);
  }
}

/** Parses a file's content; an error in it names the file before the place. */
export function naming<Content, T>(file: string, parse: (content: Content) => T, content: Content): T {
  try {
    return parse(content);
  } catch (error) {
    throw error instanceof RepairError ? named(file, error) : error;
  }
}

function named(file: string, { code, where, detail }: RepairError): RepairError {
  return new RepairError(code, `${file}, ${where}`, detail === undefined ? {} : { detail });
}

function unreadable(file: string, cause: unknown): RepairError {
  const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  return new RepairError('E-FILE-UNREADABLE', file, { detail, cause });
}

/** What the user supplies in addition to the machine: a setup log file and the error that Setup showed. */
export async function readHeld({ log, error }: CliArguments): Promise<HeldEvidence> {
  return {
    ...(log === undefined ? {} : { logFile: { path: path.basename(log), bytes: await readInput(log) } }),
    ...(error === undefined ? {} : { errorText: error }),
  };
}
