import type { CopyView, WizardView } from '../../contract/wizard/views';
import { RepairError, viewOfError } from '../../contract/errors';
import type { ArticleId } from '../../domain/articles';
import { changing, planRepair } from '../../domain/plan';
import type { CopiedFile } from '../../machines/ports';
import type { StepContext } from '../step-context';
import type { Session } from '../session';
import { beforeState } from '../views/before';
import { articleToRepair } from '../views/verdict';
import type { Wizard } from '../wizard';
import { showKitMake } from './kit';

/** Page 2: the questions before anything changes, and the copy of the key database. */
export function beforeSteps({ session }: StepContext): Pick<Wizard, 'repair' | 'answer' | 'copyData' | 'cancelCopy'> {
  let copying: AbortController | null = null;

  return {
    repair: () =>
      session.acting(() => {
        const { verdict, article, repair } = session.on('verdict');
        const observation = session.need(session.work.observation);
        const chosen = session.need(articleToRepair(verdict, article));
        if (session.work.kit !== null) {
          session.need(repair);
          return Promise.resolve(showKitMake(session, chosen));
        }
        const plan = planRepair(chosen, observation);
        if (changing(plan.actions).length === 0) throw new RepairError('E-NOTHING-TO-DO', chosen);
        session.work.plan = plan;
        return Promise.resolve(session.show(beforeState(session, chosen)));
      }),
    answer: (given) => {
      const { article } = session.on('before');
      const { answers } = session.work;
      session.work.answers = {
        setupTried: given.setupTried === undefined ? answers.setupTried : given.setupTried,
        kmsdata: given.dataCopy === undefined ? answers.kmsdata : given.dataCopy,
        kmsdataWhere: given.dataCopyPlace ?? answers.kmsdataWhere ?? '',
        password: given.password === undefined ? answers.password : given.password,
        overrideHealthyTypedName: given.overrideName ?? answers.overrideHealthyTypedName ?? '',
      };
      return Promise.resolve(session.show(beforeState(session, article as ArticleId)));
    },
    copyData: () =>
      session.acting(async () => {
        const { dataFolders, article } = session.on('before');
        if (dataFolders.length === 0) throw new RepairError('E-WRONG-STEP', 'copyData');
        const controller = new AbortController();
        copying = controller;
        try {
          const totalBytes = dataFolders.reduce((sum, { bytes }) => sum + bytes, 0);
          const copied: CopiedFile[] = [];
          const to: string[] = [];
          const now = new Date();
          for (const { path } of dataFolders) {
            const before = bytesOf(copied);
            showCopy(session, { phase: 'running', doneBytes: before, totalBytes });
            const place = copyPlace(path, now);
            const files = await session.place().machine.files.copyFolder(path, place, {
              signal: controller.signal,
              onProgress: (done) => showCopy(session, { phase: 'running', doneBytes: before + done, totalBytes }),
            });
            copied.push(...files);
            to.push(place);
          }
          session.work.answers = { ...session.work.answers, kmsdata: 'copied', kmsdataWhere: to.join(', ') };
          session.work.copy = { phase: 'done', to, files: copied.length, bytes: bytesOf(copied) };
        } catch (error) {
          session.work.copy = controller.signal.aborted ? { phase: 'idle' } : { phase: 'failed', error: viewOfError(error) };
        } finally {
          copying = null;
        }
        return session.show(beforeState(session, article as ArticleId));
      }),
    cancelCopy: () => {
      copying?.abort();
      return Promise.resolve(session.view());
    },
  };
}

const bytesOf = (files: readonly CopiedFile[]): number => files.reduce((sum, { size }) => sum + size, 0);

/** Beside the folder itself, on the same disk, under a name that says when: `D:\Exchsrvr\Kmsdata-copy-20261121T001500Z`. */
function copyPlace(folder: string, now: Date): string {
  return `${folder}-copy-${now.toISOString().replace(/[-:]|\.\d+/g, '')}`;
}

function showCopy(session: Session, copy: CopyView): WizardView {
  session.work.copy = copy;
  const { state } = session;
  return state.page === 'before' ? session.show({ ...state, copy }) : session.view();
}

/** Gate answers as the journal keeps them. */
export function answersForJournal({
  setupTried,
  kmsdata,
  kmsdataWhere,
  password,
}: Session['work']['answers']): Readonly<Record<string, string>> {
  return {
    'setup-tried': setupTried ?? '',
    'data-copy': [kmsdata ?? '', kmsdataWhere ?? ''].filter(Boolean).join(': '),
    password: password ?? '',
  };
}
