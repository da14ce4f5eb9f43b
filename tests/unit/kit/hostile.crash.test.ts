import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { MOST_KIT_BYTES } from '../../../electron/contract/wizard/kit-files';
import { type KitReading, readResults, type ResultFolder, sortResults } from '../../../electron/kit';
import { mostBytes } from '../../../electron/kit/read/limits';
import {
  ascii,
  LARGEST_FILLS,
  largestResults,
  type Place,
  replaced,
  resized,
  sizeOf,
  textOf,
  wholeResults,
} from './large-results';

/** Damaged results: the reader neither crashes nor hangs, and claims no more than the results show. */

/**
 * Microseconds: stops quadratic time, which takes minutes. The bench `kit` has a goal of one second at most on a quiet
 * machine.
 */
const MOST_TIME = 10_000_000;

/** Measures this process alone, so that a busy machine makes no run look longer. */
async function processorTime<T>(act: () => Promise<T>): Promise<{ readonly result: T; readonly micros: number }> {
  const start = process.cpuUsage();
  const result = await act();
  const { user, system } = process.cpuUsage(start);
  return { result, micros: user + system };
}

async function outcomeOf(results: ResultFolder): Promise<KitReading | RepairError> {
  try {
    return await readResults(results);
  } catch (error) {
    if (error instanceof RepairError) return error;
    throw error;
  }
}

/** How bytes are damaged: lost, emptied, cut off, overwritten, repeated, or extended by signs or a line of the kit. */
const DAMAGE = fc.oneof(
  fc.constant(() => null),
  fc.constant(() => new Uint8Array()),
  fc
    .double({ min: 0, max: 1, noNaN: true })
    .map((part) => (bytes: Uint8Array) => bytes.subarray(0, Math.floor(bytes.length * part))),
  fc
    .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.uint8Array({ minLength: 1, maxLength: 8 }))
    .map(([part, put]) => (bytes: Uint8Array) => {
      const copy = Uint8Array.from(bytes);
      copy.set(put.subarray(0, copy.length), Math.floor(Math.max(0, copy.length - put.length) * part));
      return copy;
    }),
  fc.integer({ min: 2, max: 4 }).map((times) => (bytes: Uint8Array) => ascii(textOf(bytes).repeat(times))),
  fc
    .tuple(
      fc.constantFrom('"', ' ', '=', '\n', '\\', '#', '[', '0', '\t', '"KIT=', '"END"', 'FIX=', '\0'),
      fc.integer({ min: 1, max: 5000 }),
    )
    .map(
      ([sign, times]) =>
        (bytes: Uint8Array) =>
          ascii(textOf(bytes) + sign.repeat(times)),
    ),
  fc
    .constantFrom('FIX=KMSSVC', 'UNDO=KMSERVER', 'Removing HKEY_LOCAL_MACHINE', 'DONE. Everything is removed.')
    .map((line) => (bytes: Uint8Array) => ascii(`${textOf(bytes)}${line}\r\n`)),
);

const countLines = (bytes: Uint8Array | undefined, wanted: RegExp): number =>
  textOf(bytes)
    .split(/\r?\n/)
    .filter((line) => wanted.test(line)).length;

const changesIn = (bytes: Uint8Array | undefined): number =>
  countLines(bytes, /^\s*(?:FIX|UNDO)=(?:KMSSVC|KMSERVER|SETUPKEY|SETUPVAL)\s*$/);

