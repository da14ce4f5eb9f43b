import { expect, test } from 'vitest';
import { plainDetail } from '../../../electron/contract/errors';
import { otherSets, setLines } from '../../../electron/cli/control-sets';
import { openPlace } from '../../../electron/places/place';
import { changeFile, key, serverDisk } from '../machines/offline/server-disk';

test.each([
  [{}, ['cli.sets.starts', 'cli.sets.carry-last-known-good'], ['ControlSet001', 'ControlSet002']],
  [{ Default: 2, LastKnownGood: 2 }, ['cli.sets.starts', 'cli.sets.carry-current'], ['ControlSet002', 'ControlSet001']],
  [{ LastKnownGood: 1, Failed: 2 }, ['cli.sets.starts', 'cli.sets.carry-failed'], ['ControlSet001', 'ControlSet002']],
  [{ LastKnownGood: 1, Failed: 0 }, ['cli.sets.starts', 'cli.sets.carry'], ['ControlSet001', 'ControlSet002']],
])(
  'The command line says which control set starts next, and what the others are used for: Select %o',
  async (select, ids, sets) => {
    const disk = await serverDisk();
    try {
      await changeFile(disk.system, { kind: 'write-tree', parts: ['Select'], tree: key('Select', select) });
      const place = await openPlace({ kind: 'offline', disk: { folder: disk.root } });
      const lines = await setLines(place, await otherSets(place));
      expect(lines.map(({ id }) => id)).toEqual(ids);
      expect(lines.map((line) => /ControlSet\d{3}/.exec(plainDetail(line))?.[0])).toEqual(sets);
    } finally {
      await disk.remove();
    }
  },
);
