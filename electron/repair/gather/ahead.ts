import { ABSENT } from '../../domain/reading';
import type { SystemFacts } from '../../domain/system';
import type { Machine } from '../../machines/ports';
import { readAllTargets } from '../read-targets';
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
import { readPendingRestart } from './restart';
import { readCommandProcessor, readDataFolders, readWeb } from './surroundings';

/**
 * Asks the questions of a look in as few rounds as their dependencies allow, for a machine that remembers its answers
 * for one look (`Machine.oneLook`). The look itself then asks in its own order and finds everything answered.
 */
export async function askAhead(machine: Machine, { environment }: SystemFacts, otherSets: readonly string[]): Promise<void> {
  const root = environment['SYSTEMROOT'] ?? 'C:\\WINDOWS';
  const drive = environment['SYSTEMDRIVE'] ?? 'C:';
  const [setup, { serviceKey }] = await Promise.all([
    readSetupKey(machine),
    readServiceKey(machine, environment),
    readKmServerKey(machine),
    readSetupSubkey(machine),
    readSetupValue(machine, environment),
    readAllTargets(machine.registry, otherSets),
    readService(machine),
    readExchangeServices(machine, environment),
    readSystemAttendant(machine),
    readGeneration(machine, []),
    readWeb(machine, []),
    readCommandProcessor(machine, root),
    readPendingRestart(machine, ABSENT),
    readLog(machine, [drive], {}, []),
    machine.files.drives(),
  ]);
  const folders = exchangeFolders(await readComponents(machine, setup, environment));
  await Promise.all([
    readProgramAtSetup(machine, folders),
    readGeneration(machine, folders),
    readAddressFolders(machine, folders),
    readWeb(machine, folders),
    readDataFolders(machine, setup, serviceKey, folders),
  ]);
}
