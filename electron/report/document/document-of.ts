import { say } from '../../contract/words/say';
import { sentence } from '../../contract/words/sentence';
import { TABLES } from '../../contract/words/tables';
import { oneLine } from '../../domain/one-line';
import type { Report } from '../model';
import { actsSection } from './acts';
import { backupSection } from './backup';
import { copiesSection } from './copies';
import { diagnosisSections } from './diagnosis';
import type { PageFoot, ReportDocument, Section, Tone } from './document';
import { gatesSection } from './gates';
import { itemsSection } from './items';
import type { Speaker } from './speaker';
import { doneSection, faultSection, nextSection, stateSection } from './summary';
import { undoSection } from './undo';

/**
 * A report in one language. The first page answers what the next colleague asks: what was wrong, what was done, what
 * state the server is in, what comes next, and how to undo it. The appendix contains the evidence for that.
 */
export function documentOf(report: Report, speaker: Speaker): ReportDocument {
  const { word, said, utc } = speaker;
  const document = inLines({
    language: speaker.language,
    title: word('report.title', { server: report.server.name }),
    headline: said(report.headline),
    tone: toneOf(report),
    stamp: report.server.place === 'practice' ? word('report.practice') : null,
    summary: there([
      faultSection(report, speaker),
      doneSection(report, speaker),
      stateSection(report, speaker),
      nextSection(report, speaker),
      undoSection(report, speaker),
    ]),
    appendix: {
      title: word('report.appendix'),
      sections: there([
        itemsSection(report, speaker),
        backupSection(report, speaker),
        copiesSection(report, speaker),
        actsSection(report, speaker),
        gatesSection(report, speaker),
        ...diagnosisSections(report, speaker),
      ]),
    },
    footer: [word('report.written', { version: report.program, time: utc(report.writtenAt) }), word('report.no-secret')],
  });
  return { ...document, foot: footOf(report, speaker) };
}

const there = (sections: readonly (Section | null)[]): readonly Section[] => sections.filter((section) => section !== null);

/** Makes every text in it one line, whoever chose the names in it: done here, so that no section can forget it. */
function inLines<Document>(document: Document): Document {
  return JSON.parse(JSON.stringify(document), (_, part: unknown) =>
    typeof part === 'string' ? oneLine(part) : part,
  ) as Document;
}

/** Only the printer knows the page numbers, so the sentence is split where they belong. */
function footOf({ program, writtenAt }: Report, { language, word, utc }: Speaker): PageFoot {
  const page = say(TABLES[language], language, sentence('report.page', { page: '\u0001page\u0001', pages: '\u0001pages\u0001' }));
  return {
    by: word('report.by', { version: program, time: utc(writtenAt) }),
    page: page
      .split('\u0001')
      .filter((text) => text !== '')
      .map((text) => (text === 'page' || text === 'pages' ? { counter: text } : text)),
  };
}

function toneOf({ kind, run, kit, notDone, look }: Report): Tone {
  if (kind === 'look') return look?.verdict === 'nothing' || look?.verdict === 'healthy' ? 'good' : 'neutral';
  const good = run
    ? run.status === 'removed' || run.status === 'undone'
    : kit?.outcome === 'repaired' || kit?.outcome === 'undone';
  if (good) return 'good';
  return notDone.length > 0 || run?.status === 'interrupted' ? 'warning' : 'neutral';
}
