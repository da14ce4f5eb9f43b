import { RepairError, viewOfError } from '../../contract/errors';
import type { Payload } from '../../contract/wizard/verbs';
import type { ConnectStepId, ConnectStepView, ServerForm } from '../../contract/wizard/views';
import type { ConnectOptions, ConnectProgress } from '../../machines/network';
import { Secret } from '../../machines/secret';
import { openPracticeServer, type Place, requireHost } from '../../places/place';
import { rememberServer } from '../../places/servers';
import { type Act, type Env, shown } from '../act';
import { wrongStep } from '../refusals';
import type { ServerStage, Stage } from '../stage';
import { check, previewUndo, resume } from './earlier';
import { lookAt, NO_WISHES } from './look';
import { serverOf } from './server';

/** Connecting to a server on the network, and what follows. */

/**
 * Connects, logs on once, and looks. What fails stays on this page with its step; nothing is tried a second time of itself,
 * since accounts get locked. The password goes from the payload into bytes that are wiped, and stays nowhere else.
 */
export async function* connect(stage: ServerStage, given: Payload<'connect'>, env: Env): Act {
  const { password, ...form } = given;
  const secret = Secret.fromUtf8(Uint8Array.from(password));
  password.fill(0);
  const begun: ServerStage = { ...stage, form, steps: new Map(), connecting: true, error: null };
  const steps = new Map<ConnectStepId, Omit<ConnectStepView, 'id'>>();
  let place: Place | null = null;
  yield begun;
  try {
    yield* shown({
      work: async (report: (each: ConnectProgress) => void) => {
        place = await open(stage, form, { secret, onStep: report, signal: env.signal }, env);
      },
      each: ({ step, state, error }) => ({ ...begun, steps: new Map(steps.set(step, { state, error: error ?? null })) }),
      end: () => ({ ...begun, steps: new Map(steps) }),
    });
  } catch (error) {
    secret.wipe();
    yield { ...begun, steps: new Map(steps), connecting: false, error: viewOfError(error) };
    return;
  }
  const reached = place as Place | null;
  if (reached === null) throw wrongStep('connect');
  if (stage.practice === null) {
    // A convenience: where it cannot be kept, nothing is lost.
    await rememberServer({ ...serverOf({ ...form, name: reached.facts.name }) }).catch(() => undefined);
  }
  let last: Stage = begun;
  for await (const each of lookAt(reached, NO_WISHES, { ...begun, connecting: false }, env)) yield (last = each);
  if (stage.then !== null && last.at === 'verdict') yield await EARLIER[stage.then.verb](last, stage.then, env);
}

const EARLIER = { previewUndo, resume, check } as const;

type Logon = Pick<ConnectOptions, 'onStep' | 'signal'> & { readonly secret: Secret };

async function open({ practice }: ServerStage, form: ServerForm, logon: Logon, { openServer }: Env): Promise<Place> {
  const { secret, ...more } = logon;
  const { port, user, domain, ntlm1 } = form;
  if (user.trim() === '') throw new RepairError('E-LOGON-FAILED', form.host);
  const host = requireHost(form.host.trim());
  const address = port === null ? { host } : { host, port };
  const options = { ...more, address, credentials: { user: user.trim(), domain: domain.trim(), ntlm1, secret } };
  if (practice !== null) return openPracticeServer({ kind: 'practice', scenario: practice }, options);
  if (openServer === undefined) throw wrongStep('connect');
  return openServer({ kind: 'remote', address }, options);
}
