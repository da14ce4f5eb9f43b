import { createHash } from 'node:crypto';
import { closeSync, openSync, read } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

/** The files this program consists of, as far as they decide what it does; null for one that there is not. */
export interface ProgramFiles {
  /** The portable exe. */
  readonly portable: string | null;
  readonly program: string;
  /** app.asar; null when run from sources. */
  readonly archive: string | null;
}

/** SHA-256 of each, hex. */
export type ProgramHashes = { readonly [File in keyof ProgramFiles]: string | null };

export function programFiles(given: {
  readonly portable: string | null;
  readonly execPath: string;
  readonly resources: string;
  readonly packed: boolean;
}): ProgramFiles {
  const { portable, execPath, resources, packed } = given;
  return { portable, program: execPath, archive: packed ? path.join(resources, 'app.asar') : null };
}

export async function hashProgram({ portable, program, archive }: ProgramFiles): Promise<ProgramHashes> {
  const hash = (file: string | null): Promise<string | null> => (file === null ? Promise.resolve(null) : sha256(file));
  return { portable: await hash(portable), program: await hash(program), archive: await hash(archive) };
}

/** The first file that is another one now, by its role; null where all are the same. */
export function firstDifference(before: ProgramHashes, after: ProgramHashes): keyof ProgramFiles | null {
  const roles = ['portable', 'program', 'archive'] as const;
  return roles.find((role) => before[role] !== after[role]) ?? null;
}

const readChunk = promisify(read);

/** Electron shows an archive as a folder to whoever opens it by name: for the moment of opening that is switched off. */
async function sha256(file: string): Promise<string> {
  const before = process.noAsar;
  process.noAsar = true;
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } finally {
    process.noAsar = before;
  }
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
