import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { isDirty, readBaseBlock } from '../../../domain/regf/base-block';
import type { HiveChange } from '../../../domain/regf/change';
import { editHive } from '../../../domain/regf/edit/edit-hive';
import { type HiveKey, openHive } from '../../../domain/regf/hive';
import { firstUnplanned } from '../../../domain/regf/prove-change';
import { scanHive } from '../witness/scan-hive';
import { exchange, keepOriginal, readKept, sha256Of } from './exchange';
import { pendingLog } from './pending-log';
import { readStamped, type StampedFile } from './stamp';

/** One hive file of a Windows that is not running. The file is looked at for every question, so it is never an old answer. */
export interface HiveFile {
  readonly file: string;
  /** The top key, for one walk. Throws E-HIVE-…, E-FILE-…. */
  readonly root: () => Promise<HiveKey>;
  /** Throws E-HIVE-DIRTY or E-HIVE-IN-USE where the hive may not be changed now. */
  requireChangeable(): Promise<void>;
  /** Makes one change; when it returns, the changed hive is in place and on the disk. A change of nothing writes nothing. */
  change(change: HiveChange): Promise<void>;
  /** Keeps the hive beside itself as it is now; answers its SHA-256. Otherwise that is done before its first change. */
  keep(): Promise<string>;
  /** SHA-256 of the hive as it is now. */
  hash(): Promise<string>;
  /** SHA-256 of the hive as it was last written here; null before that, and where somebody else wrote in between. */
  written(): string | null;
  /** Puts the hive that was kept with that hash back in its place. */
  putBack(sha256: string): Promise<void>;
}

export interface HiveFileOptions {
  /** Asked before every change: throws where the disk's Windows is only asleep. */
  readonly requireAtRest: () => Promise<void>;
  readonly now: () => Date;
}

export function openHiveFile(file: string, { requireAtRest, now }: HiveFileOptions): HiveFile {
  let cache: StampedFile | undefined;
  /** SHA-256 of the hive as it was kept or last written here; null before that. */
  let known: string | null = null;
  /** False once a write began with what somebody else had made of the hive: then what is written is not ours alone. */
  let isOurs = true;
  let hasWritten = false;
  let queue: Promise<unknown> = Promise.resolve();

  async function load(): Promise<StampedFile> {
    const fresh = await readStamped(file, cache?.stamp);
    if (fresh !== null) cache = fresh;
    return cache!;
  }

  async function loadForChange(): Promise<StampedFile> {
    const loaded = await load();
    const base = readBaseBlock(loaded.bytes, file);
    if (isDirty(base))
      throw new RepairError('E-HIVE-DIRTY', file, {
        detail: base.checksumHolds
          ? sentence('detail.sequence', { begun: base.begun, done: base.done })
          : sentence('detail.checksum'),
      });
    const log = await pendingLog(file, base.done);
    if (log !== null) throw new RepairError('E-HIVE-DIRTY', file, { detail: log });
    await requireAtRest();
    return loaded;
  }

  /** One act after another: each begins with what the one before left. */
  function inTurn<T>(act: () => Promise<T>): Promise<T> {
    const turn = queue.then(act);
    queue = turn.catch(() => undefined);
    return turn;
  }

  return {
    file,
    root: async () => openHive((await load()).bytes, file),
    requireChangeable: async () => void (await loadForChange()),
    change: (change) =>
      inTurn(async () => {
        const { bytes, stamp } = await loadForChange();
        const changed = editHive(bytes, file, change, now());
        if (changed === null) return;
        if (known === null) known = await keepOriginal(file, bytes);
        else if (known !== sha256Of(bytes)) isOurs = false;
        await exchange(file, stamp, changed, (readBack) => prove(file, bytes, readBack, change));
        known = sha256Of(changed);
        hasWritten = true;
      }),
    keep: () =>
      inTurn(async () => {
        const { bytes } = await loadForChange();
        known = await keepOriginal(file, bytes);
        isOurs = true;
        return known;
      }),
    hash: async () => sha256Of((await load()).bytes),
    written: () => (hasWritten && isOurs ? known : null),
    putBack: (sha256) =>
      inTurn(async () => {
        const bytes = await readKept(file, sha256);
        const { stamp } = await loadForChange();
        await exchange(file, stamp, bytes, (readBack) => openHive(readBack, file));
        known = sha256;
        hasWritten = true;
      }),
  };
}

/** Two readers that share no code must both find the change made and nothing else different. */
function prove(file: string, before: Uint8Array, after: Uint8Array, change: HiveChange): void {
  for (const read of [openHive, scanHive]) {
    const difference = firstUnplanned(read(before, file), read(after, file), change);
    if (difference !== null)
      throw new RepairError('E-HIVE-NOT-PROVEN', file, {
        detail: sentence('detail.route', {
          route: sentence(read === openHive ? 'detail.first-route' : 'wizard.witness.hive-scan'),
          why: difference,
        }),
      });
  }
}
