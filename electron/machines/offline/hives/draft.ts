import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import type { HiveChange } from '../../../domain/regf/change';
import { editHive } from '../../../domain/regf/edit/edit-hive';
import { type HiveKey, openHive } from '../../../domain/regf/hive';
import { firstUnplanned } from '../../../domain/regf/prove-change';
import { scanHive } from '../witness/scan-hive';
import type { FileChange } from './exchange';
import type { HiveFile, LoadedHive } from './hive-file';
import { loadPair, mirrorOf } from './mirror';

/** A hive that can be read and changed: on the disk, or as a draft of it in memory. */
export interface EditableHive {
  readonly file: string;
  /** The top key, for one walk. Throws E-HIVE-…, E-FILE-…. */
  readonly root: () => Promise<HiveKey>;
  /** Makes one change. If it changes nothing, nothing is written. */
  change(change: HiveChange): Promise<void>;
}

/** A hive with its planned changes. Changes nothing on the disk. */
export interface HiveDraft extends EditableHive {
  /** The files to exchange; none if no change had any effect. */
  changes(): readonly FileChange[];
}

/**
 * A draft of a hive, and of its mirror if its Windows keeps one. The first change loads the hive and checks its whole
 * structure (`surveyHive`); both readers prove each change in memory.
 */
export function draftOf(hive: HiveFile, mirror: HiveFile | null, now: Date): HiveDraft {
  const { file } = hive;
  let base: { readonly hive: LoadedHive; readonly mirror: LoadedHive | null } | undefined;
  let bytes: Uint8Array | null = null;
  return {
    file,
    root: async () => (bytes === null ? hive.root() : openHive(bytes, file)),
    async change(change) {
      base ??= await loadPair(hive, mirror);
      const before = bytes ?? base.hive.hive;
      const after = editHive(before, file, change, now);
      if (after === null) return;
      prove(file, before, after, change);
      bytes = after;
    },
    changes() {
      if (base === undefined || bytes === null) return [];
      const own: FileChange = { name: hive.name, file, stamp: base.hive.stamp, before: base.hive.bytes, after: bytes };
      if (mirror === null || base.mirror === null) return [own];
      const after = mirrorOf(bytes, base.mirror.bytes, mirror.file);
      return [own, { name: mirror.name, file: mirror.file, stamp: base.mirror.stamp, before: base.mirror.bytes, after }];
    },
  };
}

/** Two readers that share no code must both find the change made and nothing else different. */
function prove(file: string, before: Uint8Array, after: Uint8Array, change: HiveChange): void {
  for (const read of [openHive, scanHive]) {
    const difference = firstUnplanned(read(before, file), read(after, file), change);
    if (difference !== null)
      throw new RepairError('E-HIVE-NOT-PROVEN', file, {
        detail: sentence('detail.route', {
          route: read === openHive ? sentence('detail.first-route') : 'hive-scan',
          why: difference,
        }),
      });
  }
}
