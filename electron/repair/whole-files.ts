import { keyOf } from '../domain/plan';
import type { FileMark, WholeFilesPort } from '../machines/ports';
import { isChanging } from './events';
import type { Run, RunContext } from './run';

/**
 * Keeps the files a removal is about to change, once for each run; nothing where the registry is no files. A removal that goes
 * on in files somebody else has written since keeps none: what was kept before is not what those would go back to.
 */
export async function keepFiles({ machine }: RunContext, run: Run): Promise<void> {
  const { wholeFiles } = machine;
  if (!wholeFiles) return;
  const { started, files, actions } = run.state;
  if (files.kept === null) {
    const isFirst = [...actions.values()].every((action) => action === 'untouched');
    const keys = isFirst ? started.actions.filter(isChanging).map(keyOf) : [];
    await run.record({ kind: 'files-kept', files: await wholeFiles.keep(keys) });
    return;
  }
  for (const mark of files.kept) {
    if (await isAsLeft(wholeFiles, mark, files.left)) continue;
    await run.record({ kind: 'files-kept', files: [] });
    return;
  }
}

/** Notes the files as an action has left them, once it has proved right: what is found in them later is somebody else's. */
export async function noteFiles({ machine }: RunContext, run: Run): Promise<void> {
  const { kept, left } = run.state.files;
  if (!machine.wholeFiles || kept === null || kept.length === 0) return;
  const known = [...machine.wholeFiles.written(), ...left, ...kept];
  await run.record({ kind: 'files-left', files: kept.map(({ name }) => known.find((mark) => mark.name === name)!) });
}

/**
 * The kept files that can be put back without losing anything: each file is exactly what this run left, or already the
 * kept one. Null where that is not so, or nothing was kept: then the items are restored one by one.
 */
export async function filesToPutBack({ machine }: RunContext, run: Run): Promise<readonly FileMark[] | null> {
  const { kept, left } = run.state.files;
  const { wholeFiles } = machine;
  if (!wholeFiles || kept === null || kept.length === 0) return null;
  const changed: FileMark[] = [];
  for (const mark of kept) {
    if (await wholeFiles.is(mark)) continue;
    if (!(await isAsLeft(wholeFiles, mark, left)) || !(await wholeFiles.isKept(mark))) return null;
    changed.push(mark);
  }
  return changed;
}

async function isAsLeft(wholeFiles: WholeFilesPort, kept: FileMark, left: readonly FileMark[]): Promise<boolean> {
  return wholeFiles.is(left.find(({ name }) => name === kept.name) ?? kept);
}
