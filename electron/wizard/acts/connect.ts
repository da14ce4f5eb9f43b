import { RepairError, viewOfError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { ConnectStepId, ConnectStepView, ServerForm } from '../../contract/wizard/views';
import { accountOf, type ConnectOptions, type ConnectProgress } from '../../machines/network';
import { Secret } from '../../machines/secret';
import { openPracticeServer, type Place, requireHost } from '../../places/place';
import { rememberServer } from '../../places/servers';
import { type Act, type Env, shown } from '../act';
import { wrongStep } from '../refusals';
import type { ServerStage, Stage } from '../stage';
import { goOn, requireServerOf } from './at-server';
import { lookAt, NO_WISHES } from './look';
import { serverOf } from './server';

/** Connecting to a server on the network, and what follows. */

/**
 * Connects, logs on once, and looks. A failure stays on this page with its step; nothing is retried automatically,
 * since accounts get locked. The password goes from the payload into bytes that are wiped, and stays nowhere else. A
 * connection that is made after the page was left is closed.
 */
export async function* connect(stage: ServerStage, given: Payload<'connect'>, env: Env): Act {
  const { password, ...rest } = given;
  const form = formOf(rest);
  const secret = Secret.fromUtf8(Uint8Array.from(password));
  password.fill(0);
  const begun: ServerStage = { ...stage, form, steps: new Map(), connecting: true, error: null };
  const steps = new Map<ConnectStepId, Omit<ConnectStepView, 'id'>>();
  const reached: Place[] = [];
  yield begun;
  try {
    yield* shown({
      work: async (report: (each: ConnectProgress) => void) => {
        const logon = { secret, onStep: report, signal: env.signal };
        reached.push(await keptUntilLeft(await open(stage, form, logon, env), stage, env));
      },
      each: ({ step, state, error }) => ({ ...begun, steps: new Map(steps.set(step, { state, error: error ?? null })) }),
      end: () => ({ ...begun, steps: new Map(steps) }),
    });
  } catch (error) {
    secret.wipe();
    yield { ...begun, steps: new Map(steps), connecting: false, error: viewOfError(error) };
    return;
  }
  for (const place of reached) yield* looked(place, begun, env);
}

/** Closes a connection that nobody awaits any more, and one to a server that is not the one of the repair. */
async function keptUntilLeft(place: Place, { then }: ServerStage, { signal }: Env): Promise<Place> {
  const hangUp = (): void => place.network?.close();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    signal.throwIfAborted();
    if (then !== null) requireServerOf(then, place);
    return place;
  } catch (error) {
    hangUp();
    throw error;
  }
}

/** The look, and then what the logon was for. */
async function* looked(place: Place, begun: ServerStage, env: Env): Act {
  const { practice, then, form } = begun;
  if (practice === null) {
    // A convenience: nothing is lost if it cannot be stored.
    await rememberServer(serverOf({ ...form, name: place.facts.name })).catch(() => undefined);
  }
  let last: Stage = begun;
  for await (const each of lookAt(place, NO_WISHES, { ...begun, connecting: false }, env)) yield (last = each);
  if (then !== null && last.at === 'verdict') yield await goOn(last, then, env);
}

/**
 * The form as intended: without surrounding spaces, and with a domain that was typed before the user in its own field.
 */
function formOf(typed: ServerForm): ServerForm {
  const host = typed.host.trim();
  const domain = typed.domain.trim();
  const user = typed.user.trim();
  return { ...typed, host, ...(domain === '' ? accountOf(user) : { domain, user }) };
}

type Logon = Pick<ConnectOptions, 'onStep' | 'signal'> & { readonly secret: Secret };

async function open({ practice }: ServerStage, form: ServerForm, logon: Logon, { openServer }: Env): Promise<Place> {
  const { secret, ...more } = logon;
  const { port, user, domain, ntlm1 } = form;
  if (user === '') throw new RepairError('E-LOGON-FAILED', form.host);
  const host = requireHost(form.host);
  const address = port === null ? { host } : { host, port };
  const options = { ...more, address, credentials: { user, domain, ntlm1, secret } };
  if (practice !== null) return openPracticeServer({ kind: 'practice', scenario: practice }, options);
  if (openServer === undefined) throw wrongStep('connect');
  return openServer({ kind: 'remote', address }, options);
}
