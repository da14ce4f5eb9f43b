import path from 'node:path';
import type { SavedReport } from '../../contract/wizard/verbs';
import { reportsFolder } from '../../places/data-folders';
import type { PlaceName } from '../../places/place';
import { reportStorage } from '../../places/run-storage';
import { PROGRAM_VERSION } from '../../places/version';
import { systemClock } from '../../repair/clock';
import type { StoredRun } from '../../repair/run-store';
import { exportZip } from '../../report/export-zip';
import { reportOfKit } from '../../report/kit';
import { type ReportContext, reportOfLook } from '../../report/look';
import type { Report } from '../../report/model';
import { redactReport, secretsIn } from '../../report/redact-report';
import { makeReportFolder, reportName, saveReport } from '../../report/save';
import { reportOfStored } from '../../report/stored-run';
import { ticketText } from '../../report/ticket-text';
import type { StepContext } from '../step-context';
import { findKnownRun } from '../known-runs';
import type { Session } from '../session';
import type { Wizard } from '../wizard';

type Verbs = Pick<Wizard, 'ticketText' | 'openReport' | 'saveReport' | 'exportRun'>;

/** What is handed over: the ticket's text, the report, the export. Nothing on the machine is asked or changed. */
export function reportSteps(context: StepContext): Verbs {
  const { session, host } = context;
  // Reports are for every reader; only what a run keeps is not.
  const storage = reportStorage();

  async function ofRun(id: string): Promise<{ readonly stored: StoredRun; readonly report: Report }> {
    const { stored } = await findKnownRun(context, id);
    return { stored, report: await reportOfStored(storage, stored, now()) };
  }

  /** The folder the user wants it in; without a dialog one of the program's own. Null when declined. */
  async function target(): Promise<string | null> {
    if (host.chooseFolder === null) return reportsFolder();
    return host.chooseFolder('report', null);
  }

  return {
    ticketText: async ({ run, language }) => ticketText(run === null ? ofKit(session) : (await ofRun(run)).report, language),
    openReport: async ({ run, language }) => {
      const { stored, report } = await ofRun(run);
      const file = await saveReport(storage, stored.folder, report, language);
      return { path: file, outcome: await host.openFile(file) };
    },
    saveReport: async ({ run, language }) => {
      const report = run === null ? ofLook(session) : (await ofRun(run)).report;
      const folder = await target();
      if (folder === null) return null;
      return saved(await saveReport(storage, path.join(folder, reportName(report)), report, language));
    },
    exportRun: async ({ run, language, backup }) => {
      const { stored, report } = await ofRun(run);
      const folder = await target();
      if (folder === null) return null;
      const zip = await exportZip(storage, stored, report, { language, withBackup: backup });
      const file = path.join(folder, `${reportName(report)}.zip`);
      await makeReportFolder(folder);
      await storage.writeFile(file, zip);
      return saved(file);
    },
  };
}

const saved = (file: string): SavedReport => ({ path: file, outcome: 'saved' });

const now = (): ReportContext => ({ program: PROGRAM_VERSION, now: systemClock.now() });

/** The results of a server kit that are shown. */
function ofKit(session: Session): Report {
  session.on('verdict', 'kit-result');
  const reading = session.need(session.work.kit?.reading ?? null);
  return redactReport(reportOfKit(reading, session.ticket, now()), secretsIn(reading.observation.targets));
}

/** What the page shows: the look at a machine, or the results of a kit. */
function ofLook(session: Session): Report {
  const { observation, diagnosis, kit } = session.work;
  if (kit !== null) return ofKit(session);
  session.on('verdict');
  const { takenAt, evidence, targets } = session.need(observation);
  const place: PlaceName['kind'] = session.place().name.kind;
  const report = reportOfLook({ takenAt, evidence, diagnosis: session.need(diagnosis), place, ticket: session.ticket }, now());
  return redactReport(report, secretsIn(targets));
}
