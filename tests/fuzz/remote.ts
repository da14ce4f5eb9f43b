import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ERROR_CODES, RepairError } from '../../electron/contract/errors';
import type { Reading } from '../../electron/domain/reading';
import type { FilesPort } from '../../electron/machines/ports';
import { type Meddle, oldDrive, openInMemory } from '../remote/small-server/in-memory';
import { type Random, randomFrom } from '../support/random';

/**
 * A server that lies: one answer of a session is damaged, at whatever layer it happens to hit (frame, SMB, RPC, NDR,
 * hive file). Every question must end with a reading or one of the product's own errors, nothing may hang, and no call
 * may change the server. `npx tsx tests/fuzz/remote.ts [runs] [seed]`.
 */
export interface FuzzCounts {
  readonly runs: number;
  /** Sessions in which the damage made no visible difference. */
  readonly whole: number;
  /** How often each error code occurred in the other sessions. */
  readonly refused: Readonly<Record<string, number>>;
}

/** Calls no look may make: create, delete, restore and set of \winreg; control and delete of \svcctl. */
const CHANGES = /^\\winreg (?:6|7|8|19|22)$|^\\svcctl (?:1|2)$/;

/** Files that the program itself creates on the server and deletes again. */
const OWN = /^\\WINNT\\(?:Temp\\)?ExchangeKmsRepair-[0-9a-f]{16}\.hiv$/;

/** One session in this many also copies a folder; not every one, because that writes to this computer's disk. */
const COPIES = 16;

/** Throws, naming the seed and the run, if anything other than a documented error occurs. */
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

/** Number of answers in an undamaged session, by the number of requests that may be in flight at once. */
const lengths = new Map<number, number>();

async function lengthOf(requests: number): Promise<number> {
  const known = lengths.get(requests);
  if (known !== undefined) return known;
  let answers = 0;
  await look(requests, (answer, number) => ((answers = number + 1), answer), false);
  lengths.set(requests, answers);
  return answers;
}

async function session(random: Random): Promise<ReadonlySet<string>> {
  const requests = random(3) === 0 ? 1 : 8;
  const which = random(await lengthOf(requests));
  const hit = (answer: Buffer, number: number): Buffer | null => (number === which ? damage(answer, random) : answer);
  return look(requests, hit, random(COPIES) === 0);
}

/** Asks everything that a look and a backup ask of a server. Returns the error codes of what was refused. */
async function look(requests: number, meddle: Meddle, copies: boolean): Promise<ReadonlySet<string>> {
  const codes = new Set<string>();
  const note = (reading: Reading<unknown>): void => {
    if (reading.state === 'unreadable') codes.add(documented(reading.code));
  };
  const drive = oldDrive();
  const before = drive.paths;
  try {
    const { machine, sessions } = await openInMemory({ requests, drive }, {}, meddle);
    const key = (path: string) => ({ view: '32', path }) as const;
    const { registry, services, files } = machine.oneLook();
    note(await registry.readTree(key('SOFTWARE\\Microsoft\\Exchange')));
    note(await machine.registry.readTree(key('SYSTEM\\CurrentControlSet\\Services\\MSExchangeKMS')));
    note(await registry.readTree(key('SOFTWARE\\None')));
    note(await services.query('MSExchangeKMS'));
    note(await services.runningDependents('MSExchangeKMS'));
    note(await files.drives());
    note(await files.list('C:\\exchsrvr'));
    note(await files.stat('C:\\exchsrvr\\none'));
    note(await files.readEnd('C:\\Exchange Server Setup.log', 1000));
    note(await files.version('C:\\exchsrvr\\bin\\store.exe'));
    note(await machine.witness.readTree(key('SOFTWARE\\Microsoft\\Exchange\\KMServer')));
    if (copies) await copy(machine.files, codes);
    machine.close();
    if (sessions.some(({ called }) => called.some((call) => CHANGES.test(call)))) throw new Error('a look changed something');
  } catch (error) {
    if (!(error instanceof RepairError)) throw error;
    codes.add(documented(error.code));
  }
  const lost = before.filter((path) => !drive.paths.includes(path));
  const foreign = drive.deleted.filter((path) => !OWN.test(path));
  if (lost.length + foreign.length > 0) throw new Error(`deleted: ${[...lost, ...foreign].join()}`);
  return codes;
}

/** Copies a folder. A refused copy must leave nothing behind. */
async function copy(files: FilesPort, codes: Set<string>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'fuzz-remote-'));
  try {
    const to = path.join(folder, 'copy');
    await files.copyFolder('C:\\exchsrvr\\kmsdata', to, {}).catch((error: unknown) => {
      if (!(error instanceof RepairError)) throw error;
      codes.add(documented(error.code));
      if (existsSync(to)) throw new Error('half a copy was left', { cause: error });
    });
    const stray = (await readdir(folder)).filter((name) => name !== 'copy');
    if (stray.length > 0) throw new Error(`written beside the copy: ${stray.join()}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function documented(code: string): string {
  if (!Object.hasOwn(ERROR_CODES, code) || code === 'E-INTERNAL') throw new Error(`the error was ${code}`);
  return code;
}

const EXTREMES = [0, 1, 2, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fff_ffff, 0x8000_0000, 0xffff_fffe, 0xffff_ffff];

/** Damages an answer: cut, doubled, or changed in a few bytes. Null: it never arrives. */
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
      // The frame ends early, and its length says so.
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
