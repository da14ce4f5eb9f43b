import { ExitCode } from '../../contract/errors';
import type { ExitStatus } from '../../contract/errors';
import { sentence } from '../../contract/words/sentence';
import type { Diagnosis, VerdictKind } from '../../domain/diagnosis';
import { diagnose } from '../../domain/diagnosis';
import type { Evidence } from '../../domain/evidence';
import { parseEvidenceFile } from '../../domain/evidence-schema';
import { addHeld } from '../../repair/gather';
import { systemClock } from '../../repair/clock';
import { observe } from '../../repair/observe';
import type { ControlSet } from '../../machines/offline';
import { PROGRAM_VERSION } from '../../places/version';
import type { CliArguments } from '../arguments';
import { otherSets, setLines } from '../control-sets';
import { diagnosisJson, diagnosisLines } from '../diagnosis-text';
import { naming, readHeld, readInput } from '../input';
import { machineJson, openGiven } from '../place';
import type { CommandResult } from '../run';
import { text } from '../text';

/** Verdict → exit status. A healthy server and one without the component are both "nothing wrong". */
const EXIT: Readonly<Record<VerdictKind, ExitStatus>> = {
  applies: ExitCode.FAULT_FOUND,
  possible: ExitCode.FAULT_FOUND,
  'other-fault': ExitCode.FAULT_FOUND,
  healthy: ExitCode.OK,
  nothing: ExitCode.OK,
  'exchange-2000': ExitCode.REFUSED,
  'cannot-tell': ExitCode.FAILED,
};

/** Looks at a machine, or at one described in a file, and says what is wrong. Changes nothing. */
export async function scan(given: CliArguments): Promise<CommandResult> {
  const { evidence, machine, sets } = given.evidence === undefined ? await look(given) : await described(given, given.evidence);
  const diagnosis = diagnose(evidence);
  return {
    exit: exitOfDiagnosis(diagnosis, evidence),
    lines: [
      text(sentence('cli.looked', { server: evidence.machine.name, windows: evidence.machine.windows.label })),
      ...diagnosisLines(diagnosis),
      ...setLines(sets).map(text),
    ],
    json: { schema: 1, program: PROGRAM_VERSION, machine, otherControlSets: sets, ...diagnosisJson(diagnosis), evidence },
  };
}

interface Seen {
  readonly evidence: Evidence;
  readonly machine: unknown;
  readonly sets: readonly ControlSet[];
}

async function look(given: CliArguments): Promise<Seen> {
  const place = await openGiven(given);
  const { evidence } = await observe(place.machine, systemClock, await readHeld(given));
  return { evidence, machine: machineJson(place), sets: await otherSets(place) };
}

async function described(given: CliArguments, file: string): Promise<Seen> {
  const seen = naming(file, parseEvidenceFile, (await readInput(file)).toString('utf8'));
  const evidence = addHeld(seen, await readHeld(given));
  return { evidence, machine: { ...evidence.machine, place: 'described' }, sets: [] };
}

/** Where nothing could be told because access was denied, the exit status says so. */
export function exitOfDiagnosis({ verdict }: Diagnosis, evidence: Evidence): ExitStatus {
  const denied = verdict === 'cannot-tell' && JSON.stringify(evidence).includes('"E-REG-DENIED"');
  return denied ? ExitCode.NOT_PERMITTED : EXIT[verdict];
}
