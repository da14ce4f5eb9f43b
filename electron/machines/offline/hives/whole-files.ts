import path from 'node:path';
import type { FileMark, RegistryPort, WholeFilesPort } from '../../ports';
import type { FileChange } from './exchange';
import { FILE_NAMES, type FileName, type HiveFile, sha256Of } from './hive-file';
import type { HiveSet, SetDraft } from './hive-set';
import { readKept } from './kept';

/**
 * The hives as whole files. A mark may come from a journal, so it names one of the known files and a hash, never a path.
 * @param registryOf the registry of a draft
 */
export function wholeHives(set: HiveSet, registryOf: (draft: SetDraft) => RegistryPort): WholeFilesPort {
  const fileOf = ({ name, sha256 }: FileMark): HiveFile | null => {
    const known = FILE_NAMES.find((each) => each === name);
    return known !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? (set.files[known] ?? null) : null;
  };
  return {
    draft() {
      const draft = set.begin();
      return {
        registry: registryOf(draft),
        commit: (onReady) =>
          draft.commit((changes) => onReady({ before: marksOf(changes, 'before'), after: marksOf(changes, 'after') })),
      };
    },
    nameOf: (mark) => path.basename(fileOf(mark)?.file ?? mark.name),
    is: async (mark) => (await fileOf(mark)?.hash()) === mark.sha256,
    isKept: async (mark) => {
      const hive = fileOf(mark);
      if (hive === null) return false;
      return readKept(hive.file, mark.sha256).then(
        () => true,
        () => false,
      );
    },
    putBack: (marks) =>
      set.putBack(marks.flatMap((mark) => (fileOf(mark) === null ? [] : [{ name: mark.name as FileName, sha256: mark.sha256 }]))),
  };
}

function marksOf(changes: readonly FileChange[], when: 'before' | 'after'): readonly FileMark[] {
  return changes.map((change) => ({ name: change.name, sha256: sha256Of(change[when]) }));
}