/** Requires that nothing is claimed about an item if more was begun than the newest whole look records. */
function requireNoClaimBeyond(results: ResultFolder, reading: KitReading): void {
  const { proof, latest, phases, isCurrent } = reading;
  const looks = phases.map((phase) => changesIn(results.phases.get(phase)?.get('CHANGES.TXT')));
  const logged = countLines(
    results.own.get('LOG.TXT'),
    /^(?:(?:Removing|Restoring) |(?:Removing|Restoring)\s*$|\s+(?:Removing|Restoring)\s*$)/,
  );
  const begun = Math.max(changesIn(results.own.get('CHANGES.TXT')), logged, ...looks);
  const known = changesIn(results.phases.get(latest.phase)?.get('CHANGES.TXT'));
  expect(isCurrent).toBe(known >= begun);
  if (!isCurrent) {
    expect(proof.outcome).toBe('unclear');
    for (const item of proof.items) expect([item.state, item.now]).toEqual(['unknown', null]);
  }
  if (begun > 0) expect(['looked', 'backed-up']).not.toContain(proof.outcome);
  const shown = textOf(results.phases.get(latest.phase)?.get('EXCHANGE.REG'));
  for (const { item, state } of proof.items) {
    if (item === 'kmserver-key' && (state === 'removed' || state === 'never')) expect(shown).not.toContain('Exchange\\KMServer]');
    if (item === 'kmserver-key' && (state === 'there' || state === 'unchanged')) expect(shown).toContain('Exchange\\KMServer]');
  }
}

describe('10,000 damaged results', () => {
  const sets: ResultFolder[] = [];
  beforeAll(async () => {
    for (const phases of [
      ['LOOK'],
      ['LOOK', 'BACKUP'],
      ['LOOK', 'BACKUP', 'AFTER'],
      ['LOOK', 'BACKUP', 'AFTER', 'UNDONE'],
    ] as const)
      sets.push(await wholeResults(phases));
  });

  test(
    'are read or refused with a cause, within the time limit, and support no claim beyond the newest whole look',
    { timeout: 3_600_000 },
    async () => {
      let slowest = 0;
      let read = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.nat(),
          fc.array(fc.tuple(fc.nat(), fc.nat(), DAMAGE), { minLength: 1, maxLength: 3 }),
          // More than half of the damage is to files that no sum covers, since the rest is refused at once.
          fc.boolean(),
          async (set, damages, own) => {
            let results = sets[set % sets.length]!;
            for (const [place, file, damage] of damages) {
              const places: readonly Place[] = own ? ['own'] : ['own', ...results.phases.keys()];
              const at = places[place % places.length]!;
              const files = at === 'own' ? results.own : results.phases.get(at)!;
              const names = [...files.keys()];
              const name = names[file % Math.max(1, names.length)];
              if (name !== undefined) results = replaced(results, at, name, damage(files.get(name)!));
            }
            const { result, micros } = await processorTime(() => outcomeOf(results));
            slowest = Math.max(slowest, micros);
            if (result instanceof RepairError) return;
            read += 1;
            requireNoClaimBeyond(results, result);
          },
        ),
        { numRuns: 10_000 },
      );
      expect(slowest).toBeLessThan(MOST_TIME);
      expect(read).toBeGreaterThan(1000);
    },
  );
});

const MEGABYTE = 1024 * 1024;

/** What a hostile file is filled with: each fill made an older reader scan the same text again and again. */
const FILLS: readonly (readonly [string, string])[] = [
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['marks without an end', '"KIT='],
  ['marks', '"KIT=K00000001" "SERVER=SERVER01"   '],
  ['END', '"END"'],
  ['numbers', ' 111 111'],
  ['names', 'A.B '],
  ['backslashes', '\\'],
  ['short lines', 'a\r\n'],
  ['lists', '#LIST C:\\\r\nx\r\n'],
  ['key', '[HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\x]\r\n'],
  ['deep key', '\\a'],
];

