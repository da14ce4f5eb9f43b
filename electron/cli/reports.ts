import { RepairError } from '../contract/errors';
import type { Diagnosis } from '../domain/diagnosis';
import type { Evidence } from '../domain/evidence';
import type { TargetReading } from '../domain/observation';
import type { Place } from '../places/place';
import { programCommand } from '../places/program-command';
import { PROGRAM_VERSION } from '../places/version';
import { systemClock } from '../repair/clock';
import { readRun } from '../repair/run-store';
import { type ReportContext, reportOfLook } from '../report/look';
import type { Report, ReportPlace } from '../report/model';
import { redactReport, secretsIn } from '../report/redact-report';
import { reportOfStored } from '../report/stored-run';
import type { CliArguments } from './arguments';

export function reportContext(): ReportContext {
  return { program: PROGRAM_VERSION, command: programCommand(), now: systemClock.now() };
}

/** The ticket that a command line names; empty if it names none. */
export function ticketOf({ ticket = '', technician = '' }: CliArguments): Report['ticket'] {
  return { number: ticket, technician };
}

export interface Looked {
  readonly takenAt: string;
  readonly evidence: Evidence;
  readonly diagnosis: Diagnosis;
  readonly place: ReportPlace;
  /** The raw readings, to find the secrets that must not be seen; none if the machine is only described. */
  readonly targets: readonly TargetReading[];
}

/** The report of a look that changed nothing. */
export function lookReport(given: CliArguments, { targets, ...looked }: Looked): () => Promise<Report> {
  return async () => redactReport(reportOfLook({ ...looked, ticket: ticketOf(given) }, reportContext()), secretsIn(targets));
}

/** The report of a run, from what its folder contains when the report is made. */
export function runReport({ storage }: Place, folder: string): () => Promise<Report> {
  return async () => {
    const stored = await readRun(storage, folder);
    if (!stored) throw new RepairError('E-RUN-NOT-FOUND', folder);
    return reportOfStored(storage, stored, reportContext());
  };
}
