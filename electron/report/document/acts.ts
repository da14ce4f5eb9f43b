import type { Report, ReportAct } from '../model';
import type { Section } from './document';
import type { Speaker } from './speaker';

/** Every act with its time and how it ended, in the order in which they began. */
export function actsSection({ acts }: Report, speaker: Speaker): Section | null {
  const { word, said } = speaker;
  if (acts.length === 0) return null;
  return {
    title: word('report.section.acts'),
    blocks: [
      {
        kind: 'table',
        columns: [word('report.column.time'), word('report.column.act'), word('report.column.outcome')],
        rows: acts.map((act) => [span(act, speaker), said(act.says), outcome(act, speaker)]),
      },
    ],
  };
}

/** Shows the second time only if it differs from the first, and the day once. */
function span({ startedAt, endedAt }: ReportAct, { time }: Speaker): string {
  const [from, to] = [time(startedAt), endedAt === null ? null : time(endedAt)];
  if (to === null || to === from) return from;
  return to.slice(0, 10) === from.slice(0, 10) ? `${from} – ${to.slice(11)}` : `${from} – ${to}`;
}

function outcome({ ended, error }: ReportAct, speaker: Speaker): string {
  return error === null
    ? speaker.said(ended)
    : speaker.word('report.labelled', { label: speaker.said(ended), text: speaker.error(error) });
}
