import type { RailStep, StepId } from '../../contract/wizard/views';
import { wasStopped } from '../../repair/run-state';
import { runIn } from '../known-in';
import type { Stage } from '../stage';

/** The rail's steps, in order: for a repair on a machine, for a server kit, and for a kit without a preceding look. */
const STEPS: readonly StepId[] = ['where', 'cause', 'before', 'backup', 'stop', 'review', 'result'];
const KIT_STEPS: readonly StepId[] = ['where', 'kit', 'cause', 'kit-fix', 'result'];
const KNOWN_KIT_STEPS: readonly StepId[] = ['where', 'kit', 'result'];

/** The rail for a stage. */
export function railOf(stage: Stage): readonly RailStep[] {
  const steps = stepsOf(stage);
  const at = steps.indexOf(stepOf(stage));
  return steps.map((id, i) => ({ id, state: i < at ? behind(id, stage) : i === at ? 'current' : 'ahead' }));
}

/** The step of a service that this run did not have to stop was skipped. */
function behind(id: StepId, stage: Stage): RailStep['state'] {
  const stopped = [...(runIn(stage)?.run.state.services.values() ?? [])].some(wasStopped);
  return id === 'stop' && !stopped ? 'passed' : 'done';
}

function stepsOf(stage: Stage): readonly StepId[] {
  switch (stage.at) {
    case 'trouble':
    case 'undo':
    case 'looking':
      return stepsOf(stage.from);
    case 'kit-make':
    case 'kit-made':
    case 'kit-verdict':
    case 'kit-result':
      return stage.known ? KNOWN_KIT_STEPS : KIT_STEPS;
    case 'where':
    case 'practice':
    case 'server':
    case 'verdict':
    case 'before':
    case 'backup':
    case 'stop':
    case 'review':
    case 'result':
      return STEPS;
  }
}

/** A side stage keeps the step it was reached from. */
function stepOf(stage: Stage): StepId {
  switch (stage.at) {
    case 'trouble':
    case 'undo':
      return stepOf(stage.from);
    case 'looking':
    case 'verdict':
    case 'kit-verdict':
      return 'cause';
    case 'kit-make':
    case 'kit-made':
      return stage.fix === null ? 'kit' : 'kit-fix';
    case 'kit-result':
      return 'result';
    case 'practice':
    case 'server':
      return 'where';
    case 'where':
    case 'before':
    case 'backup':
    case 'stop':
    case 'review':
    case 'result':
      return stage.at;
  }
}
