import type { Route } from '../contract/wizard/views';
import { sentence } from '../contract/words/sentence';
import type { MachineKind } from '../machines/ports';
import { MANIFEST_FILE } from '../repair/manifest';
import type { BackupProven, JournalEntry } from '../repair/events';
import type { ReportBackup } from './model';

/** The route that acts on a machine and reads it first. */
export const FIRST_ROUTES: Readonly<Record<MachineKind, Route>> = {
  this: 'win32-api',
  practice: 'practice-registry',
  offline: 'hive-file',
  remote: 'network-registry',
};

/** The proven backup of a run. The manifest's digest comes from the journal, which does not record its size. */
export function backupPart(backup: BackupProven, entries: readonly JournalEntry[], place: MachineKind): ReportBackup {
  const { insteadOf } = backup;
  return {
    folder: backup.folder,
    provenAt: entries.find(({ event }) => event === backup)?.at ?? '',
    files: [...backup.files, { name: MANIFEST_FILE, size: null, sha256: backup.manifestSha256 }],
    privacy: backup.privacy,
    routes: [FIRST_ROUTES[place], backup.witness],
    passedOver: insteadOf ? { route: insteadOf.id, why: sentence(`acts.passed-over.${insteadOf.why}`) } : null,
    notCompared: backup.notCompared.map((limit) => sentence(`acts.limit.${limit}`)),
  };
}
