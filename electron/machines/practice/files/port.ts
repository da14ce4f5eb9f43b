import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { RepairError } from '../../../contract/errors';
import { ABSENT, mapReading, present, unreadable } from '../../../domain/reading';
import { foldName } from '../../../domain/registry';
import { Win32 } from '../../../domain/service';
import type { Clock, CopiedFile, FileFacts, FilesPort } from '../../ports';
import type { Engine } from '../engine';
import type { PracticeState, StoredEntry, StoredFile } from '../state/model';
import { cleanPath, parentPath } from './paths';
import { copiedEntries, entriesBelow, findEntry, lookUp, sizeOfEntry } from './tree';

const ERROR_DIRECTORY = 267;
const OPERATION_ABORTED = 995;

/** The practice server's disk: a tree of the state, never a file of this computer. */
export function practiceFiles(engine: Engine, clock: Clock): FilesPort {
  return {
    drives: () =>
      engine.ask('files.drives', '', ({ files }) =>
        present([...new Set([...files.keys()].map((path) => path.charAt(0)))].sort()),
      ),

    stat: (path) => engine.ask('files.stat', path, ({ files }) => mapReading(lookUp(files, path), factsOf)),

    list: (path) =>
      engine.ask('files.list', path, ({ files }) => {
        const found = lookUp(files, path);
        if (found.state !== 'present') return found;
        const folder = found.value;
        if (folder.kind === 'file') return unreadable('E-FILE-WRONG-KIND', path, ERROR_DIRECTORY);
        const inside = entriesBelow(files, folder).filter((entry) => parentPath(entry.path) === folder.path);
        return present(inside.map(factsOf));
      }),

    readEnd: (path, limit) =>
      engine.ask('files.readEnd', path, ({ files }) => {
        const found = lookUp(files, path);
        if (found.state !== 'present') return found;
        if (found.value.kind === 'folder') return unreadable('E-FILE-WRONG-KIND', path, Win32.ACCESS_DENIED);
        const { content } = found.value;
        if (typeof content === 'number') return present(new Uint8Array(Math.min(limit, content)));
        return present(new Uint8Array(content.subarray(Math.max(0, content.length - limit))));
      }),

    version: (path) =>
      engine.ask('files.version', path, ({ files }) => {
        const found = lookUp(files, path);
        if (found.state !== 'present') return found;
        return found.value.kind === 'file' && found.value.version !== undefined ? present(found.value.version) : ABSENT;
      }),

    async copyFolder(from, to, { onProgress, signal }) {
      const target = cleanPath(to);
      if (target === null) throw new RepairError('E-FILE-FAILED', to, { win32: Win32.PATH_NOT_FOUND });
      const source = await engine.state();
      const folder = findEntry(source.files, from);
      if (folder?.kind !== 'folder')
        throw folder
          ? new RepairError('E-FILE-WRONG-KIND', from, { win32: ERROR_DIRECTORY })
          : new RepairError('E-FILE-FAILED', from, { win32: Win32.PATH_NOT_FOUND });
      if (foldName(`${target}\\`).startsWith(foldName(`${folder.path}\\`))) throw new RepairError('E-COPY-INSIDE', to);
      if (!findEntry(source.files, target.slice(0, 3)))
        throw new RepairError('E-FILE-FAILED', to, { win32: Win32.PATH_NOT_FOUND });
      const inside = entriesBelow(source.files, folder);
      const files = inside.filter((entry) => entry.kind === 'file');
      const total = files.reduce((sum, file) => sum + sizeOfEntry(file), 0);
      const copied: CopiedFile[] = [];
      let done = 0;
      for (const entry of [folder, ...inside]) {
        if (entry.denied) throw new RepairError('E-FILE-DENIED', entry.path, { win32: Win32.ACCESS_DENIED });
        if (entry.kind === 'folder') continue;
        stopIfAborted(signal, to);
        copied.push({ path: entry.path.slice(folder.path.length + 1), size: sizeOfEntry(entry), sha256: hashOf(entry) });
        done += sizeOfEntry(entry);
        onProgress?.(done, total);
        await nextTurn();
      }
      stopIfAborted(signal, to);
      return engine.act('files.copyFolder', to, (state) => {
        if (findEntry(state.files, target)) throw new RepairError('E-OUT-EXISTS', to);
        return { next: { ...state, files: copiedEntries(state.files, folder, inside, target, clock.now()) }, answer: copied };
      });
    },

    async compareFolders(one, other) {
      const { files } = await engine.state();
      const [here, there] = [one, other].map((path) => filesIn(files, path));
      return here && JSON.stringify(here) === JSON.stringify(there) ? here : null;
    },
  };
}

/** Every file below a folder; null if there is no such folder. */
function filesIn(files: PracticeState['files'], path: string): readonly CopiedFile[] | null {
  const folder = findEntry(files, path);
  if (folder?.kind !== 'folder') return null;
  return entriesBelow(files, folder).flatMap((entry) =>
    entry.kind === 'file'
      ? [{ path: entry.path.slice(folder.path.length + 1), size: sizeOfEntry(entry), sha256: hashOf(entry) }]
      : [],
  );
}

function factsOf(entry: StoredEntry): FileFacts {
  const name = entry.path.slice(entry.path.lastIndexOf('\\') + 1);
  return { name: name || entry.path, kind: entry.kind, size: sizeOfEntry(entry), modified: entry.modified };
}

/** Zeros are hashed in pieces: a simulated database may be far too large to keep in memory. */
function hashOf({ content }: StoredFile): string {
  const hash = createHash('sha256');
  if (typeof content !== 'number') return hash.update(content).digest('hex');
  const piece = new Uint8Array(1 << 20);
  for (let left = content; left > 0; left -= piece.length) hash.update(left < piece.length ? piece.subarray(0, left) : piece);
  return hash.digest('hex');
}

function stopIfAborted(signal: AbortSignal | undefined, to: string): void {
  if (signal?.aborted) throw new RepairError('E-FILE-FAILED', to, { win32: OPERATION_ABORTED });
}
