import { RepairError } from '../../contract/errors';
import { SETUP_COMPONENT } from '../../domain/articles';
import { foldName, type KeyTree, valueIn } from '../../domain/registry';
import { DISK_DOUBT, EXPORTS, KIT_ITEMS, KIT_PHASES, type KitItem, type KitPhase, NO_DOUBT } from '../names';
import type { KitLook } from '../reading';
import { changesIn, knownAbsent } from './changes';
import type { History } from './history';
import { checkIntegrity } from './integrity';
import { type KitMachine, openKitMachine } from './kit-machine';
import { exportedTree } from './kit-registry';
import type { Files, ResultFolder } from './result-folder';
import { factsOf, latin1, linesOf } from './texts';

/** The marks of every result. */
export const MARKS = ['KIT', 'SERVER'] as const;

/** One step's complete results. */
export interface Step {
  readonly phase: KitPhase;
  readonly files: Files;
  readonly machine: KitMachine;
  readonly look: KitLook;
  /** How many changes had been begun when it was made. */
  readonly changes: number;
}

interface CompleteStep {
  readonly phase: KitPhase;
  readonly files: Files;
}

/** Steps whose results were written completely. Throws E-KIT-INCOMPLETE if there is none. */
export function completeSteps({ phases }: ResultFolder): readonly CompleteStep[] {
  const complete = KIT_PHASES.flatMap((phase) => {
    const files = phases.get(phase);
    return files && isComplete(phase, files) ? [{ phase, files }] : [];
  });
  if (complete.length > 0) return complete;
  throw new RepairError('E-KIT-INCOMPLETE', KIT_PHASES.find((phase) => phases.has(phase)) ?? 'LOOK');
}

/** Throws E-KIT-MIXED, E-KIT-EDITED and E-KIT-INCOMPLETE naming the step or file. */
export function readSteps(
  complete: readonly CompleteStep[],
  { phases }: ResultFolder,
  owner: ReadonlyMap<string, string>,
  history: History,
): readonly Step[] {
  const programs = phases.get('LOOK') ?? new Map<string, Uint8Array>();
  const factsIn = (files: Files, name: string): ReadonlyMap<string, string> => factsOf(latin1(fileOf(files, name)));
  const kept = complete.find(({ phase }) => phase === 'BACKUP');
  const backup = kept ? { files: kept.files, facts: factsIn(kept.files, 'WHO.TXT') } : null;
  return complete.map(({ phase, files }) => {
    const [who, done] = [factsIn(files, 'WHO.TXT'), factsIn(files, 'DONE.TXT')];
    for (const mark of MARKS) {
      for (const facts of [who, done]) {
        if (foldName(facts.get(mark) ?? '') !== foldName(owner.get(mark) ?? ''))
          throw new RepairError('E-KIT-MIXED', phase, { detail: mark });
      }
    }
    if (who.get('PHASE') !== phase || done.get('PHASE') !== phase)
      throw new RepairError('E-KIT-MIXED', phase, { detail: 'PHASE' });
    const counts = checkIntegrity(phase, files);
    const changes = changesIn(files).length;
    const absent = knownAbsent(files, who, backup);
    // The backup keeps its meaning, whatever came after it.
    const outdated = phase !== 'BACKUP' && changes < history.changes;
    const machine = openKitMachine(phase, files, programs, { absent, outdated });
    return { phase, files, machine, changes, look: lookOf(phase, files, machine, counts) };
  });
}

/** Written completely, on a disk with room for it; a backup must also be without any doubt. */
function isComplete(phase: KitPhase, files: Files): boolean {
  const done = latin1(files.get('DONE.TXT') ?? new Uint8Array());
  const doubt = factsOf(done).get('DOUBT');
  return (
    linesOf(done).some((line) => line.trimEnd() === '"END"') && doubt !== DISK_DOUBT && (phase !== 'BACKUP' || doubt === NO_DOUBT)
  );
}

function lookOf(
  phase: KitPhase,
  files: Files,
  { codePage }: KitMachine,
  counts: ReadonlyMap<string, readonly number[]>,
): KitLook {
  const trees = new Map<KitItem, KeyTree>();
  const counted = new Map<KitItem, readonly number[]>();
  for (const item of KIT_ITEMS) {
    const tree =
      item === 'SETUPVAL' ? valueTree(phase, files, codePage) : exportedTree(phase, files, item, EXPORTS[item], codePage);
    if (tree) trees.set(item, tree);
    const count = counts.get(`${item}.REG`);
    if (count) counted.set(item, count);
  }
  return { phase, trees, counts: counted, at: whenOf(files) };
}

/** The output of `date /t` and `time /t`, in the server's own format. */
function whenOf(files: Files): string {
  const who = latin1(fileOf(files, 'WHO.TXT'));
  return linesOf(who.slice(who.indexOf('#WHEN')))
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/**
 * Setup's entry as a value. The export of the whole Setup key has it exactly; SETUPVAL.REG went through FIND (see
 * 9UNDO.CMD).
 */
function valueTree(phase: KitPhase, files: Files, codePage: string | undefined): KeyTree | undefined {
  const setup = exportedTree(phase, files, 'SETUP', EXPORTS.SETUP, codePage);
  const value = setup && valueIn(setup, SETUP_COMPONENT);
  if (!files.has('SETUPVAL.REG') || !setup || !value) return undefined;
  return { name: setup.name, values: [value], subkeys: [] };
}

/** Throws E-KIT-INCOMPLETE. */
export function fileOf(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new RepairError('E-KIT-INCOMPLETE', name);
  return bytes;
}
