import * as v from 'valibot';
import { type ErrorView, viewOfError } from '../contract/errors';
import { type Answer, type Envelope, type Payload, type Verb, VERBS } from '../contract/wizard/verbs';
import type { Wizard } from './wizard';

/** One call from outside: whatever comes in, an envelope goes out. Never throws. */
export type Route = (verb: unknown, payload: unknown) => Promise<Envelope<Verb>>;

/** Called with errors that the product did not throw on purpose, so that developers do not lose the stack. */
export type OnInternal = (error: unknown, verb: Verb) => void;

/** How many characters of an unexpected error's message may leave the process. */
const LONGEST_DETAIL = 200;

/**
 * The only entrance to the wizard, the same for IPC and HTTP: accepts verbs of the closed list with payloads that fit
 * their schema, and turns every failure into data. A rejection names the verb and the field, never a value.
 */
export function createRouter(wizard: Wizard, onInternal: OnInternal): Route {
  return async (verb, payload) => {
    if (!isVerb(verb)) return rejected('verb');
    const given = v.safeParse(VERBS[verb], payload, { abortEarly: true });
    wipePassword(payload);
    if (!given.success) return rejected(verb, v.getDotPath(given.issues[0]));
    try {
      return { ok: true, value: await act(wizard, verb, given.output) };
    } catch (error) {
      const view = viewOfError(error);
      if (view.code === 'E-INTERNAL') onInternal(error, verb);
      return { ok: false, error: view.code === 'E-INTERNAL' ? shortened(view) : view };
    } finally {
      wipePassword(given.output);
    }
  };
}

/** The answer to anything that is not accepted. `field` is the schema's own name for the part that does not fit. */
export function rejected(where: string, field: string | null = null): Envelope<Verb> {
  return { ok: false, error: { code: 'E-IPC-REJECTED', where, ...(field === null ? {} : { detail: knownPart(field) }) } };
}

function isVerb(verb: unknown): verb is Verb {
  return typeof verb === 'string' && Object.hasOwn(VERBS, verb);
}

function act<V extends Verb>(wizard: Wizard, verb: V, payload: unknown): Promise<Answer<V>> {
  const acts: { readonly [Each in Verb]: (payload: Payload<Each>) => Promise<Answer<Each>> } = wizard;
  return acts[verb](payload as Payload<V>);
}

/**
 * A key that the sender made up (strictObject reports unknown ones by name) is the sender's text and is not sent back.
 */
function knownPart(field: string): string {
  return SCHEMA_KEYS.has(field) ? field : 'payload';
}

const SCHEMA_KEYS: ReadonlySet<string> = new Set(
  Object.values(VERBS).flatMap((schema) => {
    const objects = 'options' in schema ? schema.options : [schema];
    return objects.flatMap((object) => Object.keys(object.entries));
  }),
);

/** Only an act that took the password over keeps it: it is wiped in the payload and in its checked copy. */
function wipePassword(payload: unknown): void {
  const { password } = (payload ?? {}) as { readonly password?: unknown };
  if (Array.isArray(password)) password.fill(0);
}

function shortened(view: ErrorView): ErrorView {
  const [line = ''] = (typeof view.detail === 'string' ? view.detail : '').split('\n');
  return { ...view, detail: line.length > LONGEST_DETAIL ? `${line.slice(0, LONGEST_DETAIL)}…` : line };
}
