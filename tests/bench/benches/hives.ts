import { spawnSync } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { findHiveKey, type HiveKey, openHive } from '../../../electron/domain/regf/hive';
import { openHiveSet } from '../../../electron/machines/offline/hives/hive-set';
import { scanHive } from '../../../electron/machines/offline/witness/scan-hive';
import { removeWithHivex } from '../../unit/domain/regf/oracles';
import type { Bench, Case } from '../harness/bench';
import type { Task } from '../harness/peak-memory';
import { contender, timed } from '../harness/timed';
import { type HiveContents, TOP, writeLargeHive } from '../support/hive-file';
import { hivexObstacle } from '../support/hivex-merge';
import { scratchFolder } from '../support/scratch-folder';

const OURS = 'our reader';
const WITNESS = 'our second reader';
const HIVEXML = 'hivexml';
const REGLOOKUP = 'reglookup';
const REMOVAL = 'our removal, proven by both readers';

const readName = (megabytes: number): string => `read ${megabytes} MB whole`;
const removeName = (megabytes: number): string => `remove a key from ${megabytes} MB`;

/** Reads every name and all data, as the proof of a change does. A separate process runs it to measure its memory. */
export function readOurs(file: string): HiveContents {
  return walk(openHive(readFileSync(file), file));
}

export function readWitness(file: string): HiveContents {
  return walk(scanHive(readFileSync(file), file));
}

function walk(top: HiveKey): HiveContents {
  let [keys, values, data] = [0, 0, 0];
  const open: HiveKey[] = [top];
  for (let key = open.pop(); key; key = open.pop()) {
    keys += 1;
    for (const value of key.values()) {
      values += 1;
      data += value.data.length;
    }
    for (const subkey of key.subkeys()) open.push(subkey);
  }
  return { keys, values, data };
}

function reading(megabytes: number): Case {
  return timed({
    name: readName(megabytes),
    smoke: megabytes === 1,
    effort: megabytes > 10 ? { rounds: 5, warmUps: 2 } : {},
    async prepare() {
      const { folder, remove } = await scratchFolder();
      const [hive, out] = [path.join(folder, 'SOFTWARE'), path.join(folder, 'printed')];
      const made = writeLargeHive(hive, megabytes);
      const alone = (task: (file: string) => unknown): Task => ({ module: import.meta.url, name: task.name, args: [hive] });
      const same = (found: HiveContents): string | null =>
        JSON.stringify(found) === JSON.stringify(made) ? null : `${JSON.stringify(found)} in place of ${JSON.stringify(made)}`;
      /** A program that prints what it reads; the check counts the keys and the values in its output. */
      const program = (name: string, key: string, value: string) =>
        contender({
          name,
          obstacle: () => (existsSync(`/usr/bin/${name}`) ? null : 'not here'),
          run: () => runInto(out, name, [hive]),
          check: () => {
            const printed = readFileSync(out, 'latin1');
            const [keys, values] = [printed.split(key).length - 1, printed.split(value).length - 1];
            return same({ keys, values: name === REGLOOKUP ? values - keys - 1 : values, data: made.data });
          },
        });
      return {
        putBack: remove,
        contenders: [
          contender({ name: OURS, run: () => readOurs(hive), alone: () => alone(readOurs), check: same }),
          contender({ name: WITNESS, run: () => readWitness(hive), alone: () => alone(readWitness), check: same }),
          program(HIVEXML, '<node ', '<value '),
          // After a first line with the column names, each line is a key or a value.
          program(REGLOOKUP, ',KEY,', '\n'),
        ],
      };
    },
  });
}

/** Runs a program with its output in a file: hivexml opens its output by name, and a pipe from Node has none. */
function runInto(file: string, name: string, args: readonly string[]): void {
  const out = openSync(file, 'w');
  const { status } = spawnSync(name, args, { stdio: ['ignore', out, 'ignore'] });
  closeSync(out);
  if (status !== 0) throw new Error(`${name} ended with ${String(status)}`);
}

function removing(megabytes: number): Case {
  return timed({
    name: removeName(megabytes),
    smoke: megabytes === 1,
    effort: { rounds: 3, warmUps: 1, budget: 0 },
    async prepare() {
      const { folder, remove } = await scratchFolder();
      const [pristine, hive] = [path.join(folder, 'pristine'), path.join(folder, 'SOFTWARE')];
      writeLargeHive(pristine, megabytes);
      const middle = openHive(readFileSync(pristine), pristine).subkeys()[0]!.subkeys()[7]!;
      const parts = [TOP, middle.name, middle.subkeys()[11]!.name];
      const begin = (): void => copyFileSync(pristine, hive);
      const isGone = (): string | null => {
        const left = (file: string): number => walk(openHive(readFileSync(file), file)).keys;
        if (findHiveKey(openHive(readFileSync(hive), hive), parts)) return 'the key is still there';
        return left(hive) < left(pristine) ? null : 'nothing went';
      };
      return {
        putBack: remove,
        contenders: [
          contender({
            name: REMOVAL,
            before: begin,
            run: () =>
              openHiveSet(
                { SYSTEM: hive, SOFTWARE: hive },
                { requireAtRest: () => Promise.resolve(), now: () => new Date(0) },
              ).live.SOFTWARE.change({ kind: 'delete-key', parts }),
            check: isGone,
          }),
          contender({
            name: 'libhivex, in place and not proven',
            obstacle: hivexObstacle,
            before: begin,
            run: () => removeWithHivex(hive, [parts]),
            check: isGone,
          }),
        ],
      };
    },
  });
}

export const hives: Bench = {
  name: 'hives',
  title: 'hive files with a SOFTWARE hive’s mix, read whole, and one key removed',
  cases: [...[1, 10, 100].map(reading), ...[1, 100].map(removing)],
  goals: [
    ...[10, 100].flatMap((megabytes) =>
      [HIVEXML, REGLOOKUP].map((other) => ({
        text: `${other} takes for ${megabytes} MB at least as long as our reader, 1 ×`,
        value: ({ ratio }: Parameters<Bench['goals'][number]['value']>[0]) => ratio(readName(megabytes), other, OURS),
        limit: { atLeast: 1 },
      })),
    ),
    {
      text: 'reading 100 MB takes at most 11 × reading 10 MB',
      value: ({ median }) => growth(median(readName(100), OURS), median(readName(10), OURS)),
      limit: { atMost: 11 },
    },
    {
      text: 'a removal from 100 MB, proven, takes at most 10 s on this machine',
      value: ({ median }) => growth(median(removeName(100), REMOVAL), 1000),
      limit: { atMost: 10 },
    },
  ],
};

function growth(large: number | null, small: number | null): number | null {
  return large === null || small === null ? null : large / small;
}
