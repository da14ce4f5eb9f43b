import { type Sentence, sentence } from '../contract/words/sentence';
import { FILES_LIST } from '../repair/files-list';
import type { RunState } from '../repair/run-state';

/** The files of the registry a run kept and changed, or those it put back; only a disk has any. */
export function filesSay({ files: { kept, left, putBack }, phase }: RunState): readonly Sentence[] {
  if (phase === 'undone') return putBack.map(({ name, sha256 }) => sentence('disk.done.put-back', { name, sha256 }));
  return [
    ...(kept ?? []).map(({ name, sha256 }) => sentence('disk.done.kept', { name, sha256 })),
    ...(phase === 'removed' ? left.map(({ name, sha256 }) => sentence('disk.done.left', { name, sha256 })) : []),
  ];
}

/** What comes next after the repair of a disk: which files go where, how to check them, and what would bring the keys back. */
export function diskNext({ started, files: { left } }: Pick<RunState, 'started' | 'files'>): readonly Sentence[] {
  const server = started.machine.name;
  const files = left.map(({ name }) => name).join(', ');
  return [
    ...(files === '' ? [] : [sentence('disk.next.put-back', { files, server, list: FILES_LIST })]),
    sentence('disk.next.start', { server }),
    sentence('disk.next.old-copies'),
  ];
}
