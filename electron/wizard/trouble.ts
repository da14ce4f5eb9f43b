import { viewOfError } from '../contract/errors';
import type { ActVerb } from '../contract/wizard/verb-list';
import type { TroubleWay } from '../contract/wizard/views';
import { canUndo } from '../repair/run-state';
import { placeIn, runIn } from './known-in';
import type { Stage, TroubleStage } from './stage';

/** The page for a failure: `from` is the page on which `tried` was tried, `reached` is how far it got. */
export function troubleOf(from: Stage, reached: Stage, tried: TroubleStage['tried'], error: unknown): TroubleStage {
  const place = placeIn(reached) ?? placeIn(from);
  return { at: 'trouble', error: viewOfError(error), from, place, tried, ways: waysOn(from, place !== null, tried.verb) };
}

/** What can be done next, most sensible first. */
function waysOn(from: Stage, hasPlace: boolean, verb: ActVerb): readonly TroubleWay[] {
  switch (from.at) {
    case 'where':
    case 'practice':
    case 'server':
    case 'looking':
      return [
        ...(hasPlace ? (['look-again'] as const) : []),
        ...(RUN_VERBS.has(verb) ? (['try-again'] as const) : []),
        'start-over',
      ];
    case 'verdict':
    case 'before':
      return ['back', 'look-again', 'start-over'];
    case 'backup':
      return [...(verb === 'backUp' ? (['try-again'] as const) : []), 'back', 'look-again', 'start-over'];
    case 'stop':
      return ['try-again', 'back', 'start-over'];
    case 'review': {
      const opened = runIn(from);
      return ['look-again', ...(opened && canUndo(opened.run.state) ? (['undo'] as const) : []), 'back', 'start-over'];
    }
    case 'result':
    case 'undo':
      return ['try-again', 'back', 'start-over'];
    case 'trouble':
      return from.ways;
    case 'kit-make':
    case 'kit-made':
    case 'kit-verdict':
    case 'kit-result':
      return ['back', 'start-over'];
  }
}

/** Acts on an earlier run: the obstacle may pass (E-BUSY), and the run is still there. */
const RUN_VERBS: ReadonlySet<ActVerb> = new Set<ActVerb>(['previewUndo', 'resume', 'check']);
