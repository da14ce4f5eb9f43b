import type { FileExchange, FileMark, RegistryDraft, WholeFilesPort } from '../machines/ports';
import type { Run, RunContext } from './run';

/**
 * Exchanges the files of a draft, all or none. Journals what they are to become before the first is exchanged, and what
 * they became afterwards. `begin` is called once, at the last moment before the exchange. Throws what prevented the
 * exchange; the journal then says `files-unchanged` if every file was seen to be as before.
 */
export async function commitDraft(
  { machine: { wholeFiles } }: RunContext,
  run: Run,
  draft: RegistryDraft,
  begin: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const planned: FileExchange[] = [];
  try {
    await draft.commit(async ({ before, after }) => {
      await run.record({ kind: 'files-planned', before, after });
      planned.push({ before, after });
      await begin();
    });
  } catch (error) {
    for (const { before } of planned) {
      if (wholeFiles && (await areAll(wholeFiles, before).catch(() => false)))
        await run.record({ kind: 'files-unchanged', files: before });
    }
    throw error;
  }
  // Nothing to exchange: everything already is as planned.
  if (planned.length === 0) await begin();
  for (const { after } of planned) await run.record({ kind: 'files-left', files: after });
}

/**
 * Ends an interrupted exchange: if every file is as planned, it is done; otherwise the exchanged files are put back.
 * Does nothing if no exchange is open, or if a file matches neither state, since somebody else wrote it.
 */
export async function settleFiles({ machine: { wholeFiles } }: RunContext, run: Run): Promise<void> {
  const { exchange } = run.state.files;
  if (!wholeFiles || exchange === null) return;
  const { before, after } = exchange;
  if (await areAll(wholeFiles, after)) {
    await run.record({ kind: 'files-left', files: after });
    return;
  }
  const exchanged: FileMark[] = [];
  for (const [i, mark] of before.entries()) {
    if (await wholeFiles.is(mark)) continue;
    if (!(await wholeFiles.is(after[i]!))) return;
    exchanged.push(mark);
  }
  await wholeFiles.putBack(exchanged);
  await run.record({ kind: 'files-unchanged', files: before });
}

/**
 * The kept files that can be put back without losing anything: each file is exactly what this run left, or already the
 * kept one. Null if not, or if nothing was kept or a kept file is altered: then the items are restored one by one.
 */
export async function filesToPutBack({ machine }: RunContext, run: Run): Promise<readonly FileMark[] | null> {
  const { kept, left } = run.state.files;
  const { wholeFiles } = machine;
  if (!wholeFiles || kept === null || kept.length === 0) return null;
  const changed: FileMark[] = [];
  for (const mark of kept) {
    if (await wholeFiles.is(mark)) continue;
    const ours = left.find(({ name }) => name === mark.name);
    if (!ours || !(await wholeFiles.is(ours)) || !(await wholeFiles.isKept(mark))) return null;
    changed.push(mark);
  }
  return changed;
}

async function areAll(wholeFiles: WholeFilesPort, marks: readonly FileMark[]): Promise<boolean> {
  for (const mark of marks) if (!(await wholeFiles.is(mark))) return false;
  return true;
}
