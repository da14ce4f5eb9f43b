import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { type Offer, offersOf } from '../../../electron/contract/wizard/offers';
import type { WizardState, WizardView } from '../../../electron/contract/wizard/views';
import { openPlace } from '../../../electron/places/place';
import type { ScenarioId } from '../../../electron/machines/practice';
import type { WizardOptions } from '../../../electron/wizard/create-wizard';
import type { Wizard } from '../../../electron/wizard/wizard';
import { logon, openAsServer } from './server-support';
import { ANSWERS, type Home, openHome, until } from './support';

vi.mock('../../../electron/repair/clock', () => import('../../support/fast-clock'));

/**
 * Presses every button of every page that the wizard can reach, each once. The walk starts at the first page, on
 * practice servers that behave differently; for each new page and phase it goes there again for each of its buttons.
 * The buttons of a page are those that it draws: `offersOf`, and the controls in the page itself.
 */

type Page = WizardState['page'];
type Press = Pick<Offer, 'verb' | 'payload'>;

/** The pages to which the words of a button say that it leads. */
const LEADS: Readonly<Record<string, readonly Page[]>> = {
  'where choosePlace': ['verdict', 'kit-make', 'trouble'],
  'where chooseServer': ['server'],
  'where resume': ['stop', 'review', 'server'],
  'where check': ['result', 'server'],
  'where previewUndo': ['undo', 'server'],
  'where choosePractice': ['practice'],
  'practice practiseServer': ['server'],
  'practice resetPractice': ['practice'],
  'practice back': ['where'],
  'server connect': ['verdict', 'review', 'undo', 'result'],
  'server forgetServer': ['server'],
  'server back': ['practice', 'where'],
  'verdict repair': ['before', 'kit-make'],
  'verdict lookAgain': ['verdict'],
  'verdict back': ['practice', 'kit-make', 'server'],
  'before proceed': ['backup'],
  'before back': ['verdict'],
  'before copyData': ['before'],
  'backup backUp': ['backup'],
  'backup proceed': ['stop', 'review'],
  'backup back': ['before'],
  'stop stopService': ['stop'],
  'stop proceed': ['review'],
  'stop back': ['backup'],
  'stop restartPractice': ['stop', 'review'],
  'review remove': ['result'],
  'review back': ['stop', 'backup'],
  'result previewUndo': ['undo'],
  'result restartPractice': ['result'],
  'undo undo': ['result'],
  'undo back': ['result', 'where', 'verdict'],
  'kit-make makeKit': ['kit-made'],
  'kit-make readKitFiles': ['trouble'],
  'kit-make back': ['where'],
  'kit-made readKitFiles': ['trouble'],
  'kit-made back': ['kit-make'],
  'trouble back': ['kit-make', 'kit-made', 'verdict', 'stop', 'backup', 'review'],
};

type KeyOf = { readonly [P in Page]?: (state: Extract<WizardState, { page: P }>) => string };

/** What decides which buttons a page has; on other pages the phase decides. */
const KEYS: KeyOf = {
  verdict: ({ verdict, action }) => `${verdict}.${action}`,
  before: ({ questions, canContinue }) => `${String(questions.length)}.${canContinue ? 'answered' : 'open'}`,
  result: ({ outcome, act }) => `${outcome}.${act}`,
  where: ({ earlier }) => [...new Set(earlier.map(({ status }) => status))].join('+'),
  server: ({ then, known }) => `${then ?? 'look'}.${known.length > 0 ? 'known' : 'unknown'}`,
  trouble: ({ error }) => error.code,
};

function keyOf({ state }: WizardView): string {
  const key = KEYS[state.page] as ((of: WizardState) => string) | undefined;
  return `${state.page}.${key ? key(state) : 'phase' in state ? state.phase : ''}`;
}

type InPage = {
  readonly [P in Page]?: (state: Extract<WizardState, { page: P }>, header: WizardView['header']) => readonly Press[];
};

/** The controls in the page itself: cards, earlier repairs, and the acts beside the text. */
const IN_PAGE: InPage = {
  where: ({ earlier, serverOffered }) => [
    ...(serverOffered ? [{ verb: 'chooseServer', payload: {} } as const] : []),
    { verb: 'choosePlace', payload: { place: 'kit' } },
    { verb: 'choosePractice', payload: {} },
    ...earlier.flatMap(({ id: run, canUndo, canResume, canCheck }): readonly Press[] => [
      ...(canResume ? [{ verb: 'resume', payload: { run } } as const] : []),
      ...(canCheck ? [{ verb: 'check', payload: { run } } as const] : []),
      ...(canUndo ? [{ verb: 'previewUndo', payload: { run } } as const] : []),
      { verb: 'openFolder', payload: { run } },
      { verb: 'openReport', payload: { run, language: 'en' } },
      { verb: 'exportRun', payload: { run, language: 'en', backup: false } },
    ]),
  ],
  practice: ({ groups }) => [
    { verb: 'practiseServer', payload: {} },
    ...groups.flatMap(({ scenarios }) =>
      scenarios
        .filter(({ touched }) => touched)
        .map(({ id: scenario }): Press => ({ verb: 'resetPractice', payload: { scenario } })),
    ),
  ],
  server: ({ known }) =>
    known.map(({ host, port, user, domain }) => ({ verb: 'forgetServer', payload: { host, port, user, domain } })),
  verdict: ({ decision }) => [
    { verb: 'saveReport', payload: { run: null, language: 'en' } },
    ...(decision?.by === 'answer'
      ? [{ verb: 'decide', payload: { question: decision.id, answer: 'cannot-tell' } } as const]
      : []),
  ],
  before: ({ dataFolders }) => (dataFolders.length === 0 ? [] : [{ verb: 'copyData', payload: {} }]),
  stop: ({ phase }, { place }) =>
    phase === 'still-stopping' && place === 'practice' ? [{ verb: 'restartPractice', payload: {} }] : [],
  result: ({ run }, { place }) => [
    ...(place === 'practice' ? [{ verb: 'restartPractice', payload: {} } as const] : []),
    { verb: 'ticketText', payload: { run, language: 'en' } },
    { verb: 'saveReport', payload: { run, language: 'en' } },
  ],
};

