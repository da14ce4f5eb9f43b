import { EXCHANGE_KEY, SERVICES_KEY, SETUP_KEY } from '../../domain/articles';
import type { ExchangeGeneration, GenerationFacts } from '../../domain/evidence';
import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { fullPath, valueShown } from '../../domain/registry';
import type { Machine } from '../../machines/ports';
import { bitsOf, inEachView, ownView } from './items';
import { readNumber } from './registry-text';

/** Marks that only Exchange 2000 and later leave: their services, and registry keys of 2007 and later. */
const LATER_SERVICES = ['RESvc', 'MSExchangeADTopology', 'MSExchangeMGMT'] as const;
const LATER_KEYS = ['SOFTWARE\\Microsoft\\ExchangeServer', `${EXCHANGE_KEY}\\v8.0`] as const;

/** Programs that every 4.0, 5.0 and 5.5 server has (Q143380); their version is the server's. */
const SERVER_PROGRAMS = ['Store.exe', 'Mad.exe', 'Dsamain.exe'] as const;

/** The Event Service came with 5.5 (Q192174). Later versions have it, too, in addition to their own marks. */
const EVENT_SERVICE = 'MSExchangeES';

/**
 * Which Exchange this is. A mark of 2000 or later settles it alone, since then nothing may be touched; next comes the
 * version of a server program, then the build number in the Setup key. If none of these says and one could not be read,
 * the Event Service indicates 5.5, unless a service of a later version exists or could not be read; otherwise:
 * unreadable. Kmserver.exe itself is not consulted: a leftover one belongs to the Exchange of the past.
 */
export async function readGeneration(machine: Machine, folders: readonly string[]): Promise<Reading<GenerationFacts>> {
  const [programs, build, services, keys] = await Promise.all([
    serverPrograms(machine, folders),
    setupBuild(machine),
    laterServices(machine),
    laterKeys(machine),
  ]);
  const readings = [...programs, ...build, ...services, ...keys];
  const told = readings.find((reading) => reading.state === 'present' && reading.value.generation === '2000-or-later');
  const known = told ?? readings.find(({ state }) => state === 'present');
  const unread = readings.find(({ state }) => state === 'unreadable');
  if (known !== undefined || unread === undefined) return known ?? ABSENT;
  return services.every(({ state }) => state === 'absent') ? ((await eventService(machine)) ?? unread) : unread;
}

async function eventService(machine: Machine): Promise<Reading<GenerationFacts> | null> {
  const key = { view: ownView(machine), path: `${SERVICES_KEY}\\${EVENT_SERVICE}` };
  const listing = await machine.registry.listKey(key);
  return listing.state === 'present' ? present({ generation: '5.5', build: null, source: fullPath(key) }) : null;
}

const later = (source: string): GenerationFacts => ({ generation: '2000-or-later', build: null, source });

async function serverPrograms(machine: Machine, folders: readonly string[]): Promise<readonly Reading<GenerationFacts>[]> {
  const files = folders.flatMap((folder) => SERVER_PROGRAMS.map((file) => `${folder}\\Bin\\${file}`));
  return Promise.all(files.map((file) => programVersion(machine, file)));
}

async function laterServices(machine: Machine): Promise<readonly Reading<GenerationFacts>[]> {
  return Promise.all(LATER_SERVICES.map(async (name) => mapReading(await machine.services.query(name), () => later(name))));
}

async function laterKeys(machine: Machine): Promise<readonly Reading<GenerationFacts>[]> {
  const readings: Reading<GenerationFacts>[] = [];
  for (const path of LATER_KEYS) {
    for (const { view, reading } of await inEachView(machine, (view) => machine.registry.listKey({ view, path }))) {
      readings.push(mapReading(reading, () => later(fullPath({ view, path }, bitsOf(machine)))));
    }
  }
  return readings;
}

async function setupBuild(machine: Machine): Promise<readonly Reading<GenerationFacts>[]> {
  const path = SETUP_KEY;
  const read = await inEachView(machine, (view) => readNumber(machine, { view, path }, 'NewestBuild'));
  return read.map(({ view, reading }) => {
    if (reading.state !== 'present') return reading;
    const generation = generationOfBuild(reading.value);
    return generation === null
      ? ABSENT
      : present({
          generation,
          build: reading.value,
          source: valueShown(fullPath({ view, path }, bitsOf(machine)), 'NewestBuild'),
        });
  });
}

/** Builds by Q158530: 4.0 is 837 to 996, 5.0 is 1457 to 1460, 5.5 is 1960 to 2653; those of 2000 are far higher. */
function generationOfBuild(build: number): ExchangeGeneration | null {
  if (build >= 4000) return '2000-or-later';
  if (build >= 1960 && build < 3000) return '5.5';
  if (build >= 1457 && build < 1960) return '5.0';
  return build >= 837 && build < 1457 ? '4.0' : null;
}

async function programVersion(machine: Machine, path: string): Promise<Reading<GenerationFacts>> {
  const version = await machine.files.version(path);
  if (version.state !== 'present') return version;
  const [major = 0, minor = 0, build] = version.value.split('.').map(Number);
  const generation = generationOfVersion(major, minor);
  if (generation === null) return ABSENT;
  return present({
    generation,
    build: build === undefined || Number.isNaN(build) ? null : build,
    source: `${path} ${version.value}`,
  });
}

function generationOfVersion(major: number, minor: number): ExchangeGeneration | null {
  if (major >= 6) return '2000-or-later';
  if (major === 5) return minor >= 5 ? '5.5' : '5.0';
  return major === 4 ? '4.0' : null;
}
