import path from 'node:path';
import type { Payload, SavedReport } from '../../contract/wizard/verbs';
import { reportsFolder } from '../../places/data-folders';
import { programCommand } from '../../places/program-command';
import { reportStorage } from '../../places/run-storage';
import { PROGRAM_VERSION } from '../../places/version';
import { systemClock } from '../../repair/clock';
import type { StoredRun } from '../../repair/run-store';
import { exportZip } from '../../report/export-zip';
import { reportOfKit } from '../../report/kit';
import { type ReportContext, reportOfLook } from '../../report/look';
import type { Report } from '../../report/model';
import { redactReport, secretsIn } from '../../report/redact-report';
import { makeReportFolder, reportName, saveReport as save } from '../../report/save';
import { reportOfStored } from '../../report/stored-run';
import { ticketText as textOf } from '../../report/ticket-text';
import type { Env } from '../act';
import { findKnownRun } from '../known-runs';
import { wrongStep } from '../refusals';
import type { KitRead } from '../stage-kit';

/** What is handed over: the ticket's text, the report, the export. The machine is neither read nor changed. */

// Reports are for every reader; only a run's own files are not.
const storage = reportStorage();

export async function ticketText({ run, language }: Payload<'ticketText'>, env: Env): Promise<string> {
  return textOf(run === null ? ofKit(kitRead(env), env) : (await ofRun(run, env)).report, language);
}

export async function openReport({ run, language }: Payload<'openReport'>, env: Env): Promise<SavedReport> {
  const { stored, report } = await ofRun(run, env);
  const file = await save(storage, stored.folder, report, language);
  return { path: file, outcome: await env.host.openFile(file) };
}

export async function saveReport({ run, language }: Payload<'saveReport'>, env: Env): Promise<SavedReport | null> {
  const report = run === null ? ofLook(env) : (await ofRun(run, env)).report;
  const folder = await target(env);
  if (folder === null) return null;
  return saved(await save(storage, path.join(folder, reportName(report)), report, language));
}

export async function exportRun({ run, language, backup }: Payload<'exportRun'>, env: Env): Promise<SavedReport | null> {
  const { stored, report } = await ofRun(run, env);
  const folder = await target(env);
  if (folder === null) return null;
  const zip = await exportZip(storage, stored, report, { language, withBackup: backup });
  const file = path.join(folder, `${reportName(report)}.zip`);
  await makeReportFolder(folder);
  await storage.writeFile(file, zip);
  return saved(file);
}

const saved = (file: string): SavedReport => ({ path: file, outcome: 'saved' });

const now = (): ReportContext => ({
  program: PROGRAM_VERSION,
  command: programCommand(),
  now: systemClock.now(),
});

async function ofRun(id: string, env: Env): Promise<{ readonly stored: StoredRun; readonly report: Report }> {
  const { stored } = await findKnownRun(env, id);
  return { stored, report: await reportOfStored(storage, stored, now()) };
}

/** The folder that the user chooses; without a dialog, one of the program's own. Null if declined. */
async function target({ host }: Env): Promise<string | null> {
  return host.chooseFolder === null ? reportsFolder() : host.chooseFolder('report', null);
}

/** The results of a server kit on display. */
function kitRead({ current }: Env): KitRead {
  const stage = current();
  if (stage.at !== 'kit-verdict' && stage.at !== 'kit-result') throw wrongStep(stage.at);
  return stage.read;
}

function ofKit({ reading }: KitRead, { shell }: Env): Report {
  return redactReport(reportOfKit(reading, shell.ticket, now()), secretsIn(reading.observation.targets));
}

/** What the page shows: the look at a machine, or the results of a kit. */
function ofLook(env: Env): Report {
  const stage = env.current();
  if (stage.at !== 'verdict') return ofKit(kitRead(env), env);
  const { place, observation, diagnosis } = stage.look;
  const { takenAt, evidence, targets } = observation;
  const seen = { takenAt, evidence, diagnosis, place: place.name.kind, ticket: env.shell.ticket };
  return redactReport(reportOfLook(seen, now()), secretsIn(targets));
}
