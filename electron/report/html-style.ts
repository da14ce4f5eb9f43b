import type { ReportDocument } from './document/document';

/**
 * A report's style: light and dark, narrow and wide; on paper black on white, with the recurring parts in the margins.
 */
export function styleOf({ title, stamp, foot }: ReportDocument): string {
  return `${SCREEN}@media print {${page(title, stamp, foot)}${PAPER}}\n@media (forced-colors: active) { h1 { border-color: CanvasText; } }\n`;
}

const SCREEN = `
:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #565656; --ground: #fff; --line: #d0d0d0; --band: #f5f5f5; --good: #0e700e; --warning: #9a4a00; --neutral: #0f5fa8; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #f2f2f2; --quiet: #bdbdbd; --ground: #1c1c1c; --line: #474747; --band: #262626; --good: #7cc67c; --warning: #ffb070; --neutral: #7fb8ef; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--ground); color: var(--text); font: 15px/1.45 "Segoe UI", system-ui, "Yu Gothic UI", sans-serif; }
h1 { margin: 0 0 1.25rem; padding: 0.75rem 0 0.75rem 1rem; border-inline-start: 6px solid var(--neutral); font-size: 1.5rem; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
h1.good { border-color: var(--good); }
h1.warning { border-color: var(--warning); }
h2 { margin: 1.75rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; font-weight: 600; }
h3, h4 { margin: 1rem 0 0.25rem; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
h4 { font-size: 0.95rem; }
p.stamp { width: fit-content; margin: 0 0 1rem; padding: 0.25rem 0.75rem; border: 2px solid var(--warning); border-radius: 4px; color: var(--warning); font-weight: 600; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
ol.steps { margin: 0.25rem 0; padding: 0; list-style: none; counter-reset: step; }
ol.steps li { display: grid; grid-template-columns: 1.4em 1.6em 1fr; margin: 0.3rem 0; counter-increment: step; }
ol.steps li::before { content: ""; width: 0.9em; height: 0.9em; border: 1.5px solid var(--text); border-radius: 2px; margin-top: 0.25em; }
ol.steps li::after { content: counter(step) "."; grid-row: 1; grid-column: 2; }
li, dd, td, th, pre { overflow-wrap: anywhere; }
dl { margin: 0; display: grid; grid-template-columns: 1fr 1fr; gap: 0.15rem 2rem; }
dl div { display: grid; grid-template-columns: 10rem 1fr; gap: 1rem; }
dl div.wide { grid-column: 1 / -1; }
dt { color: var(--quiet); }
dd { margin: 0; }
.appendix { margin-top: 3rem; }
.appendix > h2 { border-bottom: 2px solid var(--line); font-size: 1.3rem; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { min-width: 9rem; }
td { min-width: 5rem; }
pre { margin: 0.5rem 0; padding: 0.75rem; background: var(--band); white-space: pre-wrap; font: 13px/1.4 "Cascadia Mono", Consolas, monospace; }
pre.command span { display: inline-block; max-width: 100%; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.9rem; }
footer p { margin: 0.15rem 0; }
@media screen and (max-width: 48rem) { dl { grid-template-columns: 1fr; } }
@media screen and (max-width: 40rem) {
  body { padding: 1rem; }
  dl div { grid-template-columns: 1fr; gap: 0; margin-bottom: 0.4rem; }
  table, thead, tbody, tr, th, td { display: block; }
  thead { display: none; }
  tr { padding: 0.4rem 0; border-bottom: 1px solid var(--line); }
  th, td { padding: 0.1rem 0; border: 0; }
  tbody th { min-width: 0; font-weight: 600; }
  td:empty { display: none; }
  td::before { content: attr(data-column) ": "; color: var(--quiet); }
}
`;

const PAPER = `
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 9.3pt; line-height: 1.32; }
  h1 { margin-bottom: 6pt; padding: 3pt 0 3pt 10pt; font-size: 13.5pt; line-height: 1.2; }
  h2 { margin: 7pt 0 2pt; padding-bottom: 1pt; font-size: 11pt; line-height: 1.2; break-after: avoid; }
  h3, h4 { margin: 4pt 0 1pt; font-size: 9pt; break-after: avoid; }
  p.stamp { display: none; }
  ul, ol.steps { margin: 1pt 0; }
  ol.steps li { margin: 2pt 0; }
  dl { gap: 0 14pt; }
  dl div { grid-template-columns: 10.5em 1fr; gap: 6pt; }
  tr, li, dl div { break-inside: avoid; }
  thead { display: table-header-group; }
  pre { margin: 2pt 0; padding: 3pt 6pt; border: 1px solid var(--line); font-size: 7.5pt; }
  .appendix { break-before: page; margin-top: 0; font-size: 7.4pt; line-height: 1.2; }
  .appendix > h2 { margin-top: 0; font-size: 12pt; }
  .appendix h3 { margin: 6pt 0 1pt; font-size: 8.5pt; }
  .appendix h4 { margin: 2pt 0 0; font-size: 7pt; }
  .appendix table { margin: 1pt 0; }
  .appendix th, .appendix td { min-width: 0; padding: 0.75pt 6pt 0.75pt 0; overflow-wrap: break-word; }
  .appendix ul { margin: 1pt 0; }
  .appendix pre { font-size: 6.5pt; }
  footer { margin-top: 6pt; font-size: 7pt; }
  footer p { display: inline; }
`;

/** Page numbers, the writer and the stamp in the margins of every page; browsers without margin boxes omit them. */
function page(title: string, stamp: string | null, { by, page: parts }: ReportDocument['foot']): string {
  const number = parts.map((part) => (typeof part === 'string' ? text(part) : `counter(${part.counter})`)).join(' ');
  const small = 'font: 7.5pt "Segoe UI", system-ui, "Yu Gothic UI", sans-serif; color: #565656;';
  const stamped = stamp === null ? '' : `@top-right { content: ${text(stamp)}; ${STAMP} } `;
  return `
  @page { margin: 15mm 13mm 13mm; @top-left { content: ${text(title)}; ${small} } ${stamped}@bottom-left { content: ${text(by)}; ${small} } @bottom-right { content: ${number}; ${small} } }`;
}

const STAMP =
  'font: 600 8pt "Segoe UI", system-ui, "Yu Gothic UI", sans-serif; color: #9a4a00; white-space: nowrap; text-decoration: underline;';

/** Any text as a CSS string: everything except ASCII letters, digits and blanks is written as a number. */
function text(content: string): string {
  return `"${content.replace(/[^A-Za-z0-9 ]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `)}"`;
}
