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
import { type HeldEvidence, readLog } from './log';
import { readPendingRestart } from './restart';
import { readCommandProcessor, readDataFolders, readWeb } from './surroundings';

export { addHeld } from './log';
export type { HeldEvidence } from './log';

/**
 * Gathers everything the diagnosis reasons from in one pass over a machine; changes nothing. The evidence contains no
 * secret: what follows the program in ImagePath stays here. Never throws because of what the machine or the user says.
 */
export async function gatherEvidence(
  machine: Machine,
  facts: SystemFacts,
  held: HeldEvidence = {},
  onCheck: OnCheck = () => undefined,
): Promise<Evidence> {
  const { environment } = facts;
  const check = <T>(name: Check, found: T): T => {
    onCheck(name, isUnreadable(found) ? 'unreadable' : 'done');
    return found;
  };
  const { serviceKey, program, secrets } = await readServiceKey(machine, environment);
  const setup = await readSetupKey(machine);
  const items = check('registry', {
    serviceKey,
    kmServerKey: await readKmServerKey(machine),
    setupSubkey: await readSetupSubkey(machine),
    setupValue: await readSetupValue(machine, environment),
  });
  const service = check('service', await readService(machine));
  const components = await readComponents(machine, setup, environment);
  const named =
    serviceKey.state === 'present' && serviceKey.value.imagePath.state === 'present'
      ? serviceKey.value.imagePath.value.program
      : '';
  const folders = exchangeFolders(components);
  const known = asFarAsSetupIsRead(setup);
  const programs = check('program', { program, programAtSetup: known(await readProgramAtSetup(machine, folders)) });
  const web = await readWeb(machine, folders);
  const exchange = {
    generation: known(await readGeneration(machine, folders)),
    setup,
    components,
    services: await readExchangeServices(machine, environment),
    systemAttendant: await readSystemAttendant(machine),
    addressFolders: known(await readAddressFolders(machine, folders)),
  };
  check('exchange', exchange.generation);
  const dataFolders = check('data-folder', await readDataFolders(machine, setup, serviceKey, folders));
  const drives = drivesOf([...folders, named, environment['SYSTEMDRIVE'] ?? 'C:', systemRoot(facts)]);
  const log = check('setup-log', await readLog(machine, drives, held, secrets));
  return {
    machine: { name: facts.name, windows: facts.windows, bits: facts.bits, elevated: facts.elevated },
    ...items,
    ...service,
    ...programs,
    exchange,
    web: { ...web, dataFolder: known(web.dataFolder) },
    commandProcessor: await readCommandProcessor(machine, systemRoot(facts)),
    dataFolders,
    ...log,
    deciding: held.deciding ?? [],
    pendingRestart: await readPendingRestart(machine, serviceKey),
  };
}

/** The checks whose progress is shown, in the order they are read. */
export type Check = 'registry' | 'service' | 'program' | 'exchange' | 'data-folder' | 'setup-log';

/** Called once for each check, when it has been read or could not be. */
export type OnCheck = (check: Check, state: 'done' | 'unreadable') => void;

/** True if a reading, at any depth, could not be read. */
function isUnreadable(found: unknown): boolean {
  if (typeof found !== 'object' || found === null) return false;
  return ('state' in found && found.state === 'unreadable') || Object.values(found).some(isUnreadable);
}

/**
 * Something not found below the Exchange folders is not absent if the key that names those folders could not be read.
 */
function asFarAsSetupIsRead(setup: readonly InView<unknown>[]): <T>(reading: Reading<T>) => Reading<T> {
  const unread = setup.map(({ reading }) => reading).find((reading) => reading.state === 'unreadable');
  return (reading) => (reading.state === 'absent' && unread !== undefined ? unread : reading);
}

function systemRoot({ environment }: SystemFacts): string {
  return environment['SYSTEMROOT'] ?? 'C:\\WINDOWS';
}

/** `C:`, `D:`… of local paths, each once, in order. */
function drivesOf(paths: readonly string[]): readonly string[] {
  const drives = paths.flatMap((path) => (/^[a-z]:/i.test(path) ? [path.slice(0, 2).toUpperCase()] : []));
  return [...new Set(drives)];
}
