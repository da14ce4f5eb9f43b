import { join } from 'node:path';
import type { PassedOverWhy } from '../../../../domain/witness';
import type { RegistryPort, WitnessPort } from '../../../ports';
import { systemDirectory } from '../../native/win32';
import { scriptHostFacts, scriptHostObstacle } from './availability';
import { insteadOf, withFallback } from './fallback';
import { scriptsFolder } from './package';
import type { ScriptHost } from './script-host';
import { selfTestFault } from './self-test';
import { regeditWmiWitness } from './witness';

/** Milliseconds: WMI can take seconds to start; a large tree takes minutes, because the scripts are slow. */
const SELF_TEST_LIMIT = 20_000;
const TIME_LIMIT = 120_000;
const OUTPUT_LIMIT = 256 * 1024 * 1024;

/**
 * The second route on this Windows: the package `regedit`, if Script Host and VBScript are present, allowed, and show
 * the registry as it is; otherwise, and if they fail later, the other witness, which then says why it was used.
 */
export async function chooseWitness(registry: RegistryPort, bits: 32 | 64, other: WitnessPort): Promise<WitnessPort> {
  const host = scriptHost(bits);
  if (typeof host === 'string') return insteadOf({ id: 'regedit-wmi', why: host }, other);
  const fault = await selfTestFault({ ...host, timeLimit: SELF_TEST_LIMIT }, bits, registry);
  if (fault !== null) return insteadOf({ id: 'regedit-wmi', why: fault }, other);
  return withFallback(regeditWmiWitness(host, bits), other);
}

/** How scripts are run here, or why they cannot be. */
function scriptHost(bits: 32 | 64): ScriptHost | PassedOverWhy {
  // For a 32-bit program on a 64-bit Windows, System32 is the folder of the 32-bit cscript, which shows the other view.
  if (bits === 64 && process.arch === 'ia32') return 'other-architecture';
  const system32 = systemDirectory();
  const scripts = scriptsFolder();
  if (scripts === null) return 'incomplete';
  const obstacle = scriptHostObstacle(scriptHostFacts(system32));
  if (obstacle !== null) return obstacle;
  return { cscript: join(system32, 'cscript.exe'), scripts, timeLimit: TIME_LIMIT, outputLimit: OUTPUT_LIMIT };
}
