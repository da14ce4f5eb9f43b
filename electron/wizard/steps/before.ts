import type { CopyView, WizardView } from '../../contract/wizard/views';
import { RepairError, viewOfError } from '../../contract/errors';
import type { ArticleId } from '../../domain/articles';
import { changing, planRepair } from '../../domain/plan';
import type { StepContext } from '../create-wizard';
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
        const { dataFolder, article } = session.on('before');
        if (!dataFolder) throw new RepairError('E-WRONG-STEP', 'copyData');
        const to = copyPlace(dataFolder.path, new Date());
        const controller = new AbortController();
        copying = controller;
        try {
          showCopy(session, { phase: 'running', doneBytes: 0, totalBytes: dataFolder.bytes });
          const files = await session.place().machine.files.copyFolder(dataFolder.path, to, {
            signal: controller.signal,
            onProgress: (doneBytes, totalBytes) => showCopy(session, { phase: 'running', doneBytes, totalBytes }),
          });
          const bytes = files.reduce((sum, file) => sum + file.size, 0);
          session.work.answers = { ...session.work.answers, kmsdata: 'copied', kmsdataWhere: to };
          session.work.copy = { phase: 'done', to, files: files.length, bytes };
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
