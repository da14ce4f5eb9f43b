import { isActVerb, VERB_NAMES, type VerbName, type VerbOf } from '../contract/wizard/verb-list';
import type { Payload } from '../contract/wizard/verbs';
import { openPlace } from '../places/place';
import { programCommand } from '../places/program-command';
import { PROGRAM_VERSION } from '../places/version';
import type { Act, Env, WizardOptions } from './act';
import { emptyWhere, firstPage } from './acts/first-page';
import { returnTo } from './acts/return-to';
import { ASKS } from './asks/asks';
import { Driver } from './driver';
import type { ReturnPoint } from './return-point';
import { acceptUnsigned, edit } from './turn';
import type { Wizard } from './wizard';

export type { WizardOptions } from './act';

/**
 * The wizard for a machine, a disk and a shell. It has a view at once, but reads nothing before the view is requested.
 */
export function createWizard(options: WizardOptions): Wizard {
  const { host, returnPoint = null } = options;
  const shell = {
    version: PROGRAM_VERSION,
    command: programCommand(),
    canAskForRights: host.restartElevated !== null,
    canChooseFolders: host.chooseFolder !== null,
    ticket: returnPoint?.ticket ?? { number: '', technician: '' },
    rightsDeclined: false,
  };
  const openPractice: Env['openPractice'] = (scenario) => openPlace({ kind: 'practice', scenario });
  const driver = new Driver(emptyWhere(options), shell, { ...options, openPractice });

  let begun = false;
  /** A page that requests its view has been painted: only then is anything read, unless something was chosen before. */
  const begin = (): void => {
    if (begun) return;
    begun = true;
    const tried = { verb: 'choosePlace', payload: { place: 'this' } } as const;
    void driver.run(returnPoint === null ? 'glance' : 'look', (env) => first(returnPoint, env), tried);
  };

  /** Carries out a verb according to its kind. */
  const carryOut = (verb: VerbName, payload: unknown): Promise<unknown> => {
    if (isActVerb(verb)) {
      begun = true;
      return driver.act(verb, payload);
    }
    if (verb in SHOWS) return SHOWS[verb as VerbOf<'show'>](payload as never);
    if (verb in EDITS) return EDITS[verb as VerbOf<'edit'>](payload as never);
    if (verb in ASKS) return ASKS[verb as VerbOf<'ask'>](payload as never, driver.env());
    return Promise.resolve(driver.signal(verb as VerbOf<'signal'>));
  };
  const SHOWS: { readonly [V in VerbOf<'show'>]: (payload: Payload<V>) => Promise<unknown> } = {
    view: () => {
      begin();
      return Promise.resolve(driver.view());
    },
    chooseLanguage: ({ language }) => {
      host.rememberLanguage(language);
      return Promise.resolve(driver.view());
    },
  };
  const EDITS: { readonly [V in VerbOf<'edit'>]: (payload: Payload<V>) => Promise<unknown> } = {
    answer: async (payload) => driver.edit((stage) => edit(stage, payload)),
    acceptUnsigned: async () => driver.edit(acceptUnsigned),
    setTicket: (ticket) => driver.setTicket(ticket),
  };
  return {
    ...(Object.fromEntries(VERB_NAMES.map((verb) => [verb, (payload: unknown) => carryOut(verb, payload)])) as Pick<
      Wizard,
      VerbName
    >),
    onView: (listener) => driver.onView(listener),
    settle: () => driver.settle(),
  };
}

/** The first page, and from there to the return point, if there is one. */
async function* first(point: ReturnPoint | null, env: Env): Act {
  const page = await firstPage(env, null);
  yield page;
  if (point !== null) yield* returnTo(page, point, env);
}
