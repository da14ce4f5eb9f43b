import type { Env } from '../act';
import { placeIn } from '../known-in';
import { wrongStep } from '../refusals';
import { returnPointOf } from '../return-point';
import type { Stage } from '../stage';
import { rightsAt } from '../view/rights';

/** More rights, when an act is about to need them: the program is started again with them and comes back to this page. */
export async function elevate(stage: Stage, { host, shell, onRights }: Env): Promise<Stage> {
  const point = returnPointOf(stage, shell.ticket);
  if (host.restartElevated === null || point === null || rightsAt(placeIn(stage), shell) === 'held') throw wrongStep('elevate');
  // What is on disk stays; the machine's lock and the journal are let go of when this process ends.
  onRights((await host.restartElevated(point)) === 'declined');
  return stage;
}
