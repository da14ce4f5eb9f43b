import { RepairError } from '../../contract/errors';
import type { ServerForm } from '../../contract/wizard/views';
import { sentence } from '../../contract/words/sentence';
import type { Place } from '../../places/place';
import type { RunStarted } from '../../repair/events';
import type { Env } from '../act';
import { findKnownRun } from '../known-runs';
import type { AfterLogon, ServerStage, Stage } from '../stage';
import { check, previewUndo, resume } from './earlier';
import { NO_FORM, serverPage } from './server';

/** Earlier repairs of servers on the network: somebody has to log on first. */

interface RunGiven {
  readonly run: string;
}

const ACTS = { previewUndo, resume, check } as const;

/**
 * The act; for a repair of a server that is not connected, first the page to log on, which then continues with the act.
 */
function afterLogon<S extends Stage>(verb: AfterLogon['verb'], act: (stage: Stage, given: RunGiven, env: Env) => Promise<S>) {
  return async (stage: Stage, given: RunGiven, env: Env): Promise<S | ServerStage> => {
    const { stored, open } = await findKnownRun(env, given.run);
    if (open !== null || stored.state === null) return act(stage, given, env);
    const { machine } = stored.state.started;
    const then = { verb, run: given.run, server: { name: machine.name, id: machine.id } };
    return serverPage(env, { then, form: formOf(machine) });
  };
}

/** The server as it was reached for its repair; whether NTLM v1 may be used is asked each time. */
function formOf({ name, origin = {} }: RunStarted['machine']): ServerForm {
  const { host = name, port, user = '', domain = '' } = origin;
  return { ...NO_FORM, host, port: port === undefined ? null : Number(port), user, domain };
}

export const previewUndoAnywhere = afterLogon('previewUndo', previewUndo);
export const resumeAnywhere = afterLogon('resume', resume);
export const checkAnywhere = afterLogon('check', check);

/** Continues with what the logon was for. */
export function goOn(stage: Stage, { verb, run }: AfterLogon, env: Env): Promise<Stage> {
  return ACTS[verb](stage, { run }, env);
}

/**
 * Throws E-RUN-OTHER-SERVER if the server that answered is not the one of the repair: its address may have another
 * owner now.
 */
export function requireServerOf({ server }: AfterLogon, { facts, network }: Place): void {
  if (facts.id === server.id && facts.name === server.name) return;
  const detail =
    facts.name === server.name
      ? sentence('detail.other-installation', { name: server.name })
      : sentence('detail.other-server', { meant: server.name, answered: facts.name });
  throw new RepairError('E-RUN-OTHER-SERVER', network?.connection().where ?? facts.name, { detail });
}