describe('the largest results that are accepted', () => {
  let whole: ResultFolder;
  beforeAll(async () => {
    whole = await wholeResults(['LOOK', 'BACKUP', 'AFTER']);
  });

  const PLACES: readonly (readonly [Place, string])[] = [
    ['own', 'LOG.TXT'],
    ['own', 'OWNER.TXT'],
    ['own', 'CHANGES.TXT'],
    ['AFTER', 'DONE.TXT'],
    ['AFTER', 'WHO.TXT'],
    ['AFTER', 'SIZES.TXT'],
    ['AFTER', 'CHECK.TXT'],
    ['AFTER', 'FILES.TXT'],
    ['AFTER', 'SIZED.TXT'],
    ['AFTER', 'SVCKEYS.TXT'],
    ['AFTER', 'EXCHANGE.REG'],
  ];

  test.each(PLACES)('are read or refused in time, whatever fills %s %s', { timeout: 600_000 }, async (place, name) => {
    for (const [what, fill] of FILLS) {
      const before = textOf(place === 'own' ? whole.own.get(name) : whole.phases.get(place)?.get(name));
      const bytes = ascii((before + fill.repeat(mostBytes(name))).slice(0, mostBytes(name)));
      // With its listed size corrected, so that its content is read.
      const results =
        place === 'own' || name === 'SIZES.TXT' ? replaced(whole, place, name, bytes) : resized(whole, place, name, bytes);
      const { micros } = await processorTime(() => outcomeOf(results));
      expect(micros, `${name} filled with ${what}`).toBeLessThan(MOST_TIME);
    }
  });
});

test('files of the largest total size are read within the time limit', { timeout: 600_000 }, async () => {
  for (const [what, fill] of LARGEST_FILLS) {
    const largest = await largestResults(fill);
    expect(sizeOf(largest)).toBeGreaterThan(MOST_KIT_BYTES * 0.9);
    expect(sizeOf(largest)).toBeLessThanOrEqual(MOST_KIT_BYTES);
    const { result, micros } = await processorTime(() => outcomeOf(largest));
    expect(result instanceof RepairError ? result.message : 'read', what).toBe('read');
    expect(micros, what).toBeLessThan(MOST_TIME);
  }
});

describe('results that are too large', () => {
  const results = (...files: readonly (readonly [string, number])[]): unknown => {
    try {
      return sortResults(
        [['OWNER.TXT', 10] as const, ...files].map(([path, size]) => ({ path: `RESULT/${path}`, bytes: new Uint8Array(size) })),
        'RESULT',
      );
    } catch (error) {
      return error;
    }
  };

  test('are refused with the place and the limit for one file, for all files and for too many files', () => {
    expect(results(['LOOK/SIZES.TXT', MEGABYTE / 16])).not.toBeInstanceOf(Error);
    expect(results(['LOOK/SIZES.TXT', MEGABYTE / 16 + 1])).toMatchObject({
      code: 'E-KIT-TOO-LARGE',
      detail: { id: 'detail.too-large', parts: { found: 65_537, most: 65_536 } },
    });
    expect(results(['LOOK/FILES.TXT', MEGABYTE / 4])).not.toBeInstanceOf(Error);
    expect(results(['LOOK/FILES.TXT', MEGABYTE / 4 + 1])).toMatchObject({
      code: 'E-KIT-TOO-LARGE',
      where: 'RESULT/LOOK/FILES.TXT',
      detail: { id: 'detail.too-large', parts: { found: 262_145, most: 262_144 } },
    });
    expect(results(['LOOK/MAD.EXE', 8 * MEGABYTE])).not.toBeInstanceOf(Error);
    expect(results(['LOOK/MAD.EXE', 8 * MEGABYTE], ['LOOK/SETUP1.LOG', 8 * MEGABYTE])).toMatchObject({
      code: 'E-KIT-TOO-LARGE',
      where: 'RESULT',
      detail: { id: 'detail.too-large-together', parts: { found: 16_777_226, most: 12_582_912 } },
    });
    const many = Array.from({ length: 300 }, (_, at) => [`LOOK/${String(at)}.TXT`, 1] as const);
    expect(results(...many)).toMatchObject({
      code: 'E-KIT-TOO-LARGE',
      where: 'RESULT',
      detail: { id: 'detail.too-many-files', parts: { most: 300 } },
    });
  });
});
