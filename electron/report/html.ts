import { createHash } from 'node:crypto';
import type { Block, ReportDocument, Section, Table } from './document/document';
import { STYLE } from './html-style';

/**
 * A report as one HTML file: no script, no picture, nothing loaded. A policy in the file itself allows its one style and
 * nothing else, so that even a name that got through unescaped could do nothing.
 */
export function htmlOf({ language, title, headline, tone, sections, footer }: ReportDocument): string {
  return [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}</style>`,
    '</head>',
    '<body>',
    '<main>',
    `<h1 class="${tone}">${shown(headline)}</h1>`,
    ...sections.map(section),
    '</main>',
    '<footer>',
    ...footer.map((line) => `<p>${shown(line)}</p>`),
    '</footer>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

function section({ title, blocks }: Section): string {
  return ['<section>', `<h2>${shown(title)}</h2>`, ...blocks.map(block), '</section>'].join('\n');
}

function block(part: Block): string {
  switch (part.kind) {
    case 'facts':
      return `<dl>\n${part.rows.map(([label, text]) => `<div><dt>${shown(label)}</dt><dd>${shown(text)}</dd></div>`).join('\n')}\n</dl>`;
    case 'list':
      return `${heading(part.title)}<ul>\n${part.items.map((item) => `<li>${shown(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return table(part);
    case 'lines':
      return `${heading(part.title)}<pre>${part.lines.map(shown).join('\n')}</pre>`;
  }
}

function heading(title: string | undefined): string {
  return title === undefined ? '' : `<h3>${shown(title)}</h3>\n`;
}

/** The first cell names its row. */
function table({ title, columns, rows }: Table): string {
  const head = columns.map((column) => `<th scope="col">${shown(column)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...rest]) =>
      `<tr><th scope="row">${shown(first)}</th>${rest.map((cell, index) => `<td data-column="${escape(columns[index + 1] ?? '')}">${shown(cell)}</td>`).join('')}</tr>`,
  );
  return [heading(title).trimEnd(), '<table>', `<thead><tr>${head}</tr></thead>`, '<tbody>', ...body, '</tbody>', '</table>']
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as HTML, in an element or a quoted attribute. */
function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** Text to read: a long path may be broken after a backslash, and is copied whole. */
function shown(text: string): string {
  return escape(text).replaceAll('\\', '\\<wbr>');
}
