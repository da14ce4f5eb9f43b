import { RepairError, viewOfError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { CopyView } from '../../contract/wizard/views';
import type { GateAnswers } from '../../domain/gates';
import { databasesIn } from '../../domain/key-database';
import { changing, planRepair } from '../../domain/plan';
import type { CopiedFile } from '../../machines/ports';
import { bytesOf, type DataCopy } from '../../repair/data-copies';
import { type Act, type Env, shown } from '../act';
import { wrongStep } from '../refusals';
import type { BeforeStage, Intent, Look, VerdictStage } from '../stage';
import { articleToRepair } from '../view/verdict';
import { copyPlace } from './copies';

/** Page 2: the questions before anything changes, and the copy of the key database. */

/** From the verdict to the questions of its repair. Throws E-NOTHING-TO-DO. */
export function prepare({ look }: VerdictStage): BeforeStage {
  const { verdict, recommended } = look.diagnosis;
  const article = articleToRepair(verdict, recommended.article);
  if (article === null) throw wrongStep('verdict');
  const plan = planRepair(article, look.observation);
  if (changing(plan.actions).length === 0) throw new RepairError('E-NOTHING-TO-DO', article);
  const { answers, copies } = look.wishes;
  return { at: 'before', intent: { look, plan, answers, copies, copy: { phase: 'idle' }, left: null } };
}

/** Back to the verdict. The answers are kept. */
export function backToVerdict({ intent }: BeforeStage): VerdictStage {
  return { at: 'verdict', look: answeredLook(intent) };
}

/** The look of a repair, with the answers and copies since. */
export function answeredLook({ look, answers, copies }: Intent): Look {
  return { ...look, wishes: { ...look.wishes, answers, copies } };
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

/**
 * Copies each key database (from a server on the network to this computer) and takes that as the answer. Answers given
 * meanwhile are kept.
 */
export async function* copyData({ intent }: BeforeStage, { signal, current }: Env): Act {
  const { place, observation } = intent.look;
  const folders = databasesIn(observation.evidence.dataFolders);
  if (folders.length === 0) throw wrongStep('copyData');
  const places = folders.map(({ path }) => ({ from: path, to: copyPlace(path, place.copiesRoot, new Date()) }));
  const totalBytes = folders.reduce((sum, { bytes }) => sum + bytes, 0);
  const stageOf = (copy: CopyView, copied: readonly DataCopy[] = [], more: Partial<GateAnswers> = {}): BeforeStage => {
    const stage = current();
    const now = stage.at === 'before' ? stage.intent : intent;
    return {
      at: 'before',
      intent: { ...now, copy, copies: [...now.copies, ...copied], answers: { ...now.answers, ...more } },
    };
  };
  yield stageOf({ phase: 'running', doneBytes: 0, totalBytes });
  try {
    yield* shown({
      work: async (report: (copy: CopyView) => void) => {
        if (place.copiesRoot !== null) await place.storage.makePrivateFolder(place.copiesRoot);
        const copied: DataCopy[] = [];
        for (const { from, to } of places) {
          const before = bytesOf(filesIn(copied));
          const onProgress = (done: number): void => report({ phase: 'running', doneBytes: before + done, totalBytes });
          copied.push({ from, to, files: await place.machine.files.copyFolder(from, to, { signal, onProgress }) });
        }
        return copied;
      },
      each: (copy) => stageOf(copy),
      end: (copied) => {
        const to = copied.map((copy) => copy.to);
        const files = filesIn(copied);
        const done = { phase: 'done', to, files: files.length, bytes: bytesOf(files) } as const;
        return stageOf(done, copied, { kmsdata: 'copied', kmsdataWhere: to.join(', ') });
      },
    });
  } catch (error) {
    yield stageOf(signal.aborted ? { phase: 'idle' } : { phase: 'failed', error: viewOfError(error) });
  }
}

const filesIn = (copies: readonly DataCopy[]): readonly CopiedFile[] => copies.flatMap(({ files }) => files);

/** Gate answers as the journal stores them. */
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
