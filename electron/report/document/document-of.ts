import { oneLine } from '../../domain/one-line';
import type { Report } from '../model';
import { actsSection } from './acts';
import { backupSection } from './backup';
import { diagnosisSections } from './diagnosis';
import type { ReportDocument, Section, Tone } from './document';
import { gatesSection } from './gates';
import { itemsSection } from './items';
import type { Speaker } from './speaker';
import { factsSection, stateSection } from './summary';
import { undoSection } from './undo';

/** A report in one language. What the next colleague asks first comes first: where the server stands, and what comes next. */
export function documentOf(report: Report, speaker: Speaker): ReportDocument {
  const { word, said, time } = speaker;
  const sections: readonly (Section | null)[] = [
    factsSection(report, speaker),
    stateSection(report, speaker),
    itemsSection(report, speaker),
    backupSection(report, speaker),
    undoSection(report, speaker),
    actsSection(report, speaker),
    gatesSection(report, speaker),
    ...diagnosisSections(report, speaker),
  ];
  return inLines({
    language: speaker.language,
    title: word('report.title', { server: report.server.name }),
    headline: said(report.headline),
    tone: toneOf(report),
    sections: sections.filter((section) => section !== null),
    footer: [
      word('report.written', { version: report.program, time: time(report.writtenAt) }),
      word('report.no-secret'),
      ...(report.server.place === 'practice' ? [word('report.practice')] : []),
    ],
  });
}

/** Every text in it as one line, whoever chose the names it holds: here, so that no section can forget it. */
function inLines(document: ReportDocument): ReportDocument {
  return JSON.parse(JSON.stringify(document), (_, part: unknown) =>
    typeof part === 'string' ? oneLine(part) : part,
  ) as ReportDocument;
}

function toneOf({ kind, run, kit, notDone, look }: Report): Tone {
  if (kind === 'look') return look?.verdict === 'nothing' || look?.verdict === 'healthy' ? 'good' : 'neutral';
  const good = run
    ? run.status === 'removed' || run.status === 'undone'
    : kit?.outcome === 'repaired' || kit?.outcome === 'undone';
  if (good) return 'good';
  return notDone.length > 0 || run?.status === 'interrupted' ? 'warning' : 'neutral';
}
