import type { FileMark, WholeFilesPort } from '../../ports';
import type { FindPlace } from '../registry/resolve';
import { keptName, readKept } from './exchange';
import type { HiveFile } from './hive-file';
import { HIVE_NAMES, type HiveName } from './locate';

/** The hives as whole files. A mark may come from a journal, so it names one of the two hives and a hash, never a path. */
export function wholeHives(hives: Readonly<Record<HiveName, HiveFile>>, find: FindPlace): WholeFilesPort {
  const hiveOf = ({ name, sha256 }: FileMark): HiveFile | null => {
    const hive = HIVE_NAMES.find((each) => each === name);
    return hive !== undefined && /^[0-9a-f]{64}$/.test(sha256) ? hives[hive] : null;
  };
  return {
    async keep(keys) {
      const places = await Promise.all(keys.map(find));
      const marks: FileMark[] = [];
      for (const name of HIVE_NAMES) {
        if (places.some((place) => place?.file === hives[name])) marks.push({ name, sha256: await hives[name].keep() });
      }
      return marks;
    },
    keptAt: (mark) => {
      const hive = hiveOf(mark);
      return hive ? keptName(hive.file, mark.sha256) : '';
    },
    written: () =>
      HIVE_NAMES.flatMap((name) => {
        const sha256 = hives[name].written();
        return sha256 === null ? [] : [{ name, sha256 }];
      }),
    is: async (mark) => (await hiveOf(mark)?.hash()) === mark.sha256,
    isKept: async (mark) => {
      const hive = hiveOf(mark);
      if (hive === null) return false;
      return readKept(hive.file, mark.sha256).then(
        () => true,
        () => false,
      );
    },
    putBack: async (mark) => hiveOf(mark)?.putBack(mark.sha256),
  };
}
