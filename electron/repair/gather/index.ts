import type { Evidence, InView } from '../../domain/evidence';
import type { Reading } from '../../domain/reading';
import type { SystemFacts } from '../../domain/system';
import type { Machine } from '../../machines/ports';
import {
  exchangeFolders,
  readAddressFolders,
  readComponents,
  readExchangeServices,
  readSetupKey,
  readSystemAttendant,
} from './exchange';
import { readGeneration } from './generation';
import { readKmServerKey, readProgramAtSetup, readService, readServiceKey, readSetupSubkey, readSetupValue } from './items';
import { readLog } from './log';
import type { HeldEvidence } from './log';
import { readPendingRestart } from './restart';
import { readCommandProcessor, readDataFolders, readWeb } from './surroundings';

export { addHeld } from './log';
export type { HeldEvidence } from './log';

/**
 * Everything the diagnosis reasons from, asked of a machine in one pass; nothing is changed. The evidence holds no
 * secret: what follows the program in ImagePath stays here. Throws only for the user's own input (E-ERROR-ID-MALFORMED).
 */
export async function gatherEvidence(machine: Machine, facts: SystemFacts, held: HeldEvidence = {}): Promise<Evidence> {
  const { environment } = facts;
  const { serviceKey, program, secrets } = await readServiceKey(machine, environment);
  const setup = await readSetupKey(machine);
  const components = await readComponents(machine, setup, environment);
  const named =
    serviceKey.state === 'present' && serviceKey.value.imagePath.state === 'present'
      ? serviceKey.value.imagePath.value.program
      : '';
  const folders = exchangeFolders(components);
  const known = asFarAsSetupIsRead(setup);
  const web = await readWeb(machine, folders);
  const drives = drivesOf([...folders, named, environment['SYSTEMDRIVE'] ?? 'C:', systemRoot(facts)]);
  return {
    machine: { name: facts.name, windows: facts.windows, bits: facts.bits, elevated: facts.elevated },
    serviceKey,
    ...(await readService(machine)),
    program,
    programAtSetup: known(await readProgramAtSetup(machine, folders)),
    kmServerKey: await readKmServerKey(machine),
    setupSubkey: await readSetupSubkey(machine),
    setupValue: await readSetupValue(machine, environment),
    exchange: {
      generation: known(await readGeneration(machine, folders)),
      setup,
      components,
      services: await readExchangeServices(machine, environment),
      systemAttendant: await readSystemAttendant(machine),
      addressFolders: known(await readAddressFolders(machine, folders)),
    },
    web: { ...web, dataFolder: known(web.dataFolder) },
    commandProcessor: await readCommandProcessor(machine, systemRoot(facts)),
    dataFolders: await readDataFolders(machine, setup, folders, named),
    ...(await readLog(machine, drives, held, secrets)),
    pendingRestart: await readPendingRestart(machine, serviceKey),
  };
}

/** What was looked for below the Exchange folders is not absent if the key that names those folders could not be read. */
function asFarAsSetupIsRead(setup: readonly InView<unknown>[]): <T>(reading: Reading<T>) => Reading<T> {
  const unread = setup.map(({ reading }) => reading).find((reading) => reading.state === 'unreadable');
  return (reading) => (reading.state === 'absent' && unread !== undefined ? unread : reading);
}

function systemRoot({ environment }: SystemFacts): string {
  return environment['SYSTEMROOT'] ?? 'C:\\WINDOWS';
}

/** `C:`, `D:`… of local paths, each once, in their order. */
function drivesOf(paths: readonly string[]): readonly string[] {
  const drives = paths.flatMap((path) => (/^[a-z]:/i.test(path) ? [path.slice(0, 2).toUpperCase()] : []));
  return [...new Set(drives)];
}
