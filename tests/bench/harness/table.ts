import type { Series, Unit } from './bench';
import type { BenchResult, CaseResult, GoalResult } from './result';
import { median, pairedRatio, spread } from './statistics';

const HEAD = ['case', 'contender', 'median', 'spread', '× ours', 'peak memory', 'note'];

/** A bench's figures as a Markdown table, followed by its goals. The first contender of a case is "ours". */
export function tableOf({ cases, goals }: BenchResult): string {
  const rows = cases.flatMap(rowsOf);
  // The first three columns always appear; the others only if some row has an entry.
  const kept = HEAD.map((_, column) => column).filter((column) => column < 3 || rows.some((row) => row[column] !== ''));
  const pick = (row: readonly string[]): readonly string[] => kept.map((column) => row[column]!);
  return [...markdown([pick(HEAD), ...rows.map(pick)]), '', ...goals.map(goalLine)].join('\n').trimEnd();
}

function rowsOf({ name, series, parts, skipped, failed }: CaseResult): string[][] {
  const reason = failed === null ? skipped : `FAILED: ${failed}`;
  if (reason !== null) return [[name, '', '', '', '', '', reason]];
  const [ours] = series;
  return series.map((one, i) => [
    i === 0 ? name : '',
    one.contender,
    ...figures(one, parts || ours?.unit !== one.unit || ours.samples.length === 0 ? undefined : ours),
    one.peakBytes === undefined ? '' : inUnit(one.peakBytes, 'bytes'),
    one.note ?? '',
  ]);
}

function figures({ samples, unit }: Series, ours: Series | undefined): string[] {
  if (samples.length === 0) return ['', '', ''];
  const ratio = ours === undefined ? '' : pairedRatio(samples, ours.samples).toPrecision(3);
  return [inUnit(median(samples), unit), samples.length < 2 ? '' : `± ${(spread(samples) * 100).toFixed(1)} %`, ratio];
}

export function goalLine({ text, value, met }: GoalResult): string {
  if (value === null) return `- ${text}: not measured here`;
  return `- ${text}: ${Number(value.toPrecision(3)).toLocaleString('en')} ${met ? '✓' : '✗'}`;
}

function inUnit(value: number, unit: Unit): string {
  switch (unit) {
    case 'ms':
      return value >= 1000 ? `${(value / 1000).toFixed(2)} s` : `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
    case 'bytes':
      return value >= 2 ** 20 ? `${(value / 2 ** 20).toFixed(1)} MB` : `${(value / 2 ** 10).toFixed(1)} KB`;
    case 'per second':
      return `${Math.round(value).toLocaleString('en')} / s`;
  }
}

/** Pads the cells as the formatter does. */
function markdown([head, ...rows]: readonly (readonly string[])[]): string[] {
  const all = [head!, ...rows].map((row) => row.map((cell) => cell.replaceAll('|', '\\|')));
  const widths = head!.map((_, column) => Math.max(3, ...all.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(' | ')} |`;
  return [line(all[0]!), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...all.slice(1).map(line)];
}
