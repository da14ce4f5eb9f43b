import { type Language, say } from '../contract/words/say';
import { sentence } from '../contract/words/sentence';
import { TABLES } from '../contract/words/tables';
import type { Block, ReportDocument, Section, Table } from './document/document';
import { columnsOf, widestOf, wrap } from './wrap';

/** Width of the plain text: an e-mail, a ticket and a console of 80 columns all show it without breaking lines. */
const WIDTH = 78;
const INDENT = '  ';

/**
 * A report as plain text: no tabs, CRLF as Windows' own programs expect, and no line wider than 78 columns except a
 * command, which a break would make useless.
 */
export function textOf({ language, headline, stamp, summary, appendix, footer }: ReportDocument): string {
  const stamped = stamp === null ? [] : [...wrap(`*** ${stamp} ***`, WIDTH), ''];
  const lines = [
    ...stamped,
    ...titleLines(headline),
    ...summary.flatMap((each) => section(each, language)),
    ...['', ''],
    ...titleLines(appendix.title),
    ...appendix.sections.flatMap((each) => section(each, language)),
    '',
    '-'.repeat(WIDTH),
    ...footer.flatMap((line) => wrap(line, WIDTH)),
    ...(stamp === null ? [] : ['', ...stamped.slice(0, -1)]),
  ];
  return lines.map((line) => `${line.trimEnd()}\r\n`).join('');
}

function titleLines(title: string): readonly string[] {
  return [...wrap(title, WIDTH), '='.repeat(Math.min(WIDTH, columnsOf(title)))];
}

function section({ title, blocks }: Section, language: Language): readonly string[] {
  return [
    '',
    ...wrap(title, WIDTH),
    '-'.repeat(Math.min(WIDTH, columnsOf(title))),
    ...blocks.flatMap((each) => block(each, language)),
  ];
}

function block(part: Block, language: Language): readonly string[] {
  switch (part.kind) {
    case 'facts': {
      const label = Math.min(24, Math.max(...part.rows.map(([name]) => columnsOf(name)))) + 2;
      return part.rows.flatMap(([name, text]) => hanging(padded(name, label), text));
    }
    case 'list':
      return [...titled(part.title, language), ...part.items.flatMap((item) => hanging('* ', item))];
    case 'steps':
      return [
        ...titled(part.title, language),
        ...part.items.flatMap((item, index) => hanging(`[ ] ${String(index + 1)}. `, item)),
      ];
    case 'command':
      return [...titled(part.title, language), '', `${INDENT}${part.line}`, ''];
    case 'table':
      return [...titled(part.title, language), ...table(part)];
    case 'lines':
      return [...titled(part.title, language), ...part.lines.flatMap((line) => wrap(line, WIDTH - 2).map((each) => `| ${each}`))];
  }
}

function titled(title: string | undefined, language: Language): readonly string[] {
  return title === undefined ? [] : ['', ...wrap(say(TABLES[language], language, sentence('report.label', { title })), WIDTH)];
}

/**
 * Columns side by side would be cut off: each row becomes its first cell, followed by the other cells with their names.
 */
function table({ columns, rows }: Table): readonly string[] {
  const label = Math.min(20, Math.max(0, ...columns.slice(1).map(columnsOf))) + 2;
  return rows.flatMap(([first = '', ...rest]) => [
    ...hanging('* ', first),
    ...rest.flatMap((cell, index) => (cell === '' ? [] : hanging(`${INDENT}${padded(columns[index + 1] ?? '', label)}`, cell))),
  ]);
}

/** Text after a label; its further lines are indented to where it begins. */
function hanging(label: string, text: string): readonly string[] {
  const indent = columnsOf(label);
  return wrap(text, WIDTH - widestOf(label)).map((line, index) => `${index === 0 ? label : ' '.repeat(indent)}${line}`);
}

function padded(label: string, columns: number): string {
  return `${label}${' '.repeat(Math.max(2, columns - columnsOf(label)))}`;
}
