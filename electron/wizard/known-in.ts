import type { NetworkMachine } from '../machines/network';
import type { Place } from '../places/place';
import type { OpenRun } from './open-run';
import type { Stage } from './stage';

/** The machine a stage is about; null if there is none yet, or a server kit stands in for it. */
export function placeIn(stage: Stage): Place | null {
  switch (stage.at) {
    case 'looking':
      return stage.place;
    case 'verdict':
      return stage.look.place;
    case 'before':
      return stage.intent.look.place;
    case 'backup':
      return 'intent' in stage ? stage.intent.look.place : stage.repair.opened.place;
    case 'stop':
    case 'review':
      return stage.repair.opened.place;
    case 'result':
    case 'undo':
      return stage.opened.place;
    case 'trouble':
      return stage.place;
    case 'where':
    case 'practice':
    case 'server':
    case 'kit-make':
    case 'kit-made':
    case 'kit-verdict':
    case 'kit-result':
      return null;
  }
}

/** The connections a stage keeps, including the one that Back would lead to. */
export function networksIn(stage: Stage): ReadonlySet<NetworkMachine> {
  const back = 'from' in stage ? networksIn(stage.from) : new Set<NetworkMachine>();
  const network = placeIn(stage)?.network ?? null;
  return network === null ? back : new Set([...back, network]);
}

/** Every run a stage keeps open, including the one that Back would lead to. The wizard closes what no stage keeps. */
export function openIn(stage: Stage): readonly OpenRun[] {
  switch (stage.at) {
    case 'backup':
      return 'repair' in stage ? [stage.repair.opened] : [];
    case 'stop':
    case 'review':
      return [stage.repair.opened];
    case 'result':
      return [stage.opened];
    case 'undo':
      return [stage.opened, ...openIn(stage.from)];
    case 'looking':
    case 'trouble':
      return openIn(stage.from);
    case 'where':
    case 'practice':
    case 'server':
    case 'verdict':
    case 'before':
    case 'kit-make':
    case 'kit-made':
    case 'kit-verdict':
    case 'kit-result':
      return [];
  }
}

/** The run a stage is about; null if none is open. */
export function runIn(stage: Stage): OpenRun | null {
  return openIn(stage)[0] ?? null;
}
