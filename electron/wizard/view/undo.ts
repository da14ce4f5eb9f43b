import type { UndoState } from '../../contract/wizard/views';
import { servicePreviews, servicePreviewSays } from '../../domain/service-preview';
import type { UndoStage } from '../stage';
import { undoRows } from './items';

/** What the undo restores, and its progress. */
export function undoView({ opened, items, way, progress }: UndoStage): UndoState {
  const { place, run } = opened;
  const rows = undoRows(items, progress ?? new Map(), place.machine.registry.views);
  const done = rows.filter((row) => row.progress === 'done').length;
  return {
    page: 'undo',
    disk: way,
    phase: progress === null ? 'preview' : 'running',
    run: run.id,
    services: servicePreviews(items.map(({ entry }) => entry)).map(servicePreviewSays),
    rows,
    items: items.filter((item) => item.act === 'restore').length,
    progress: done / Math.max(1, rows.length),
  };
}