function pressesOf(view: WizardView): readonly Press[] {
  const inPage = IN_PAGE[view.state.page] as ((state: WizardState, header: WizardView['header']) => readonly Press[]) | undefined;
  const unsigned: readonly Press[] = view.header.unsigned === 'open' ? [{ verb: 'acceptUnsigned', payload: {} }] : [];
  return [...offersOf(view), ...unsigned, ...(inPage?.(view.state, view.header) ?? [])];
}

async function press(wizard: Wizard, { verb, payload }: Press): Promise<unknown> {
  const verbs = wizard as unknown as Readonly<Record<string, (payload: unknown) => Promise<unknown>>>;
  return verbs[verb]?.(verb === 'connect' ? logon('SERVER01') : payload);
}

/** Acts that change a server; a page has them only after somebody has accepted an unsigned connection. */
const CHANGES: readonly string[] = ['proceed', 'stopService', 'remove', 'undo'];

/** Gives a page what it needs before it has the button: answers, and consent to an unsigned connection. */
async function prepare(wizard: Wizard, { verb }: Press, { state, header }: WizardView): Promise<void> {
  if (verb === 'proceed' && state.page === 'before') await wizard.answer({ ...ANSWERS, overrideName: header.server ?? '' });
  if (header.unsigned === 'open' && CHANGES.includes(verb)) await wizard.acceptUnsigned({});
}

/** Goes to a page by pressing the buttons of `path`; answers all questions on the way. */
async function go(wizard: Wizard, path: readonly Press[]): Promise<WizardView> {
  let view = await wizard.startOver({});
  for (const step of path) {
    await prepare(wizard, step, view);
    await press(wizard, { ...step, payload: renamed(step.payload, view) });
    view = await wizard.view({});
  }
  return view;
}

/** The id of a run contains the time, so it is another one each time the page is reached. */
function renamed(payload: Press['payload'], { state }: WizardView): Press['payload'] {
  if (!('run' in payload) || payload.run === null) return payload;
  const run = 'run' in state && state.run !== null ? state.run : state.page === 'where' ? state.earlier[0]?.id : undefined;
  return run === undefined ? payload : { ...payload, run };
}

const pressed: string[] = [];

/** Where a walk over all buttons begins, and how far it goes. */
interface From {
  readonly name: string;
  readonly first: readonly Press[];
  readonly options?: (home: Home) => Partial<WizardOptions>;
  /** Whether the buttons of a page belong to this walk. */
  readonly isPart?: (view: WizardView) => boolean;
}

async function pressAll({ name: walk, first, options = () => ({}), isPart = () => true }: From): Promise<void> {
  const met = new Set<string>();
  const ways: (readonly Press[])[] = [first];
  for (let path = ways.shift(); path !== undefined; path = ways.shift()) {
    const look = openHome();
    const there = await go(look.open(options(look)), path);
    await look.close();
    const key = keyOf(there);
    if (met.has(key)) continue;
    met.add(key);
    for (const offered of pressesOf(there)) {
      const home = openHome();
      const wizard = home.open(options(home));
      const before = await go(wizard, path);
      await prepare(wizard, offered, before);
      const refusal = await press(wizard, { ...offered, payload: renamed(offered.payload, before) }).then(
        () => null,
        (error: unknown) => (error instanceof RepairError ? error.code : String(error)),
      );
      const after = await wizard.view({});
      const name = `${before.state.page} ${offered.verb}`;
      expect([key, name, refusal]).toEqual([key, name, null]);
      const leads = offered.verb === 'startOver' ? ['where'] : (LEADS[name] ?? [before.state.page]);
      expect(leads, `${key}: ${name}`).toContain(after.state.page);
      pressed.push(`${walk} ${key} ${name}`);
      await home.close();
      const isWay = keyOf(after) !== key && !met.has(keyOf(after)) && !(path.length > 12) && isPart(after);
      if (isWay) ways.push([...path, offered]);
    }
  }
}

