import type { FindingArticle } from '../../domain/diagnosis';
import type { Report, ReportServer } from '../model';
import type { Block, Section } from './document';
import type { Speaker } from './speaker';

/** What was wrong, and on which server. */
export function faultSection(report: Report, speaker: Speaker): Section {
  const { word, said } = speaker;
  const meant = articleOf(report);
  const reasons = report.look?.findings.find(({ article }) => article === meant)?.for ?? [];
  const speaksFor: readonly Block[] =
    meant === null || reasons.length === 0
      ? []
      : [{ kind: 'list', title: word('wizard.cause.for', { article: meant }), items: reasons.map(said) }];
  return { title: word('report.section.fault'), blocks: [{ kind: 'facts', rows: factRows(report, speaker) }, ...speaksFor] };
}

function articleOf({ run, kit, look }: Report): FindingArticle | null {
  return run?.article ?? kit?.article ?? look?.article ?? null;
}

type Row = readonly [label: string, text: string];

/** Which server, which versions, which ticket. */
export function factRows(report: Report, { word, utc }: Speaker): readonly Row[] {
  const { server, ticket, run, kit, look } = report;
  const article = articleOf(report);
  const rows: readonly (Row | null)[] = [
    article === null
      ? null
      : [word('report.field.article'), word('report.labelled', { label: article, text: word(`wizard.article.${article}`) })],
    [word('report.field.server'), server.name],
    ticket.number === '' ? null : [word('report.field.ticket'), ticket.number],
    ticket.technician === '' ? null : [word('report.field.technician'), ticket.technician],
    [word('report.field.place'), word(`report.place.${server.place}`)],
    server.place === 'remote' ? [word('report.field.note'), word('report.place.remote.checked')] : null,
    [word('report.field.windows'), word('report.windows', { windows: server.windows, bits: String(server.bits) })],
    [word('report.field.exchange'), exchange(server, word)],
    look === null ? null : [word('report.field.looked'), utc(look.takenAt)],
    run === null ? null : [word('report.field.started'), utc(run.startedAt)],
    run === null ? null : [word('report.field.run'), run.folder],
    kit === null ? null : [word('report.field.kit'), kit.id],
  ];
  return rows.filter((row) => row !== null);
}

function exchange({ exchange: found }: ReportServer, word: Speaker['word']): string {
  if (found === null) return word('report.unknown');
  const { generation, build, source } = found;
  return build === null
    ? word('report.exchange', { generation, source })
    : word('report.exchange.build', { generation, build: String(build), source });
}

/** What was done, and what was not. */
export function doneSection({ done, notDone }: Report, { word, said }: Speaker): Section | null {
  if (done.length + notDone.length === 0) return null;
  const left: readonly Block[] =
    notDone.length === 0 ? [] : [{ kind: 'list', title: word('wizard.result.notDone'), items: notDone.map(said) }];
  return {
    title: word('wizard.result.done'),
    blocks: [...(done.length === 0 ? [] : [{ kind: 'list', items: done.map(said) } satisfies Block]), ...left],
  };
}

/** The state of the server now. */
export function stateSection({ stateNow }: Report, { word, said }: Speaker): Section {
  return {
    title: word('report.section.state'),
    blocks: [{ kind: 'list', items: [stateNow.map(said).join(' · ')] }],
  };
}

/** What comes next, as steps to tick off. */
export function nextSection({ next }: Report, { word, said }: Speaker): Section | null {
  return next.length === 0 ? null : { title: word('wizard.result.next'), blocks: [{ kind: 'steps', items: next.map(said) }] };
}
