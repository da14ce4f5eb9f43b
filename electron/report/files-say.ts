import { type Sentence, sentence } from '../contract/words/sentence';
import type { RunState } from '../repair/run-state';

/** The registry files that a run kept and changed, or those it put back; only a disk has any. */
export function filesSay({ files: { kept, left, putBack }, phase }: RunState): readonly Sentence[] {
  if (phase === 'undone') return putBack.map(({ name, sha256 }) => sentence('disk.done.put-back', { name, sha256 }));
  return [
    ...(kept ?? []).map(({ name, sha256 }) => sentence('disk.done.kept', { name, sha256 })),
    ...(phase === 'removed' ? left.map(({ name, sha256 }) => sentence('disk.done.left', { name, sha256 })) : []),
  ];
}
