import path from 'node:path';
import { RepairError } from '../contract/errors';
import { readSnapshot } from '../domain/snapshot';
import { BACKUP_FILES } from '../repair/backup';
import { BACKUP_FOLDER } from '../repair/run';
import type { StoredRun } from '../repair/run-store';
import type { Storage } from '../repair/storage';
import type { ReportContext } from './look';
import type { Report } from './model';
import { redactReport, secretsIn } from './redact-report';
import { reportOfRun } from './run';

/** The report of a run from its folder, redacted. Throws the damage of a journal that cannot be understood. */
export async function reportOfStored(storage: Storage, stored: StoredRun, context: ReportContext): Promise<Report> {
  if (stored.state === null) {
    const { code, where, detail } = stored.damage;
    throw new RepairError(code, where, detail === undefined ? {} : { detail });
  }
  return redactReport(reportOfRun(stored, context), await secretsOfRun(storage, stored.folder));
}

/**
 * Secrets that may appear only in the backup. The journal is written without them; reading them from the backup once
 * more costs little. A backup that cannot be read yields none.
 */
export async function secretsOfRun(storage: Storage, folder: string): Promise<readonly string[]> {
  const file = path.join(folder, BACKUP_FOLDER, BACKUP_FILES.snapshot);
  try {
    const { entries } = readSnapshot((await storage.readFile(file)).toString('utf8'), file);
    return secretsIn(entries.map(({ target, content }) => ({ target, reading: { state: 'present', value: content } })));
  } catch {
    return [];
  }
}
