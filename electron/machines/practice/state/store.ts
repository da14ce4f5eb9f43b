import type { BigIntStats } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RepairError } from '../../../contract/errors';
import { makeFolders } from '../../make-folders';
import type { Faults } from '../faults';
import { decodeState, MalformedState } from './decode';
import { encodeState } from './encode';
import type { PracticeState } from './model';

/** Where a practice server's state is kept between questions. */
export interface StateStore {
  /** The current state, whoever changed it last; null if there is none yet. */
  load(): Promise<PracticeState | null>;
  /** Returns once the state is stored durably; after an error the previous one still is. */
  save(state: PracticeState): Promise<void>;
  /** The current state file, for the witness. */
  bytes(): Promise<Buffer>;
}

/** Keeps the state in memory, for as long as the program runs. */
export function memoryStore(): StateStore {
  let kept: PracticeState | null = null;
  return {
    load: async () => kept,
    save: async (state) => {
      kept = state;
    },
    bytes: async () => Buffer.from(kept ? encodeState(kept) : ''),
  };
}

/** Distinguishes the temporary files of one program. */
let saves = 0;

/**
 * Keeps the state in one JSON file. Every question checks the file, so two programs that share it see each other's
 * acts; it is parsed again only if it has changed. A new state is written to a file beside it, flushed, and renamed
 * over it in one step: a kill at any moment leaves the old state or the new one.
 *
 * Acts at the same moment in two programs are not serialized here: a repair's lock does that.
 *
 * @throws RepairError E-STATE-UNREADABLE, E-STATE-MALFORMED, E-STATE-OTHER-SCENARIO; E-OUT-FULL, E-OUT-NOT-WRITABLE,
 * E-OUT-PATH-TOO-LONG from `save`.
 */
export function fileStore(path: string, scenario: string, faults: Faults): StateStore {
  let cache: { readonly stamp: string; readonly state: PracticeState } | undefined;

  /** The bytes are empty if the file still has the stamp `known`. */
  async function read(known?: string): Promise<{ stamp: string; bytes: Buffer } | null> {
    try {
      await faults.before?.('state.read', path);
      const file = await open(path, 'r');
      try {
        const stamp = stampOf(await file.stat({ bigint: true }));
        return { stamp, bytes: known === stamp ? Buffer.alloc(0) : await file.readFile() };
      } finally {
        await file.close();
      }
    } catch (error) {
      if (error instanceof RepairError) throw error;
      if (codeOf(error) === 'ENOENT') return null;
      throw new RepairError('E-STATE-UNREADABLE', path, { detail: codeOf(error), cause: error });
    }
  }

  return {
    async load() {
      const found = await read(cache?.stamp);
      if (!found) return null;
      if (cache?.stamp !== found.stamp) cache = { stamp: found.stamp, state: decode(found.bytes) };
      return cache.state;
    },

    async save(state) {
      const temporary = `${path}.${process.pid}-${(saves += 1)}.tmp`;
      try {
        await makeFolders(dirname(path));
        const stamp = await writeFlushed(temporary, encodeState(state), path, faults);
        await faults.before?.('state.rename', path);
        await renameOver(temporary, path);
        await flushFolder(dirname(path));
        await faults.after?.('state.rename', path);
        cache = { stamp, state };
      } catch (error) {
        await rm(temporary, { force: true }).catch(() => undefined);
        throw saveError(error, path);
      }
    },

    async bytes() {
      const found = await read();
      if (!found) throw new RepairError('E-STATE-UNREADABLE', path, { detail: 'ENOENT' });
      return found.bytes;
    },
  };

  function decode(bytes: Uint8Array): PracticeState {
    try {
      const state = decodeState(bytes);
      if (state.scenario === scenario) return state;
      throw new RepairError('E-STATE-OTHER-SCENARIO', path, { detail: state.scenario.slice(0, 60) });
    } catch (error) {
      if (error instanceof MalformedState) throw new RepairError('E-STATE-MALFORMED', path, { detail: error.message });
      throw error;
    }
  }
}

/** Removes what programs that were killed while saving left beside the state file. */
export async function sweepLeftovers(path: string): Promise<void> {
  const names = await readdir(dirname(path)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(`${basename(path)}.`) ? /\.(\d+)-\d+\.tmp$/.exec(name)?.[1] : undefined;
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(dirname(path), name), { force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Identity, size and time of the file; a rename keeps them, any other writer changes them. */
function stampOf(stats: BigIntStats): string {
  return [stats.dev, stats.ino, stats.size, stats.mtimeNs].join(':');
}

async function writeFlushed(temporary: string, text: string, path: string, faults: Faults): Promise<string> {
  await faults.before?.('state.write', path);
  // Nothing that already has this name, such as a link, is written through.
  await rm(temporary, { force: true });
  const file = await open(temporary, 'wx', 0o600);
  try {
    await file.writeFile(text);
    await faults.before?.('state.sync', path);
    await file.sync();
    return stampOf(await file.stat({ bigint: true }));
  } finally {
    await file.close();
  }
}

/** On Windows a virus scanner or an indexer may keep the old file open for a moment; elsewhere one try is enough. */
async function renameOver(from: string, to: string): Promise<void> {
  for (let tries = 10; ; tries--) {
    try {
      return await rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || tries === 0 || !['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Makes the new name durable if the system lets a folder be opened and flushed (Windows does not). */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

function saveError(error: unknown, path: string): RepairError {
  if (error instanceof RepairError) return error;
  const code = codeOf(error);
  const full = code === 'ENOSPC' || code === 'EDQUOT';
  const kind = full ? 'E-OUT-FULL' : code === 'ENAMETOOLONG' ? 'E-OUT-PATH-TOO-LONG' : 'E-OUT-NOT-WRITABLE';
  return new RepairError(kind, path, { detail: code, cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error).slice(0, 100);
}
