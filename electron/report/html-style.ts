/** The report's one style: light and dark, narrow and wide, and black on white on paper. */
export const STYLE = `
:root { color-scheme: light dark; --text: #1b1b1b; --quiet: #565656; --ground: #fff; --line: #d0d0d0; --band: #f5f5f5; --good: #0e700e; --warning: #9a4a00; --neutral: #0f5fa8; }
@media screen and (prefers-color-scheme: dark) { :root { --text: #f2f2f2; --quiet: #bdbdbd; --ground: #1c1c1c; --line: #474747; --band: #262626; --good: #7cc67c; --warning: #ffb070; --neutral: #7fb8ef; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 62rem; padding: 1.5rem; background: var(--ground); color: var(--text); font: 15px/1.45 "Segoe UI", system-ui, "Yu Gothic UI", sans-serif; }
h1 { margin: 0 0 1.5rem; padding: 0.75rem 0 0.75rem 1rem; border-inline-start: 6px solid var(--neutral); font-size: 1.5rem; line-height: 1.3; font-weight: 600; overflow-wrap: anywhere; }
h1.good { border-color: var(--good); }
h1.warning { border-color: var(--warning); }
h2 { margin: 2rem 0 0.5rem; padding-bottom: 0.25rem; border-bottom: 1px solid var(--line); font-size: 1.15rem; font-weight: 600; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; font-weight: 600; overflow-wrap: anywhere; }
ul { margin: 0.25rem 0; padding-inline-start: 1.25rem; }
li, dd, td, th, pre { overflow-wrap: anywhere; }
dl { margin: 0; display: grid; gap: 0.15rem 0; }
dl div { display: grid; grid-template-columns: 11rem 1fr; gap: 1rem; }
dt { color: var(--quiet); }
dd { margin: 0; }
table { width: 100%; margin: 0.5rem 0; border-collapse: collapse; }
th, td { padding: 0.35rem 0.75rem 0.35rem 0; border-bottom: 1px solid var(--line); text-align: start; vertical-align: top; font-weight: 400; }
thead th { color: var(--quiet); font-weight: 600; white-space: nowrap; }
tbody th { min-width: 9rem; }
td { min-width: 5rem; }
pre { margin: 0.5rem 0; padding: 0.75rem; background: var(--band); white-space: pre-wrap; font: 13px/1.4 "Cascadia Mono", Consolas, monospace; }
footer { margin-top: 2.5rem; color: var(--quiet); font-size: 0.9rem; }
footer p { margin: 0.15rem 0; }
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
@media print {
  @page { margin: 16mm 14mm; }
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font-size: 10pt; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; break-after: avoid; }
  h3 { font-size: 10.5pt; break-after: avoid; }
  tr, li, dl div { break-inside: avoid; }
  thead { display: table-header-group; }
  pre { font-size: 8.5pt; border: 1px solid var(--line); }
}
@media (forced-colors: active) { h1 { border-color: CanvasText; } }
`;
