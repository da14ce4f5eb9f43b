import path from 'node:path';
import { RepairError, viewOfError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { CopyView } from '../../contract/wizard/views';
import type { GateAnswers } from '../../domain/gates';
import { databasesIn } from '../../domain/key-database';
import { changing, planRepair } from '../../domain/plan';
import type { CopiedFile } from '../../machines/ports';
import { type Act, type Env, shown } from '../act';
import { wrongStep } from '../refusals';
import type { BeforeStage, Intent, Look, VerdictStage } from '../stage';
import { articleToRepair } from '../view/verdict';

/** Page 2: the questions before anything changes, and the copy of the key database. */

/** From the verdict to the questions of its repair. Throws E-NOTHING-TO-DO. */
export function prepare({ look }: VerdictStage): BeforeStage {
  const { verdict, recommended } = look.diagnosis;
  const article = articleToRepair(verdict, recommended.article);
  if (article === null) throw wrongStep('verdict');
  const plan = planRepair(article, look.observation);
  if (changing(plan.actions).length === 0) throw new RepairError('E-NOTHING-TO-DO', article);
  return { at: 'before', intent: { look, plan, answers: look.wishes.answers, copy: { phase: 'idle' }, left: null } };
}

/** Back to the verdict. What was answered is kept. */
export function backToVerdict({ intent }: BeforeStage): VerdictStage {
  return { at: 'verdict', look: answeredLook(intent) };
}

/** The look of a repair with what was answered since. */
export function answeredLook({ look, answers }: Intent): Look {
  return { ...look, wishes: { ...look.wishes, answers } };
}

export function answer({ intent }: BeforeStage, given: Payload<'answer'>): BeforeStage {
  return { at: 'before', intent: { ...intent, answers: answered(intent.answers, given) } };
}

function answered(answers: GateAnswers, given: Payload<'answer'>): GateAnswers {
  return {
    setupTried: given.setupTried === undefined ? answers.setupTried : given.setupTried,
    kmsdata: given.dataCopy === undefined ? answers.kmsdata : given.dataCopy,
    kmsdataWhere: given.dataCopyPlace ?? answers.kmsdataWhere ?? '',
    password: given.password === undefined ? answers.password : given.password,
    overrideHealthyTypedName: given.overrideName ?? answers.overrideHealthyTypedName ?? '',
  };
}

/** Copies each key database, from a server of the network to this computer, and takes that as the answer. What is answered meanwhile is kept. */
export async function* copyData({ intent }: BeforeStage, { signal, current }: Env): Act {
  const { place, observation } = intent.look;
  const folders = databasesIn(observation.evidence.dataFolders);
  if (folders.length === 0) throw wrongStep('copyData');
  const copies = folders.map(({ path, bytes }) => ({ path, bytes, to: copyPlace(path, place.copiesRoot, new Date()) }));
  const totalBytes = copies.reduce((sum, { bytes }) => sum + bytes, 0);
  const stageOf = (copy: CopyView, more: Partial<GateAnswers> = {}): BeforeStage => {
    const stage = current();
    const now = stage.at === 'before' ? stage.intent : intent;
    return { at: 'before', intent: { ...now, copy, answers: { ...now.answers, ...more } } };
  };
  yield stageOf({ phase: 'running', doneBytes: 0, totalBytes });
  try {
    yield* shown({
      work: async (report: (copy: CopyView) => void) => {
        if (place.copiesRoot !== null) await place.storage.makePrivateFolder(place.copiesRoot);
        const copied: CopiedFile[] = [];
        for (const { path, to } of copies) {
          const before = bytesOf(copied);
          const onProgress = (done: number): void => report({ phase: 'running', doneBytes: before + done, totalBytes });
          copied.push(...(await place.machine.files.copyFolder(path, to, { signal, onProgress })));
        }
        return copied;
      },
      each: (copy) => stageOf(copy),
      end: (copied) => {
        const to = copies.map((copy) => copy.to);
        const done = { phase: 'done', to, files: copied.length, bytes: bytesOf(copied) } as const;
        return stageOf(done, { kmsdata: 'copied', kmsdataWhere: to.join(', ') });
      },
    });
  } catch (error) {
    yield stageOf(signal.aborted ? { phase: 'idle' } : { phase: 'failed', error: viewOfError(error) });
  }
}

const bytesOf = (files: readonly CopiedFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

/**
 * Beside the folder itself, on the same disk, under a name that says when: `D:\Exchsrvr\Kmsdata-copy-20261121T001500Z`. On this
 * computer `D_Exchsrvr_Kmsdata-copy-…`: a server's own path is never one here.
 */
function copyPlace(folder: string, copiesRoot: string | null, now: Date): string {
  const stamp = `copy-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
  if (copiesRoot === null) return `${folder}-${stamp}`;
  return path.join(copiesRoot, `${folder.replace(/[^A-Za-z0-9-]+/g, '_').slice(-80)}-${stamp}`);
}

/** Gate answers as the journal keeps them. */
export function answersForJournal({
  setupTried,
  kmsdata,
  kmsdataWhere,
  password,
}: GateAnswers): Readonly<Record<string, string>> {
  return {
    'setup-tried': setupTried ?? '',
    'data-copy': [kmsdata ?? '', kmsdataWhere ?? ''].filter(Boolean).join(': '),
    password: password ?? '',
  };
}
