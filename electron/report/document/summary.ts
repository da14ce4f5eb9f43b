import type { Report, ReportServer } from '../model';
import type { Section } from './document';
import type { Speaker } from './speaker';

/** Whose server, which versions, which ticket. */
export function factsSection(report: Report, speaker: Speaker): Section {
  return { title: speaker.word('report.section.facts'), blocks: [{ kind: 'facts', rows: factRows(report, speaker) }] };
}

type Row = readonly [label: string, text: string];

export function factRows(report: Report, { word, time }: Speaker): readonly Row[] {
  const { server, ticket, run, kit, look } = report;
  const article = run?.article ?? kit?.article ?? look?.article ?? null;
  const rows: readonly (Row | null)[] = [
    [word('report.field.server'), server.name],
    ticket.number === '' ? null : [word('report.field.ticket'), ticket.number],
    ticket.technician === '' ? null : [word('report.field.technician'), ticket.technician],
    [word('report.field.place'), word(`report.place.${server.place}`)],
    server.place === 'remote' ? [word('report.field.note'), word('report.place.remote.checked')] : null,
    [word('report.field.windows'), word('report.windows', { windows: server.windows, bits: String(server.bits) })],
    [word('report.field.exchange'), exchange(server, word)],
    article === null
      ? null
      : [word('report.field.article'), word('report.labelled', { label: article, text: word(`wizard.article.${article}`) })],
    look === null ? null : [word('report.field.looked'), time(look.takenAt)],
    run === null ? null : [word('report.field.started'), time(run.startedAt)],
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

/** Where the server stands, what comes next, what was done and what was not. */
export function stateSection({ stateNow, next, done, notDone }: Report, { word, said }: Speaker): Section {
  const list = (title: string, sentences: Report['done']) =>
    sentences.length === 0 ? [] : [{ kind: 'list' as const, title, items: sentences.map(said) }];
  return {
    title: word('report.section.state'),
    blocks: [
      { kind: 'list', items: [stateNow.map(said).join(' · ')] },
      ...list(word('wizard.result.next'), next),
      ...list(word('wizard.result.done'), done),
      ...list(word('wizard.result.notDone'), notDone),
    ],
  };
}
