import { ExitCode, type ExitStatus } from '../../contract/errors';
import { type Sentence, sentence } from '../../contract/words/sentence';
import { diagnose, type Diagnosis } from '../../domain/diagnosis';
import type { Evidence } from '../../domain/evidence';
import { parseEvidenceFile } from '../../domain/evidence/parse';
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
import { OUTCOMES } from '../outcomes';
import type { Progress } from '../progress';
import { type Looked, lookReport } from '../reports';
import { connectionLines } from '../server';
import type { CommandResult } from '../command';
import { text } from '../text';

/** Looks at a machine, or at one described in a file, and reports what is wrong. Changes nothing. */
export async function scan(given: CliArguments, progress: Progress): Promise<CommandResult> {
  const seen = given.evidence === undefined ? await look(given, progress) : await described(given, given.evidence);
  const { evidence, machine, sets, connection, control, ...looked } = seen;
  const diagnosis = diagnose(evidence);
  return {
    exit: exitOfDiagnosis(diagnosis, evidence),
    lines: [
      text(sentence('cli.looked', { server: evidence.machine.name, windows: evidence.machine.windows.label })),
      ...connection,
      ...diagnosisLines(diagnosis),
      ...control.map(text),
    ],
    json: { schema: 1, program: PROGRAM_VERSION, machine, otherControlSets: sets, ...diagnosisJson(diagnosis), evidence },
    report: lookReport(given, { ...looked, evidence, diagnosis }),
  };
}

interface Seen extends Pick<Looked, 'takenAt' | 'place' | 'targets'> {
  readonly evidence: Evidence;
  readonly machine: unknown;
  readonly sets: readonly ControlSet[];
  /** The sentences about the control sets of a disk. */
  readonly control: readonly Sentence[];
  readonly connection: readonly string[];
}

async function look(given: CliArguments, progress: Progress): Promise<Seen> {
  const place = await openGiven(given, progress);
  progress(text(sentence('cli.progress.looking', { server: place.facts.name })));
  const { evidence, takenAt, targets } = await observe(place.machine, systemClock, await readHeld(given));
  const sets = await otherSets(place);
  const control = await setLines(place, sets);
  const connection = connectionLines(place);
  return { evidence, takenAt, targets, place: place.name.kind, machine: machineJson(place), sets, control, connection };
}

async function described(given: CliArguments, file: string): Promise<Seen> {
  const seen = naming(file, parseEvidenceFile, (await readInput(file)).toString('utf8'));
  const evidence = addHeld(seen, await readHeld(given));
  const takenAt = systemClock.now().toISOString();
  return {
    evidence,
    takenAt,
    targets: [],
    place: 'described',
    machine: { ...evidence.machine, place: 'described' },
    sets: [],
    control: [],
    connection: [],
  };
}

/** If there is no verdict because access was denied, the exit status says so. */
export function exitOfDiagnosis({ verdict }: Diagnosis, evidence: Evidence): ExitStatus {
  const denied = verdict === 'cannot-tell' && wasDenied(evidence);
  return denied ? ExitCode.NOT_PERMITTED : OUTCOMES.scan[verdict];
}

/** Whether any reading, anywhere in the evidence, was refused for lack of rights. */
function wasDenied(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { state, code } = part as { readonly state?: unknown; readonly code?: unknown };
  return (state === 'unreadable' && code === 'E-REG-DENIED') || Object.values(part).some(wasDenied);
}
