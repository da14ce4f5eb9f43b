import type { Report } from './model';

/** A report as `report.json`: the model as it is, without a language; report.schema.json describes it. */
export function jsonOf(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
