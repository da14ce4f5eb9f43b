import { RepairError } from '../../contract/errors';
import type { UndoRow, UndoState, WizardView } from '../../contract/wizard/views';
import { servicePreviews, servicePreviewSays } from '../../domain/service-preview';
import { contextOf } from '../../places/place';
import { loadBackup } from '../../repair/backup';
import { checkRun } from '../../repair/check';
import { planOfRun } from '../../repair/plan-of-run';
import { reopenRun, type Run } from '../../repair/run';
import { previewUndo, type UndoItem, undoRun } from '../../repair/undo';
import { filesToPutBack } from '../../repair/whole-files';
import type { StepContext } from '../step-context';
import { findKnownRun } from '../known-runs';
import type { Session } from '../session';
import { trouble } from '../trouble';
import { undoRows } from '../views/items';
import { checkResult, undoResult } from '../views/result';
import { lessonOf } from '../views/scenarios';
import type { Wizard } from '../wizard';
import { askService } from './stop';
import { reviewState } from './remove';

type Verbs = Pick<Wizard, 'previewUndo' | 'undo' | 'resume' | 'check' | 'openFolder'>;

/** Runs that began before: undo, resume, check, look into. */
export function earlierSteps(context: StepContext): Verbs {
  const { session, host } = context;
  let items: readonly UndoItem[] = [];
  let disk: UndoState['disk'] = null;

  async function open(id: string): Promise<Run> {
    if (session.work.run?.id === id) {
      await session.lockPlace();
      return session.work.run;
    }
    const { stored, open: openPlace } = await findKnownRun(context, id);
    session.work.place ??= await openPlace();
    await session.lockPlace();
    session.work.run = await reopenRun(contextOf(session.place()), stored.folder);
    return session.work.run;
  }

  /** An act on an earlier run; what goes wrong is shown with the ways on. */
  function onRun(id: string, act: (run: Run) => Promise<WizardView>): Promise<WizardView> {
    return session.acting(async () => {
      try {
        return await act(await open(id));
      } catch (error) {
        return trouble(session, error, ['look-again', 'start-over']);
      }
    });
  }

  return {
    previewUndo: ({ run: id }) =>
      onRun(id, async (run) => {
        const place = session.place();
        items = await previewUndo(contextOf(place), run);
        disk = place.offline === null ? null : (await filesToPutBack(contextOf(place), run)) === null ? 'items' : 'files';
        return session.show({ ...undoState(session, run, items, new Map()), disk });
      }),
    undo: ({ run: id }) =>
      onRun(id, async (run) => {
        session.on('undo');
        const progress = new Map<string, UndoRow['progress']>();
        const show = (): WizardView => session.show({ ...undoState(session, run, items, progress), phase: 'running', disk });
        show();
        const { error } = await undoRun(contextOf(session.place()), run, {
          onAction: (action, state) => {
            progress.set(action, state);
            show();
          },
        });
        return session.show(undoResult({ run, stop: null, error, lesson: lessonOf(session.place().name) }));
      }),
    resume: ({ run: id }) =>
      onRun(id, async (run) => {
        session.work.plan = planOfRun(run.state, await loadBackup(session.place().storage, run));
        return run.state.started.stopsService ? askService(session) : session.show(reviewState(session));
      }),
    check: ({ run: id }) =>
      onRun(id, async (run) => {
        const result = await checkRun(contextOf(session.place()), run);
        return session.show(checkResult({ run, stop: null, error: null, lesson: lessonOf(session.place().name) }, result));
      }),
    openFolder: async ({ run: id }) => {
      const { stored } = await findKnownRun(context, id);
      if (stored.damage?.code === 'E-RUN-FOREIGN') throw new RepairError('E-RUN-FOREIGN', stored.folder);
      await host.openFolder(stored.folder);
      return null;
    },
  };
}

function undoState(
  session: Session,
  run: Run,
  items: readonly UndoItem[],
  progress: ReadonlyMap<string, UndoRow['progress']>,
): UndoState {
  const rows = undoRows(items, progress, session.place().machine.registry.views);
  const done = rows.filter((row) => row.progress === 'done').length;
  return {
    page: 'undo',
    disk: null,
    phase: 'preview',
    run: run.id,
    services: servicePreviews(items.map(({ entry }) => entry)).map(servicePreviewSays),
    rows,
    items: items.filter((item) => item.act === 'restore').length,
    progress: done / Math.max(1, rows.length),
  };
}
