import type { Env } from '../act';
import { placeIn } from '../known-in';
import { wrongStep } from '../refusals';
import { returnPointOf } from '../return-point';
import type { Stage } from '../stage';
import { rightsAt } from '../view/rights';

/** Gets more rights when an act is about to need them: the program restarts with them and returns to this page. */
export async function elevate(stage: Stage, { host, shell, onRights }: Env): Promise<Stage> {
  const point = returnPointOf(stage, shell.ticket);
  if (host.restartElevated === null || point === null || rightsAt(placeIn(stage), shell) === 'held') throw wrongStep('elevate');
  // What is on disk stays; the machine's lock and the journal are released when this process ends.
  onRights((await host.restartElevated(point)) === 'declined');
  return stage;
}
