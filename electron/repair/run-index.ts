import path from 'node:path';
import { listRuns, readRun, type StoredRun } from './run-store';
import { isLocalFolder } from './local-folder';
import type { Storage } from './storage';

/**
 * All runs of one machine: those in its own folder and those the user put elsewhere. A list in the machine's folder
 * remembers the latter, so that "the latest run" is found wherever it is.
 */
export interface RunIndex {
  /** Newest first; a remembered folder that is gone is left out. */
  list(): Promise<readonly StoredRun[]>;
  /** Remembers a run's folder, if it is not in the machine's own. */
  remember(folder: string): Promise<void>;
}

const LIST_FILE = 'elsewhere.jsonl';

export function runIndex(storage: Storage, root: string): RunIndex {
  const file = path.join(root, LIST_FILE);
  return {
    async list() {
      const elsewhere = await Promise.all((await remembered(storage, file)).map((folder) => readRun(storage, folder)));
      const runs = [...(await listRuns(storage, root)), ...elsewhere.filter((run) => run !== null)];
      return runs.sort((a, b) => startOf(b).localeCompare(startOf(a)));
    },
    async remember(folder) {
      if (path.dirname(folder) === root || (await remembered(storage, file)).includes(folder)) return;
      await storage.makePrivateFolder(root);
      const list = await storage.openAppend(file);
      // The leading line end closes a line that a power cut left open.
      await list.append(`\n${JSON.stringify(folder)}\n`);
      await list.close();
    },
  };
}

async function remembered(storage: Storage, file: string): Promise<readonly string[]> {
  // A list that others may have written is ignored.
  if (!(await storage.exists(file)) || (await storage.trust.whyNotOurs(path.dirname(file), 'files')) !== null) return [];
  const lines = (await storage.readFile(file)).toString('utf8').split('\n');
  return [...new Set(lines.flatMap(folderIn))];
}

/** Ignores a truncated line, and network paths, which would send this user's name and password hash to a server. */
function folderIn(line: string): readonly string[] {
  try {
    const folder: unknown = JSON.parse(line);
    return typeof folder === 'string' && isLocalFolder(folder) ? [folder] : [];
  } catch {
    return [];
  }
}

/** A damaged run has no start time; its folder's name may. */
function startOf(run: StoredRun): string {
  return run.state?.startedAt ?? run.id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6.000Z');
}
