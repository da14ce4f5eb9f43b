import type { UndoState } from '../../contract/wizard/views';
import type { UndoStage } from '../stage';
import { undoRows } from './items';

/** What comes back, and how far the undo is. */
export function undoView({ opened, items, way, progress }: UndoStage): UndoState {
  const { place, run } = opened;
  const rows = undoRows(items, progress ?? new Map(), place.machine.registry.views);
  const done = rows.filter((row) => row.progress === 'done').length;
  return {
    page: 'undo',
    disk: way,
    phase: progress === null ? 'preview' : 'running',
    run: run.id,
    rows,
    items: items.filter((item) => item.act === 'restore').length,
    progress: done / Math.max(1, rows.length),
  };
}
