import { contentAt } from '../cells';
import { NIL } from '../image';
import type { SecurityUse } from './survey';
import type { Workspace } from './workspace';

const SK = { NEXT: 4, BEFORE: 8, COUNT: 12 } as const;

/** One more key uses the descriptor. */
export function shareSecurity(work: Workspace, use: SecurityUse, offset: number): void {
  if (offset !== NIL) setUse(work, use, offset, (use.get(offset) ?? 0) + 1);
}

/**
 * One key fewer uses the descriptor; with the last one, the descriptor leaves the ring of all descriptors and is freed.
 */
export function releaseSecurity(work: Workspace, use: SecurityUse, offset: number): void {
  if (offset === NIL) return;
  const left = (use.get(offset) ?? 0) - 1;
  if (left > 0) {
    setUse(work, use, offset, left);
    return;
  }
  use.delete(offset);
  const at = contentAt(work, offset, 20, 'security');
  const [next, before] = [work.view.getUint32(at + SK.NEXT, true), work.view.getUint32(at + SK.BEFORE, true)];
  if (next !== offset) {
    work.view.setUint32(contentAt(work, before, 20, 'security') + SK.NEXT, next, true);
    work.view.setUint32(contentAt(work, next, 20, 'security') + SK.BEFORE, before, true);
  }
  work.free(offset);
}

function setUse(work: Workspace, use: SecurityUse, offset: number, count: number): void {
  use.set(offset, count);
  work.view.setUint32(contentAt(work, offset, 20, 'security') + SK.COUNT, count, true);
}
