import { redact, secretsOf } from '../domain/redact';
import { isServiceKey } from '../domain/articles';
import type { TargetReading } from '../domain/observation';
import { textOf, valueIn } from '../domain/registry';
import type { Report } from './model';

/**
 * What the program itself wrote and no machine can choose: it hides nothing, and must stay valid against the schema.
 */
const OWN = /^(E-[A-Z0-9-]+|[0-9a-f]{64}|\d{4}-\d\d-\d\dT[\d:.]+Z)$/;

/** Fields whose value is a word from a closed list or an id made here. */
const OWN_FIELDS: ReadonlySet<string> = new Set([
  ...['kind', 'id', 'item', 'state', 'status', 'verdict', 'action', 'act', 'result', 'stop', 'form', 'view', 'holds', 'place'],
  ...['generation', 'privacy', 'outcome', 'article', 'routes', 'program'],
]);

/** The report without any of the secrets, wherever one may have got in (a path, an answer, an error's detail). */
export function redactReport(report: Report, secrets: readonly string[]): Report {
  return secrets.length === 0 ? report : (redacted(report, '', secrets) as Report);
}

function redacted(part: unknown, field: string, secrets: readonly string[]): unknown {
  if (typeof part === 'string') return OWN_FIELDS.has(field) || OWN.test(part) ? part : redact(part, secrets);
  if (Array.isArray(part)) return part.map((each) => redacted(each, field, secrets));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([name, each]) => [name, redacted(each, field === 'parts' ? 'part' : name, secrets)]),
  );
}

/** The secrets among the items that were read: whatever follows the program in ImagePath (Q235418). */
export function secretsIn(targets: readonly Pick<TargetReading, 'target' | 'reading'>[]): readonly string[] {
  return targets.flatMap(({ target, reading }) => {
    if (reading.state !== 'present' || !isServiceKey(target.path)) return [];
    const { value: content } = reading;
    const image = content.kind === 'key' ? valueIn(content.tree, 'ImagePath') : content.value;
    return image ? secretsOf(textOf(image)) : [];
  });
}
