import type { Language } from '../contract/words/say';
import { TABLES } from '../contract/words/tables';
import { documentOf } from './document/document-of';
import { speaker } from './document/speaker';
import { htmlOf } from './html';
import { jsonOf } from './json';
import type { Report } from './model';
import { textOf } from './text';

/** The names of a report's three files. */
export const REPORT_FILES = { html: 'report.html', text: 'report.txt', json: 'report.json' } as const;

export interface ReportFile {
  readonly name: string;
  readonly content: string;
}

/** A report as its three files: HTML and plain text in the given language, JSON without one. */
export function reportFiles(report: Report, language: Language): readonly ReportFile[] {
  const document = documentOf(report, speaker(TABLES[language], language));
  return [
    { name: REPORT_FILES.html, content: htmlOf(document) },
    // The byte order mark tells Notepad and old mail programs that this is UTF-8.
    { name: REPORT_FILES.text, content: `\uFEFF${textOf(document)}` },
    { name: REPORT_FILES.json, content: jsonOf(report) },
  ];
}
