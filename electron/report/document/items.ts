import type { Report, ReportItem } from '../model';
import { sizeSays } from '../says';
import type { Section } from './document';
import type { Speaker } from './speaker';

/** The plan with the result of each item, including those with nothing to do. */
export function itemsSection({ items }: Report, speaker: Speaker): Section | null {
  const { word } = speaker;
  if (items.length === 0) return null;
  const both = new Set(items.map(({ view }) => view)).size > 1;
  return {
    title: word('report.section.items'),
    blocks: [
      {
        kind: 'table',
        columns: [
          word('wizard.review.item'),
          word('report.column.before'),
          word('report.column.planned'),
          word('report.column.after'),
        ],
        rows: items.map((item) => [
          both ? `${item.path} (${word(`wizard.view.${item.view}`)})` : item.path,
          before(item, speaker),
          word(`report.plan.${item.act}`),
          after(item, speaker),
        ]),
      },
    ],
  };
}

function before({ act, form, before: size }: ReportItem, { word, said }: Speaker): string {
  if (act === 'nothing') return word('acts.item.absent');
  return size === null ? word('report.unknown') : said(sizeSays(form, size));
}

function after({ act, result, difference }: ReportItem, { word, said }: Speaker): string {
  const says =
    result === 'done'
      ? word(act === 'change' ? 'report.result.changed' : 'report.result.removed')
      : word(`report.result.${result}`);
  return difference === null ? says : `${says} (${said(difference)})`;
}
