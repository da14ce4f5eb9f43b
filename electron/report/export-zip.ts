import path from 'node:path';
// The package's Node build creates its own `require`, which conflicts with the bundler's; the browser build differs
// only in workers.
import { zipSync } from 'fflate/browser';
import type { Language } from '../contract/words/say';
import { redact } from '../domain/redact';
import { JOURNAL_FILE } from '../repair/journal';
import { BACKUP_FOLDER } from '../repair/run';
import type { StoredRun } from '../repair/run-store';
import type { Storage } from '../repair/storage';
import { reportFiles } from './files';
import type { Report } from './model';
import { secretsOfRun } from './stored-run';

/** The setup log's last session, as in the report. */
const SETUP_LOG = 'setup-log.txt';

export interface ExportOptions {
  readonly language: Language;
  /** Include the backup, which may contain the Key Management password: only if somebody asked for it. */
  readonly withBackup: boolean;
}

/** What a colleague needs from a run, as one zip file: report, journal, the setup log's last session. */
export async function exportZip(
  storage: Storage,
  { folder }: Pick<StoredRun, 'folder'>,
  report: Report,
  { language, withBackup }: ExportOptions,
): Promise<Uint8Array> {
  const journal = (await storage.readFile(path.join(folder, JOURNAL_FILE))).toString('utf8');
  const log = report.look?.setupLog;
  const files: Record<string, Uint8Array> = {
    ...Object.fromEntries(reportFiles(report, language).map(({ name, content }) => [name, Buffer.from(content)])),
    [JOURNAL_FILE]: Buffer.from(redact(journal, await secretsOfRun(storage, folder))),
    ...(log ? { [SETUP_LOG]: Buffer.from(log.lines.map((line) => `${line}\r\n`).join('')) } : {}),
  };
  if (withBackup) {
    const backup = path.join(folder, BACKUP_FOLDER);
    for (const name of await storage.list(backup))
      files[`${BACKUP_FOLDER}/${name}`] = await storage.readFile(path.join(backup, name));
  }
  // Zip stores local times without a zone: one instant for every file says less and confuses nobody.
  return zipSync(files, { level: 6, mtime: new Date(report.writtenAt) });
}
