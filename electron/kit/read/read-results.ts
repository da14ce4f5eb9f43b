import { RepairError } from '../../contract/errors';
import { type ArticleId, ARTICLES, isArticleId, SETUP_COMPONENT, SETUP_KEY } from '../../domain/articles';
import { firstDifference, sameValue } from '../../domain/compare';
import { diagnose } from '../../domain/diagnosis';
import { redact, secretsOf } from '../../domain/redact';
import { foldName, type KeyTree, valueIn } from '../../domain/registry';
import { systemClock } from '../../repair/clock';
import type { HeldEvidence } from '../../repair/gather';
import { textIn } from '../../repair/gather/registry-text';
import { observe } from '../../repair/observe';
import { commandOf } from '../write/questions';
import { EXPORTS, KIT_ITEMS, KIT_PHASES } from '../names';
import type { KitReading } from '../reading';
import { changesIn } from './changes';
import { type History, readHistory } from './history';
import { exportedTree } from './kit-registry';
import { prove } from './proof';
import { openResults, type ResultFolder } from './result-folder';
import { completeSteps, fileOf, MARKS, readSteps, type Step } from './steps';
import { factsOf, latin1, linesOf, LONGEST_LINE } from './texts';

/** Reads a RESULT folder, or the folder of a kit that contains it; see `readResults`. Also throws E-KIT-RESULT-NONE. */
export async function readKitResults(folder: string, held: HeldEvidence = {}): Promise<KitReading> {
  return readResults(await openResults(folder), held);
}

/**
 * Reads what a kit brought back: evidence, diagnosis and proof as for a live machine. `held` is what the user supplies
 * in addition (a setup log, an error number). Throws E-KIT-INCOMPLETE, -EDITED, -MIXED and -STALE naming the file or
 * item, E-REG-FILE-MALFORMED, E-BACKUP-NOT-PROVEN, E-FILE-UNREADABLE.
 */
export async function readResults(results: ResultFolder, held: HeldEvidence = {}): Promise<KitReading> {
  const owner = factsOf(latin1(fileOf(results.own, 'OWNER.TXT')));
  if ([...MARKS, 'ARTICLE'].some((mark) => !owner.get(mark))) throw new RepairError('E-KIT-INCOMPLETE', 'OWNER.TXT');
  const whole = completeSteps(results);
  const copies = [results.own, ...whole.map(({ files }) => files)].map(changesIn);
  const history = readHistory(latin1(fileOf(results.own, 'LOG.TXT')), copies);
  requireOneKit(results, owner);
  const article = articleOf(owner.get('ARTICLE') ?? '');
  const steps = readSteps(whole, results, owner, history);
  const latest = latestOf(steps, history);
  requireSameServer(steps);
  requireFresh(steps, history);
  const backup = steps.find(({ phase }) => phase === 'BACKUP') ?? null;
  if (backup) proveBackup(backup);
  const observation = await observe(latest.machine, systemClock, held);
  const log = redacted(history.lines, steps);
  return {
    kit: owner.get('KIT') ?? '',
    article,
    server: observation.facts.name,
    command: article && commandOf(ARTICLES[article], observation.facts.name),
    phases: steps.map(({ phase }) => phase),
    unfinished: unfinishedOf(results, steps, { ...history, lines: log }),
    latest: latest.look,
    isCurrent: latest.changes === history.changes,
    observation,
    diagnosis: diagnose(observation.evidence),
    proof: await prove(article, backup?.machine ?? null, latest.machine, history, latest.changes === history.changes),
    log,
  };
}

const articleOf = (text: string): ArticleId | null => (isArticleId(text) ? text : null);

/** Compares the kit's KIT.TXT, if RESULT is still in the kit's folder, and every run of a script in the log. */
function requireOneKit({ kit, own }: ResultFolder, owner: ReadonlyMap<string, string>): void {
  const asked = (facts: ReadonlyMap<string, string>, where: string, marks: readonly string[]): void => {
    const other = marks.find((mark) => foldName(facts.get(mark) ?? '') !== foldName(owner.get(mark) ?? ''));
    if (other !== undefined) throw new RepairError('E-KIT-MIXED', where, { detail: other });
  };
  if (kit !== null) asked(factsOf(latin1(kit)), 'KIT.TXT', ['KIT', 'ARTICLE']);
  for (const line of linesOf(latin1(fileOf(own, 'LOG.TXT')))) {
    const marks = marksIn(line);
    if (marks) asked(marks, 'LOG.TXT', MARKS);
  }
}

