import { pathToFileURL } from 'node:url';
import { RepairError } from '../../electron/contract/errors';
import { editHive } from '../../electron/domain/regf/edit/edit-hive';
import { type HiveKey, openHive } from '../../electron/domain/regf/hive';
import { firstUnplanned } from '../../electron/domain/regf/prove-change';
import { scanHive } from '../../electron/machines/offline/witness/scan-hive';
import { english } from '../support/english';
import { type Random, randomFrom } from '../support/random';
import { sealed } from '../unit/domain/regf/blank-hive';
import { hiveOf, key } from '../unit/machines/offline/server-disk';

/**
 * Damages hives at random and runs everything that reads them: each result must be a tree or one of the product's own
 * errors, and a change that our editor makes must prove right. `npx tsx tests/fuzz/regf.ts [runs] [seed]`.
 */
export interface FuzzCounts {
  readonly runs: number;
  /** Hives that could still be read whole. */
  readonly whole: number;
  /** Hives that were refused, by error code. */
  readonly refused: Readonly<Record<string, number>>;
  /** Changes that were made and proven on a damaged hive. */
  readonly edited: number;
}

const EXPECTED = new Set(['E-HIVE-MALFORMED', 'E-HIVE-VERSION', 'E-REG-TOO-DEEP', 'E-OUT-FULL']);
const NOW = new Date('2026-01-01T00:00:00Z');

/** Throws, naming the seed and the run, if anything other than an expected error occurs. */
export function fuzzHives(runs: number, seed: number): FuzzCounts {
  const seeds = seedHives();
  const refused: Record<string, number> = {};
  let [whole, edited] = [0, 0];
  for (let run = 0; run < runs; run++) {
    const random = randomFrom(seed + run);
    const hive = damage(seeds[run % seeds.length]!, random);
    const before = Buffer.from(hive);
    try {
      const refusal = attempt(() => walk(openHive(hive, 'fuzz')));
      if (refusal === null) whole += 1;
      else refused[refusal] = (refused[refusal] ?? 0) + 1;
      attempt(() => walk(scanHive(hive, 'fuzz')));
      if (attempt(() => change(hive, random)) === null) edited += 1;
      if (before.compare(hive) !== 0) throw new Error('the hive handed over was changed');
    } catch (error) {
      throw new Error(`seed ${seed}, run ${run}: ${String(error)}`, { cause: error });
    }
  }
  return { runs, whole, refused, edited };
}

function attempt(act: () => void): string | null {
  try {
    act();
    return null;
  } catch (error) {
    if (error instanceof RepairError && EXPECTED.has(error.code)) return error.code;
    throw error;
  }
}

function walk(top: HiveKey): void {
  const open: HiveKey[] = [top];
  for (let next = open.pop(); next; next = open.pop()) {
    void [next.className, next.security, next.modified, next.values()];
    open.push(...next.subkeys());
  }
}

function change(hive: Uint8Array, random: Random): void {
  const changes = [
    { kind: 'delete-key', parts: ['Alpha'] },
    { kind: 'delete-key', parts: ['Many', `key ${random(40)}`] },
    { kind: 'delete-value', parts: ['Alpha'], name: 'text' },
    { kind: 'write-tree', parts: ['Alpha', 'new'], tree: key('new', { a: 'x'.repeat(random(9000)) }, [key('below')]) },
  ] as const;
  const planned = changes[random(changes.length)]!;
  const after = editHive(hive, 'fuzz', planned, NOW);
  if (after === null) return;
  const difference = firstUnplanned(openHive(hive, 'fuzz'), openHive(after, 'fuzz'), planned);
  // A hive with two keys or values of the same name is ambiguous; the proof is right to refuse it.
  if (difference !== null && !hasTwins(openHive(hive, 'fuzz'))) throw new Error(`not as planned: ${english(difference)}`);
  walk(openHive(after, 'fuzz'));
}

function hasTwins(top: HiveKey): boolean {
  const names = (things: readonly { readonly name: string }[]): boolean =>
    new Set(things.map(({ name }) => name.toUpperCase())).size < things.length;
  const subkeys = top.subkeys();
  return names(subkeys) || names(top.values()) || subkeys.some(hasTwins);
}

function seedHives(): readonly Uint8Array[] {
  const many = key(
    'Many',
    {},
    Array.from({ length: 40 }, (_, i) => key(`key ${i}`, { v: i })),
  );
  const alpha = key('Alpha', { text: 'some text', number: 7, list: ['a', 'b'], '': 'default' }, [
    key('one', {}, [key('two', {}, [key('three')])]),
  ]);
  const pieces = {
    ...key('Pieces'),
    className: 'class',
    values: [{ name: 'big', type: 3, data: new Uint8Array(20_000).fill(5) }],
  };
  const crowd = key(
    'Crowd',
    {},
    Array.from({ length: 520 }, (_, i) => key(`k${i}`)),
  );
  return [hiveOf([alpha, many], 2), hiveOf([alpha, many], 3), hiveOf([alpha, many, pieces], 5), hiveOf([alpha, crowd], 5)];
}

const NUMBERS = [0, 1, 4, 8, 0x1000, 0x7fff_ffff, 0x8000_0000, 0xffff_fff8, 0xffff_ffff];

function damage(seed: Uint8Array, random: Random): Uint8Array {
  const hive = Buffer.from(seed);
  const times = 1 + random(6);
  for (let i = 0; i < times; i++) {
    // One damage in eight hits the base block's fields, the others hit the bins.
    const at = random(8) === 0 ? random(512) : 4096 + random(hive.length - 4096 - 8);
    const aligned = at & ~3;
    switch (random(6)) {
      case 0:
        hive[at] = random(256);
        break;
      case 1:
        hive[at] = (hive[at] ?? 0) ^ (1 << random(8));
        break;
      case 2:
        hive.writeUInt32LE(NUMBERS[random(NUMBERS.length)]!, aligned);
        break;
      case 3:
        // An offset that may lead to a cell, but not to the right one.
        hive.writeUInt32LE(random(hive.length >>> 3) * 8, aligned);
        break;
      case 4:
        hive.copy(hive, at, 4096 + random(hive.length - 4096 - 64), Math.min(hive.length, at + random(64)));
        break;
      default:
        hive.writeUInt32LE(hive.readUInt32LE(4096 + (random(hive.length - 4096 - 4) & ~3)), aligned);
    }
  }
  const cut = random(20) === 0 ? hive.subarray(0, random(hive.length)) : hive;
  return new Uint8Array(cut.length >= 512 ? sealed(cut) : cut);
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [runs = 100_000, seed = 1] = process.argv.slice(2).map(Number);
  const start = Date.now();
  console.log(JSON.stringify(fuzzHives(runs, seed)), `${Math.round((Date.now() - start) / 1000)} s`);
}
