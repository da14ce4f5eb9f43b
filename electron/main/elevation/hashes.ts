import { createHash } from 'node:crypto';
import { closeSync, openSync, read } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The files of this program that decide what it does; null for one that does not exist. */
export interface ProgramFiles {
  /** The portable exe. */
  readonly portable: string | null;
  readonly program: string;
  /** app.asar; null when run from sources. */
  readonly archive: string | null;
  /**
   * The folder with all else that the program loads (libraries, native modules, scripts); null when run from sources.
   */
  readonly beside: string | null;
}

/** SHA-256 of each, in hex; for the folder, that of the list of its files' names and hashes. */
export type ProgramHashes = { readonly [File in keyof ProgramFiles]: string | null };

export function programFiles(given: {
  readonly portable: string | null;
  readonly execPath: string;
  readonly resources: string;
  readonly packed: boolean;
}): ProgramFiles {
  const { portable, execPath, resources, packed } = given;
  return {
    portable,
    program: execPath,
    archive: packed ? path.join(resources, 'app.asar') : null,
    beside: packed ? path.dirname(execPath) : null,
  };
}

export async function hashProgram({ portable, program, archive, beside }: ProgramFiles): Promise<ProgramHashes> {
  return {
    portable: portable === null ? null : await sha256(portable),
    program: await sha256(program),
    archive: archive === null ? null : await sha256(archive),
    beside: beside === null ? null : await hashFolder(beside, [program, archive]),
  };
}

/** Hashes a folder's files except those that are hashed separately; an added or missing file changes the hash, too. */
async function hashFolder(folder: string, apart: readonly (string | null)[]): Promise<string> {
  const list = createHash('sha256');
  for (const file of (await filesBelow(folder)).filter((name) => !apart.includes(name)).sort()) {
    list.update(`${path.relative(folder, file).split(path.sep).join('/')}\n${await sha256(file)}\n`);
  }
  return list.digest('hex');
}

async function filesBelow(folder: string): Promise<readonly string[]> {
  const entries = await withoutArchives(() => readdir(folder, { withFileTypes: true }));
  const found = entries.map((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesBelow(place) : Promise.resolve([place]);
  });
  return (await Promise.all(found)).flat();
}

/** The role of the first file that has changed; null if all are the same. */
export function firstDifference(before: ProgramHashes, after: ProgramHashes): keyof ProgramFiles | null {
  const roles = ['portable', 'program', 'archive', 'beside'] as const;
  return roles.find((role) => before[role] !== after[role]) ?? null;
}

const readChunk = promisify(read);

/** Electron presents an archive as a folder to whoever opens it by name; this turns that off for one call. */
function withoutArchives<T>(ask: () => T): T {
  const before = process.noAsar;
  process.noAsar = true;
  try {
    return ask();
  } finally {
    process.noAsar = before;
  }
}

async function sha256(file: string): Promise<string> {
  const descriptor = withoutArchives(() => openSync(file, 'r'));
  try {
    const hash = createHash('sha256');
    const chunk = Buffer.alloc(1 << 20);
    for (;;) {
      const { bytesRead } = await readChunk(descriptor, chunk, 0, chunk.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(chunk.subarray(0, bytesRead));
    }
  } finally {
    closeSync(descriptor);
  }
}
