import path from 'node:path';
import type { Language } from '../contract/words/say';
import { RepairError } from '../contract/errors';
import { makeFolders } from '../machines/make-folders';
import type { Storage } from '../repair/storage';
import { REPORT_FILES, reportFiles } from './files';
import type { Report } from './model';

/**
 * Writes a report's three files to a folder, which is created if it is missing; files of an earlier report there are
 * replaced. Returns the path of the HTML file. Throws E-OUT-… naming the file or the folder.
 */
export async function saveReport(storage: Storage, folder: string, report: Report, language: Language): Promise<string> {
  await makeReportFolder(folder);
  for (const { name, content } of reportFiles(report, language)) await storage.writeFile(path.join(folder, name), content);
  return path.join(folder, REPORT_FILES.html);
}

/** Called before anything is changed if a report is to follow, so that an unusable place is known beforehand. */
export async function makeReportFolder(folder: string): Promise<void> {
  try {
    await makeFolders(folder);
  } catch (cause) {
    const detail = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new RepairError('E-OUT-NOT-WRITABLE', folder, { detail, cause });
  }
}

/** A name for a report's folder: `SERVER01-report-20261121T001500Z`. */
export function reportName({ server, writtenAt }: Report): string {
  const stamp = writtenAt.replace(/[-:]|\.\d+/g, '');
  return `${server.name.replace(/[^A-Za-z0-9_-]/g, '_') || 'SERVER'}-report-${stamp}`;
}