/** `"KIT=…" "SERVER=…"`, which starts each run of a script in the log. */
function marksIn(line: string): ReadonlyMap<string, string> | null {
  if (!line.startsWith('"KIT=') || line.length > LONGEST_LINE) return null;
  const between = line.indexOf('" "SERVER=');
  const end = line.trimEnd();
  if (between < 0 || !end.endsWith('"')) return null;
  return new Map([
    ['KIT', line.slice('"KIT='.length, between)],
    ['SERVER', end.slice(between + '" "SERVER='.length, -1)],
  ]);
}

/** The look that knows of the most changes; of several, one that also looked at files (no backup does), begun last. */
function latestOf(steps: readonly Step[], { begun }: History): Step {
  const order = (step: Step): readonly number[] => [
    step.changes,
    step.phase === 'BACKUP' ? 0 : 1,
    begun.lastIndexOf(step.phase),
    KIT_PHASES.indexOf(step.phase),
  ];
  const later = (a: Step, b: Step): number =>
    order(b).reduce((found, value, at) => (found === 0 ? value - (order(a)[at] ?? 0) : found), 0);
  return steps.toSorted(later)[0]!;
}

/** WHO.TXT names the server as in the environment; its name in the registry must agree between all steps. */
function requireSameServer(steps: readonly Step[]): void {
  const names = steps.map(({ phase, files, machine }) => {
    const tree = exportedTree(phase, files, 'CNAME', EXPORTS.CNAME, machine.codePage);
    return JSON.stringify(
      tree?.subkeys.map((key) => [
        key.name,
        textIn(valueIn(key, 'ComputerName') ?? { name: '', type: 1, data: new Uint8Array() }),
      ]),
    );
  });
  const other = names.findIndex((name) => name !== names[0]);
  if (other >= 0) throw new RepairError('E-KIT-MIXED', steps[other]!.phase, { detail: 'CNAME.REG' });
}

/** A look followed by a backup must show what the backup contains, unless the kit changed the server in between. */
function requireFresh(steps: readonly Step[], { begun, changedBy }: History): void {
  const [look, backup] = (['LOOK', 'BACKUP'] as const).map((wanted) => steps.find(({ phase }) => phase === wanted));
  if (!look || !backup || changedBy !== null || begun.lastIndexOf('LOOK') < 0) return;
  for (const item of KIT_ITEMS) {
    const [a, b] = [look.look.trees.get(item), backup.look.trees.get(item)];
    if (a === undefined && b === undefined) continue;
    if (a === undefined || b === undefined || firstDifference(a, b) !== null) throw new RepairError('E-KIT-STALE', EXPORTS[item]);
  }
}

/** The exports that an undo would import must contain what the parent key's export shows: two readings, one content. */
function proveBackup({ phase, files, machine, look }: Step): void {
  const whole = exportedTree(phase, files, 'EXCHANGE', EXPORTS.EXCHANGE, machine.codePage);
  const below = (...names: readonly string[]): KeyTree | undefined =>
    names.reduce<KeyTree | undefined>((at, name) => at?.subkeys.find((key) => foldName(key.name) === foldName(name)), whole);
  const pairs = [
    ['KMSERVER', below('KMServer')],
    ['SETUPKEY', below('Setup', SETUP_COMPONENT)],
  ] as const;
  for (const [item, seen] of pairs) {
    const kept = look.trees.get(item);
    if (kept === undefined && seen === undefined) continue;
    if (kept === undefined || seen === undefined || firstDifference(kept, seen) !== null)
      throw new RepairError('E-BACKUP-NOT-PROVEN', `${item}.REG`);
  }
  const setup = below('Setup');
  const [kept, seen] = [look.trees.get('SETUPVAL'), setup].map((tree) => tree && valueIn(tree, SETUP_COMPONENT));
  if ((kept === undefined) !== (seen === undefined) || (kept && seen && !sameValue(kept, seen))) {
    throw new RepairError('E-BACKUP-NOT-PROVEN', `${SETUP_KEY}, ${SETUP_COMPONENT}`);
  }
}

function unfinishedOf(
  { phases }: ResultFolder,
  steps: readonly Step[],
  { lines, begun, changes }: History,
): KitReading['unfinished'] {
  const cut = KIT_PHASES.find((phase) => phases.has(phase) && !steps.some((step) => step.phase === phase));
  const broken = steps.every((step) => step.changes < changes);
  const phase = cut ?? (broken ? (begun.at(-1) ?? 'AFTER') : undefined);
  return phase === undefined ? null : { phase, line: lines.at(-1) ?? '' };
}

/** The log contains only sentences and key names; should the password ever be in it, it does not get further. */
function redacted(lines: readonly string[], steps: readonly Step[]): readonly string[] {
  const secrets = steps.flatMap(({ look }) => {
    const value = look.trees.get('KMSSVC') && valueIn(look.trees.get('KMSSVC')!, 'ImagePath');
    return value ? secretsOf(textIn(value) ?? '') : [];
  });
  return lines.map((line) => redact(line, secrets));
}
