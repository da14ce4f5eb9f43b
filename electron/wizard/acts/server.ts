import type { Payload } from '../../contract/wizard/verbs';
import type { KnownServerView, ServerForm } from '../../contract/wizard/views';
import type { ScenarioId } from '../../machines/practice';
import { forgetServer as forget, type KnownServer, knownServers } from '../../places/servers';
import type { Env } from '../act';
import { wrongStep } from '../refusals';
import type { ServerStage } from '../stage';

/** A server on the network: which, and who logs on. */

/** Nothing typed yet. */
export const NO_FORM: ServerForm = { host: '', port: null, user: '', domain: '', ntlm1: false };

/** The practice server that is behind the practice network. */
const PRACTICE: ScenarioId = 'q290226';

/** The page for a real server: the one of an earlier repair, or the last one used. */
export async function serverPage({ openServer }: Env, given?: Pick<ServerStage, 'then' | 'form'>): Promise<ServerStage> {
  if (openServer === undefined) throw wrongStep('chooseServer');
  const known = await knownView();
  return { ...empty(null, formOf(known[0])), ...given, known };
}

function formOf(last: KnownServerView | undefined): ServerForm {
  if (last === undefined) return NO_FORM;
  const { host, port, user, domain } = last;
  return { ...NO_FORM, host, port, user, domain };
}

/** The page for the practice network. */
export function practiceServerPage(): ServerStage {
  return empty(PRACTICE, NO_FORM);
}

function empty(practice: ScenarioId | null, form: ServerForm): ServerStage {
  return { at: 'server', practice, then: null, form, known: [], steps: new Map(), connecting: false, error: null };
}

/** The page as it was before or after an attempt. */
export async function serverAgain(stage: ServerStage): Promise<ServerStage> {
  const known = stage.practice === null ? await knownView() : [];
  return { ...stage, known, steps: new Map(), connecting: false, error: null };
}

async function knownView(): Promise<readonly KnownServerView[]> {
  return (await knownServers()).map(({ port, ...server }) => ({ ...server, port: port ?? null }));
}

export async function forgetServer(stage: ServerStage, given: Payload<'forgetServer'>): Promise<ServerStage> {
  const found = stage.known.find(
    ({ host, port, user, domain }) =>
      host === given.host && port === given.port && user === given.user && domain === given.domain,
  );
  if (found) await forget(serverOf(found));
  return serverAgain(stage);
}

/** A server of the list, as its file stores it. */
export const serverOf = ({ port, ...server }: KnownServerView): KnownServer => ({
  ...server,
  ...(port === null ? {} : { port }),
});