const SCENARIOS: readonly ScenarioId[] = [
  'q290226',
  'dependents',
  'healthy',
  'q235418',
  'clean',
  'unreadable-key',
  'orphaned-4.0',
];

describe('every button of every page', () => {
  it.each(SCENARIOS)('works on %s', { timeout: 900_000 }, (scenario) =>
    pressAll({
      name: scenario,
      first: [
        { verb: 'choosePractice', payload: {} },
        { verb: 'choosePlace', payload: { place: 'practice', scenario } },
      ],
      isPart: ({ state }) => state.page !== 'server',
    }),
  );

  it('works on a server of the practice network', { timeout: 1_800_000 }, () =>
    pressAll({
      name: 'practice-network',
      first: [
        { verb: 'choosePractice', payload: {} },
        { verb: 'practiseServer', payload: {} },
      ],
      isPart: ({ state }) => state.page === 'server' || state.page === 'verdict',
    }),
  );

  it('works on a server of the network, and on its earlier repairs', { timeout: 1_800_000 }, () =>
    pressAll({
      name: 'network',
      first: [{ verb: 'chooseServer', payload: {} }],
      options: ({ folder }) => ({
        openServer: (name, given) => openAsServer(join(folder, 'server.json'), name, given),
      }),
      isPart: (view) => isOfServer(view) || (view.state.page === 'where' && view.state.earlier.length > 0),
    }),
  );

  it('works while an act runs', { timeout: 300_000 }, async () => {
    const home = openHome();
    /** Presses the offered button when the phase is first seen, and returns the page on which the act ends. */
    const during = async (
      wizard: Wizard,
      phase: (view: WizardView) => boolean,
      act: Promise<unknown>,
      button: number,
    ): Promise<Page> => {
      const view = await until(wizard, phase);
      const offered = offersOf(view)[button];
      if (offered === undefined) throw new Error(`Nothing is offered on ${keyOf(view)}`);
      await press(wizard, offered);
      pressed.push(`${keyOf(view)} ${offered.verb}`);
      await act;
      return (await wizard.view({})).state.page;
    };
    for (const button of [0, 1]) {
      const looking = home.open();
      const look = looking.choosePlace({ place: 'practice', scenario: 'q290226' });
      expect(await during(looking, ({ state }) => state.page === 'looking', look, button)).toBe('where');
    }
    const stopping = home.open();
    await go(stopping, TO_STOP('stop-hangs'));
    const stop = stopping.stopService({ dependentsToo: false });
    expect(await during(stopping, ({ state }) => state.page === 'stop' && state.phase === 'stopping', stop, 0)).toBe('stop');
    expect((await stopping.view({})).state).toMatchObject({ phase: 'still-stopping' });
    await stopping.startOver({});
    const removing = home.open();
    await go(removing, TO_STOP('q290226'));
    const remove = removing.remove({ typedName: 'SERVER01' });
    expect(await during(removing, ({ state }) => state.page === 'review' && state.phase === 'removing', remove, 0)).toBe(
      'result',
    );
    expect((await removing.view({})).state).toMatchObject({ outcome: 'partly-removed', itemsDone: 1 });
    await home.close();
  });

  it('works on the page that says what went wrong', { timeout: 300_000 }, async () => {
    for (const pressAt of [0, 1, 2]) {
      const home = openHome();
      const place = await openPlace({ kind: 'practice', scenario: 'q290226-running' });
      let broken = false;
      const { services } = place.machine;
      const query: typeof services.query = (name) => {
        if (broken) throw new Error('no answer');
        return services.query(name);
      };
      const machine = { ...place.machine, services: { ...services, query } };
      const wizard = home.open({ openThisComputer: () => Promise.resolve({ ...place, name: { kind: 'this' }, machine }) });
      await go(wizard, TO_STOP(null));
      broken = true;
      const view = await wizard.stopService({ dependentsToo: false });
      expect(view.state.page).toBe('trouble');
      broken = false;
      const offered = offersOf(view)[pressAt];
      await press(wizard, offered!);
      pressed.push(`${keyOf(view)} ${offered!.verb}`);
      expect((await wizard.view({})).state.page).toBe(['stop', 'stop', 'where'][pressAt]);
      await home.close();
    }
  });

  afterAll(() => {
    // Counted, so that a walk that gets stuck cannot pass.
    expect(pressed.length).toBeGreaterThan(400);
    console.log(
      `${String(pressed.length)} buttons pressed, ${String(new Set(pressed.map((each) => each.split(' ')[1])).size)} pages and phases`,
    );
  });
});

/** True for the page of servers, and for the pages after connecting to one. */
const isOfServer = ({ state, header }: WizardView): boolean => state.page === 'server' || header.address !== null;

const TO_STOP = (scenario: ScenarioId | null): readonly Press[] => [
  { verb: 'choosePlace', payload: scenario === null ? { place: 'this' } : { place: 'practice', scenario } },
  { verb: 'repair', payload: {} },
  { verb: 'proceed', payload: {} },
  { verb: 'backUp', payload: {} },
  { verb: 'proceed', payload: {} },
];
