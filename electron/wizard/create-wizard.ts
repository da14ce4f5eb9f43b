import { openPlace } from '../places/place';
import { PROGRAM_VERSION } from '../places/version';
import { returnTo } from './return-point';
import { Session } from './session';
import type { StepContext, WizardOptions } from './step-context';
import { backupSteps } from './steps/backup';
import { beforeSteps } from './steps/before';
import { causeSteps } from './steps/cause';
import { diskSteps } from './steps/disk';
import { earlierSteps } from './steps/earlier';
import { elevateSteps } from './steps/elevate';
import { languageSteps } from './steps/language';
import { kitSteps } from './steps/kit';
import { removeSteps } from './steps/remove';
import { reportSteps } from './steps/report';
import { stopSteps } from './steps/stop';
import { travelSteps } from './steps/travel';
import { emptyWhere, whereSteps } from './steps/where';
import type { Wizard } from './wizard';

/** The wizard over a machine, a disk and a shell; its first view is there at once, and nothing is probed before it was asked for. */
export function createWizard(options: WizardOptions): Wizard {
  const { restartElevated, chooseFolder } = options.host;
  const session = new Session(emptyWhere(options), PROGRAM_VERSION, {
    canAskForRights: restartElevated !== null,
    canChooseFolders: chooseFolder !== null,
  });
  const context: StepContext = { ...options, session, openPractice: (scenario) => openPlace({ kind: 'practice', scenario }) };
  const where = whereSteps(context);
  const wizard: Wizard = {
    view: () => {
      begin();
      return Promise.resolve(session.view());
    },
    ...where.verbs,
    ...diskSteps(context),
    ...causeSteps(context),
    ...beforeSteps(context),
    ...backupSteps(context),
    ...stopSteps(context),
    ...removeSteps(context),
    ...earlierSteps(context),
    ...reportSteps(context),
    ...kitSteps(context),
    ...travelSteps(context, where.refresh),
    ...elevateSteps(context),
    ...languageSteps(context),
    onView: (listener) => session.onView(listener),
    settle: () => session.settle(),
  };
  const { returnPoint = null } = options;
  let begun = false;
  /** A page that asks for its view has been painted: only then is anything read. */
  function begin(): void {
    if (begun) return;
    begun = true;
    void where
      .refresh()
      .catch(() => undefined)
      .then(() => (returnPoint === null ? undefined : returnTo(wizard, session, returnPoint)));
  }
  return wizard;
}
