import type { Env } from '../act';
import { findKnownRun } from '../known-runs';
import type { ServerStage, Stage } from '../stage';
import { check, previewUndo, resume } from './earlier';
import { serverPage } from './server';

/** Earlier repairs of servers on the network: somebody has to log on first. */

interface RunGiven {
  readonly run: string;
}

type Verb = NonNullable<ServerStage['then']>['verb'];

/** The act; for a repair of a server that is not connected, the page to log on first, which goes on with it. */
function afterLogon<S extends Stage>(verb: Verb, act: (stage: Stage, given: RunGiven, env: Env) => Promise<S>) {
  return async (stage: Stage, given: RunGiven, env: Env): Promise<S | ServerStage> => {
    const { stored, open } = await findKnownRun(env, given.run);
    if (open !== null) return act(stage, given, env);
    const { name = '', origin = {} } = stored.state?.started.machine ?? {};
    return serverPage(env, { verb, run: given.run }, origin['host'] ?? name);
  };
}

export const previewUndoAnywhere = afterLogon('previewUndo', previewUndo);
export const resumeAnywhere = afterLogon('resume', resume);
export const checkAnywhere = afterLogon('check', check);
