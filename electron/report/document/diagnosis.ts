import { verdictTitle } from '../../contract/wizard/verdict-title';
import type { Report, ReportLook } from '../model';
import type { Block, Section } from './document';
import type { Speaker } from './speaker';

/** The verdict with its reasons, then everything it is based on. */
export function diagnosisSections({ look, kind }: Report, speaker: Speaker): readonly Section[] {
  const { word } = speaker;
  if (look === null)
    return kind === 'run'
      ? [{ title: word('report.section.diagnosis'), blocks: [{ kind: 'list', items: [word('report.no-look')] }] }]
      : [];
  return [verdict(look, speaker), evidence(look, speaker), ...paths(look, speaker), ...log(look, speaker)];
}

type Finding = ReportLook['findings'][number];

function verdict({ verdict: kind, article, findings }: ReportLook, speaker: Speaker): Section {
  const { word, said } = speaker;
  const [headline, ...others] = findings;
  const titled =
    headline !== undefined &&
    (headline.article === article || kind === 'cannot-tell' || kind === 'healthy' || kind === 'exchange-2000');
  return {
    title: word('report.section.diagnosis'),
    blocks: [
      { kind: 'list', items: [said(verdictTitle({ verdict: kind, article }))] },
      ...(titled ? reasons(headline, speaker) : []),
      ...also(titled ? others : findings, speaker),
      {
        kind: 'table',
        title: word('report.section.articles'),
        columns: [word('report.field.article'), word('wizard.cause.missing.state'), word('report.column.reasons')],
        rows: (titled ? others : findings).map((finding) => [
          word('report.labelled', { label: finding.article, text: word(`wizard.article.${finding.article}`) }),
          word(`wizard.cause.status.${finding.status}`),
          inShort(finding, speaker),
        ]),
      },
    ],
  };
}

/** Articles that apply in addition to the verdict's. */
function also(findings: readonly Finding[], { word }: Speaker): readonly Block[] {
  const items = findings
    .filter(({ status }) => status === 'applies')
    .map(({ article }) => `${article}: ${word(`wizard.article.${article}`)}`);
  return items.length === 0 ? [] : [{ kind: 'list', title: word('wizard.cause.also'), items }];
}

/** All reasons of an article that is not the verdict's, in one text. */
function inShort(finding: Finding, { word, said, joined }: Speaker): string {
  const { article } = finding;
  const lists = [
    [word('wizard.cause.for', { article }), finding.for],
    [word('wizard.cause.against', { article }), finding.against],
    [word('wizard.cause.unread'), finding.unread],
  ] as const;
  return joined(
    lists.flatMap(([label, list]) =>
      list.length === 0 ? [] : [word('report.labelled', { label, text: joined(list.map(said)) })],
    ),
  );
}

function reasons(finding: Finding, { word, said }: Speaker): readonly Block[] {
  const { article } = finding;
  const lists = [
    [word('wizard.cause.for', { article }), finding.for, word('wizard.cause.for.none')],
    [word('wizard.cause.against', { article }), finding.against, word('wizard.cause.against.none')],
    [word('wizard.cause.unread'), finding.unread, word('wizard.cause.unread.none')],
  ] as const;
  return [
    ...lists.map(([title, list, none]): Block => ({ kind: 'list', title, items: list.length === 0 ? [none] : list.map(said) })),
    ...(finding.decides
      ? [{ kind: 'list', title: word('wizard.cause.decides'), items: [said(finding.decides)] } satisfies Block]
      : []),
  ];
}

function evidence({ evidence: items }: ReportLook, { word, said }: Speaker): Section {
  return {
    title: word('wizard.cause.evidence'),
    blocks: [
      {
        kind: 'table',
        columns: [word('wizard.cause.evidence.what'), word('wizard.cause.evidence.says'), word('report.column.source')],
        rows: items.map(({ label, says, source }) => [said(label), said(says), source]),
      },
    ],
  };
}

function paths({ namedPaths }: ReportLook, { word }: Speaker): readonly Section[] {
  if (namedPaths.length === 0) return [];
  return [
    {
      title: word('report.section.paths'),
      blocks: [
        {
          kind: 'table',
          columns: [word('wizard.cause.missing.file'), word('wizard.cause.missing.state'), word('wizard.cause.missing.namedBy')],
          rows: namedPaths.map(({ path, state, namedBy }) => [path, word(`wizard.state.${state}`), namedBy]),
        },
      ],
    },
  ];
}

function log({ setupLog }: ReportLook, { word }: Speaker): readonly Section[] {
  if (setupLog === null) return [];
  const { path, lines } = setupLog;
  return [
    {
      title: word('report.section.log'),
      blocks: [{ kind: 'lines', title: path, lines: lines }],
    },
  ];
}
