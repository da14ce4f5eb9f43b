import { createHash } from 'node:crypto';
import type { Block, ReportDocument, Section, Table } from './document/document';
import { styleOf } from './html-style';

/**
 * A report as one HTML file: no script, no picture, nothing loaded. A policy in the file itself allows only its one
 * style, so that even a name that got through unescaped could do nothing.
 */
export function htmlOf(document: ReportDocument): string {
  const { language, title, headline, tone, stamp, summary, appendix, footer } = document;
  const style = styleOf(document);
  const hash = createHash('sha256').update(style).digest('base64');
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...(stamp === null ? [] : [`<p class="stamp">${shown(stamp)}</p>`]),
    `<h1 class="${tone}">${shown(headline)}</h1>`,
    ...summary.map((each) => section(each, 'h2')),
    '<div class="appendix">',
    `<h2>${shown(appendix.title)}</h2>`,
    ...appendix.sections.map((each) => section(each, 'h3')),
    '</div>',
    '</main>',
    '<footer>',
    ...footer.map((line) => `<p>${shown(line)}</p>`),
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

/** The heading level of a section's title; headings inside it are one level lower. */
type Level = 'h2' | 'h3';

function section({ title, blocks }: Section, level: Level): string {
  const below = level === 'h2' ? 'h3' : 'h4';
  return ['<section>', `<${level}>${shown(title)}</${level}>`, ...blocks.map((each) => block(each, below)), '</section>'].join(
    '\n',
  );
}

function block(part: Block, level: 'h3' | 'h4'): string {
  switch (part.kind) {
    case 'facts':
      return `<dl>\n${part.rows.map(fact).join('\n')}\n</dl>`;
    case 'list':
      return `${heading(part.title, level)}<ul>\n${part.items.map((item) => `<li>${shown(item)}</li>`).join('\n')}\n</ul>`;
    case 'steps':
      return `${heading(part.title, level)}<ol class="steps">\n${part.items.map((item) => `<li>${shown(item)}</li>`).join('\n')}\n</ol>`;
    case 'command':
      return `${heading(part.title, level)}<pre class="command">${words(part.line)}</pre>`;
    case 'table':
      return table(part, level);
    case 'lines':
      return `${heading(part.title, level)}<pre>${part.lines.map(shown).join('\n')}</pre>`;
  }
}

/** A line to be copied; it may break between words, but not within `--yes`. */
function words(line: string): string {
  return line
    .split(' ')
    .map((word) => `<span>${escape(word)}</span>`)
    .join(' ');
}

/** The longest text that fits beside another fact, in characters. */
const HALF = 30;

function fact([label, text]: readonly [label: string, text: string]): string {
  const wide = text.length > HALF ? ' class="wide"' : '';
  return `<div${wide}><dt>${shown(label)}</dt><dd>${shown(text)}</dd></div>`;
}

function heading(title: string | undefined, level: string): string {
  return title === undefined ? '' : `<${level}>${shown(title)}</${level}>\n`;
}

/** The first cell names its row. */
function table({ title, columns, rows }: Table, level: string): string {
  const head = columns.map((column) => `<th scope="col">${shown(column)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${shown(first)}</th>${rest.map((cell, index) => `<td data-column="${escape(columns[index + 1] ?? '')}">${shown(cell)}</td>`).join('')}</tr>`,
  );
  return [
    heading(title, level).trimEnd(),
    '<table>',
    `<thead><tr>${head}</tr></thead>`,
    '<tbody>',
    ...body,
    '</tbody>',
    '</table>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, in an element or a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text to read: a long path may break after a backslash, and is copied whole. */
function shown(text: string): string {
  return escape(text).replaceAll('\\', '\\<wbr>');
}
