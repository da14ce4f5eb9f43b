import { RepairError } from '../../contract/errors';
import type { StepContext } from '../step-context';
import { returnPointOf } from '../return-point';
import type { Wizard } from '../wizard';

/** More rights, when an act is about to need them: the program is started again with them and comes back to this page. */
export function elevateSteps({ session, host }: StepContext): Pick<Wizard, 'elevate'> {
  return {
    elevate: () =>
      session.acting(async () => {
        const point = returnPointOf(session);
        if (host.restartElevated === null || point === null || session.view().header.rights === 'held') {
          throw new RepairError('E-WRONG-STEP', 'elevate');
        }
        // What is on disk stays; the machine's lock and the journal are let go of when this process ends.
        session.rightsDeclined = (await host.restartElevated(point)) === 'declined';
        return session.show(session.state);
      }),
  };
}
