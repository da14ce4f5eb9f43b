import path from 'node:path';
import { listRuns, readRun, type StoredRun } from './run-store';
import { isLocalFolder } from './local-folder';
import type { Storage } from './storage';

/**
 * All runs of one machine: those in its own folder, and those the user put elsewhere, which are remembered in a list
 * beside them so that "the latest run" is found wherever it lies.
 */
export interface RunIndex {
  /** Newest first; a remembered folder that is gone is left out. */
  list(): Promise<readonly StoredRun[]>;
  /** Remembers a run's folder, if it does not lie in the machine's own. */
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
      // The line's end before it closes one that a power cut left open.
      await list.append(`\n${JSON.stringify(folder)}\n`);
      await list.close();
    },
  };
}

async function remembered(storage: Storage, file: string): Promise<readonly string[]> {
  // A list that others may have written leads nowhere.
  if (!(await storage.exists(file)) || (await storage.trust.whyNotOurs(path.dirname(file), 'files')) !== null) return [];
  const lines = (await storage.readFile(file)).toString('utf8').split('\n');
  return [...new Set(lines.flatMap(folderIn))];
}

/** A line cut short by a power cut names nothing; a network path would show this user's name and password hash to its server. */
function folderIn(line: string): readonly string[] {
  try {
    const folder: unknown = JSON.parse(line);
    return typeof folder === 'string' && isLocalFolder(folder) ? [folder] : [];
  } catch {
    return [];
  }
}

/** A damaged run does not know when it began; its folder's name may. */
function startOf(run: StoredRun): string {
  return run.state?.startedAt ?? run.id.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z.*$/, '$1-$2-$3T$4:$5:$6.000Z');
}
