import type { Language } from '../contract/words/say';
import { TABLES } from '../contract/words/tables';
import { oneLine } from '../domain/one-line';
import { speaker } from './document/speaker';
import { factRows } from './document/summary';
import type { Report } from './model';

/** The report as a short text for a ticket: the conclusion, what was done, the backup's digest, what comes next. */
export function ticketText(report: Report, language: Language): string {
  const say = speaker(TABLES[language], language);
  const { word, said, utc } = say;
  const { done, notDone, stateNow, next, backup, program, writtenAt } = report;
  const list = (title: string, sentences: Report['done']): readonly string[] =>
    sentences.length === 0 ? [] : ['', word('report.label', { title }), ...sentences.map((each) => `- ${said(each)}`)];
  const manifest = backup?.files.at(-1);
  const lines = [
    said(report.headline),
    ...factRows(report, say).map(([label, text]) => word('report.labelled', { label, text })),
    ...list(word('wizard.result.done'), done),
    ...list(word('wizard.result.notDone'), notDone),
    '',
    `${word('report.section.state')}: ${stateNow.map(said).join(' · ')}`,
    ...list(word('wizard.result.next'), next),
    '',
    ...(backup && manifest
      ? [
          word('report.labelled', { label: word('report.section.backup'), text: backup.folder }),
          word('report.labelled', { label: `${manifest.name} SHA-256`, text: manifest.sha256 }),
          word('report.labelled', {
            label: word('report.field.routes'),
            text: backup.routes.map((route) => word(`wizard.witness.${route}`)).join(' · '),
          }),
        ]
      : []),
    word('report.written', { version: program, time: utc(writtenAt) }),
  ];
  return lines.map(oneLine).join('\r\n');
}
