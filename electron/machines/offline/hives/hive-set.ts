import type { HiveChange } from '../../../domain/regf/change';
import { type EditableHive, draftOf, type HiveDraft } from './draft';
import { exchangeAll, type FileChange } from './exchange';
import { FILE_NAMES, type FileName, type HiveFile, openHiveFile } from './hive-file';
import { keepOriginal, keptName, readKept } from './kept';
import { HIVE_NAMES, type HiveName } from './locate';
import { orFromMirror } from './mirror';

/** The hives of one Windows, with the mirror of SYSTEM if it keeps one: a change reaches all of them or none. */
export interface HiveSet {
  readonly files: Readonly<Partial<Record<FileName, HiveFile>>> & Readonly<Record<HiveName, HiveFile>>;
  /** The hives on the disk; each change is a separate exchange. */
  readonly live: Readonly<Record<HiveName, EditableHive>>;
  /** Throws E-HIVE-DIRTY, E-HIVE-ONLY-MIRROR or E-HIVE-IN-USE if the hives may not be changed now. */
  requireChangeable(): Promise<void>;
  begin(): SetDraft;
  /** Puts kept files back, all or none; each is identified by its name and the SHA-256 it was kept with. */
  putBack(kept: readonly { readonly name: FileName; readonly sha256: string }[]): Promise<void>;
}

/** The hives with their planned changes, in memory. */
export interface SetDraft {
  readonly hives: Readonly<Record<HiveName, HiveDraft>>;
  changes(): readonly FileChange[];
  /** Keeps the originals, then exchanges all files or none, with `onReady` awaited as in `exchangeAll`. */
  commit(onReady?: (changes: readonly FileChange[]) => Promise<void>): Promise<void>;
}

export interface HiveSetOptions {
  /** Called before every change: throws if the disk's Windows is only hibernating. */
  readonly requireAtRest: () => Promise<void>;
  readonly now: () => Date;
}

export function openHiveSet(paths: Readonly<Partial<Record<FileName, string>>>, options: HiveSetOptions): HiveSet {
  const opened = FILE_NAMES.flatMap((name) =>
    paths[name] === undefined ? [] : [[name, openHiveFile(name, paths[name])] as const],
  );
  const files = Object.fromEntries(opened) as unknown as HiveSet['files'];
  const mirror = files['SYSTEM.ALT'] ?? null;
  /** Files whose originals were kept since the machine was opened: of single changes, only the first keeps one. */
  const kept = new Set<FileName>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One operation after another: each begins with the state the previous one left. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  }

  async function requireChangeable(): Promise<void> {
    await orFromMirror(mirror, () => files.SYSTEM.readClean());
    await files.SOFTWARE.readClean();
    await options.requireAtRest();
  }

  function begin(): SetDraft {
    const now = options.now();
    const hives = { SYSTEM: draftOf(files.SYSTEM, mirror, now), SOFTWARE: draftOf(files.SOFTWARE, null, now) };
    const changes = (): readonly FileChange[] => HIVE_NAMES.flatMap((name) => hives[name].changes());
    return {
      hives,
      changes,
      commit: (onReady) => inTurn(() => exchangeKept(changes(), true, onReady)),
    };
  }

  async function exchangeKept(
    changes: readonly FileChange[],
    always: boolean,
    onReady: (changes: readonly FileChange[]) => Promise<void> = () => Promise.resolve(),
  ): Promise<void> {
    if (changes.length === 0) return;
    await options.requireAtRest();
    for (const { name, file, before } of changes) {
      if (!always && kept.has(name)) continue;
      await keepOriginal(file, before);
      kept.add(name);
    }
    await exchangeAll(changes, () => onReady(changes));
  }

  const live = (name: HiveName): EditableHive => ({
    file: files[name].file,
    root: () => files[name].root(),
    change: (change: HiveChange) =>
      inTurn(async () => {
        const draft = begin();
        await draft.hives[name].change(change);
        await exchangeKept(draft.changes(), false);
      }),
  });

  return {
    files,
    live: { SYSTEM: live('SYSTEM'), SOFTWARE: live('SOFTWARE') },
    requireChangeable,
    begin,
    putBack: (marks) =>
      inTurn(async () => {
        const changes: FileChange[] = [];
        for (const { name, sha256 } of marks) {
          const hive = files[name];
          if (hive === undefined) continue;
          const after = await readKept(hive.file, sha256);
          const { stamp, bytes: before } = await hive.read();
          changes.push({ name, file: hive.file, stamp, before, after, spare: keptName(hive.file, sha256) });
        }
        await options.requireAtRest();
        await exchangeAll(changes, () => Promise.resolve());
      }),
  };
}
