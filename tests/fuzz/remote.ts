import { pathToFileURL } from 'node:url';
import { ERROR_CODES, RepairError } from '../../electron/contract/errors';
import type { Reading } from '../../electron/domain/reading';
import { openInMemory } from '../remote/small-server/in-memory';
import { type Random, randomFrom } from '../support/random';

/**
 * A server that lies: one answer of a session is damaged, at whatever layer it happens to hit (frame, SMB, RPC, NDR). Every question must
 * end with a reading or an error of the product's own, nothing may hang, and nothing may be asked that changes a server.
 * `npx tsx tests/fuzz/remote.ts [runs] [seed]`.
 */
export interface FuzzCounts {
  readonly runs: number;
  /** Sessions in which the damage made no difference that was seen. */
  readonly whole: number;
  /** What the others ended with, by error code. */
  readonly refused: Readonly<Record<string, number>>;
}

/** \winreg and \svcctl: create, delete, restore, save, set; control, delete. A look has no business with them. */
const CHANGES: ReadonlySet<number> = new Set([1, 7, 8, 19, 20, 22]);

const MOST_ANSWERS = 120;

/** Throws with the seed and the run where something other than a documented error comes out. */
export async function fuzzServer(runs: number, seed: number): Promise<FuzzCounts> {
  const refused: Record<string, number> = {};
  let whole = 0;
  for (let run = 0; run < runs; run++) {
    try {
      const codes = await session(randomFrom(seed + run));
      if (codes.size === 0) whole += 1;
      for (const code of codes) refused[code] = (refused[code] ?? 0) + 1;
    } catch (error) {
      throw new Error(`seed ${seed}, run ${run}: ${String(error)}`, { cause: error });
    }
  }
  return { runs, whole, refused };
}

async function session(random: Random): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const which = random(MOST_ANSWERS);
  const note = (reading: Reading<unknown>): void => {
    if (reading.state === 'unreadable') codes.add(documented(reading.code));
  };
  const requests = random(3) === 0 ? 1 : 8;
  try {
    const { machine, sessions } = await openInMemory({ requests }, {}, (answer, number) =>
      number === which ? damage(answer, random) : answer,
    );
    const key = (path: string) => ({ view: '32', path }) as const;
    const { registry, services } = machine.oneLook();
    note(await registry.readTree(key('SOFTWARE\\Microsoft\\Exchange')));
    note(await machine.registry.readTree(key('SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS')));
    note(await registry.readTree(key('SOFTWARE\\None')));
    note(await services.query('MSExchangeKMS'));
    note(await services.runningDependents('MSExchangeKMS'));
    machine.close();
    if (sessions.some(({ called }) => called.some((opnum) => CHANGES.has(opnum)))) throw new Error('a look changed something');
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    codes.add(documented(error.code));
  }
  return codes;
}

function documented(code: string): string {
  if (!Object.hasOwn(ERROR_CODES, code) || code === 'E-INTERNAL') throw new Error(`the error was ${code}`);
  return code;
}

const EXTREMES = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

/** One or a few places of an answer changed; null: it never comes. */
function damage(answer: Buffer, random: Random): Buffer | null {
  const damaged = Buffer.from(answer);
  switch (random(10)) {
    case 0:
      return null;
    case 1:
      return damaged.subarray(0, random(damaged.length + 1));
    case 2:
      return Buffer.concat([damaged, damaged]);
    case 3: {
      // The frame ends early and says so.
      const shorter = damaged.subarray(0, 4 + random(damaged.length - 3));
      shorter.writeUIntBE(shorter.length - 4, 1, 3);
      return shorter;
    }
    case 4:
      for (let i = random(8); i >= 0; i--) damaged[random(damaged.length)] = random(256);
      return damaged;
    default: {
      // Lengths, counts and offsets are numbers of two or four bytes.
      const size = random(2) === 0 ? 2 : 4;
      const at = 4 + random(Math.max(1, damaged.length - 4 - size));
      const number = EXTREMES[random(EXTREMES.length)]!;
      if (at + size <= damaged.length) damaged.writeUIntLE(number % 2 ** (size * 8), at, size);
      return damaged;
    }
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [runs = 100_000, seed = Date.now() % 2 ** 31] = process.argv.slice(2).map(Number);
  console.log(`seed ${seed}`);
  console.log(await fuzzServer(runs, seed));
}
