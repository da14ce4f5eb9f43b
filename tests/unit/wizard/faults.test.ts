import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../../electron/contract/words/en';
import { say } from '../../../electron/contract/words/say';
import type { Sentence } from '../../../electron/contract/words/sentence';
import { openPlace, type Place } from '../../../electron/places/place';
import { at, codeOf, type Home, openHome, toReview, toStop, toVerdict, until } from './support';

vi.mock('../../../electron/repair/clock', () => import('../../support/fast-clock'));

/** Faults that users met, each reproduced only by verbs on real practice servers. */

let home: Home;
beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

const texts = (sentences: readonly Sentence[]): readonly string[] => sentences.map((each) => say(en, 'en', each));

/** A place whose machine describes itself only after `letGo` was called. */
function held(place: Place): { readonly place: Place; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  const { machine } = place;
  const describe = async (): Promise<Place['facts']> => {
    await gate;
    return machine.describe();
  };
  return { place: { ...place, name: { kind: 'this' }, machine: { ...machine, describe } }, letGo };
}

describe('on the ways through the wizard', () => {
  it('Back on the undo page leads to the page on which undo was requested', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    at(await wizard.previewUndo({ run }), 'undo');
    expect(at(await wizard.back({}), 'result').run).toBe(run);
    await wizard.startOver({});
    at(await wizard.previewUndo({ run }), 'undo');
    at(await wizard.back({}), 'where');
  });

  it('Undo works from the first moment at which the result is shown', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226');
    const pressed = new Promise<string>((resolve) => {
      const stop = wizard.onView(({ state }) => {
        if (state.page !== 'result') return;
        stop();
        resolve(codeOf(wizard.previewUndo({ run: state.run })));
      });
    });
    await wizard.remove({ typedName: 'SERVER01' });
    expect(await pressed).toBe('done');
    at(await wizard.view({}), 'undo');
  });

  it('Undo works while the practice server is still restarting', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    const restart = codeOf(wizard.restartPractice({}));
    expect(await codeOf(wizard.previewUndo({ run }))).toBe('done');
    expect(await restart).toBe('done');
    at(await wizard.view({}), 'undo');
  });

  it('a click while a step leads to another page does nothing on that page', async () => {
    const wizard = home.open();
    await toStop(wizard, 'q290226-running');
    at(await wizard.stopService({ dependentsToo: false }), 'stop');
    const once = codeOf(wizard.proceed({}));
    expect(await codeOf(wizard.back({}))).toBe('E-WRONG-STEP');
    expect(await once).toBe('done');
    at(await wizard.view({}), 'review');
  });

  it('Cancel ends a look that takes long, and what that finds later is dropped', async () => {
    const { place, letGo } = held(await openPlace({ kind: 'practice', scenario: 'q290226' }));
    const wizard = home.open({ openThisComputer: () => Promise.resolve(place) });
    const looking = wizard.choosePlace({ place: 'this' });
    await until(wizard, ({ state }) => state.page === 'looking');
    expect(await codeOf(wizard.startOver({}))).toBe('done');
    at(await wizard.view({}), 'where');
    letGo();
    await looking;
    await wizard.settle();
    at(await wizard.view({}), 'where');
  });

  it('Try again repeats a stop that failed', async () => {
    const place = await openPlace({ kind: 'practice', scenario: 'q290226-running' });
    let failures = 1;
    const { services } = place.machine;
    const query: typeof services.query = (name) => {
      if (stopping && failures-- > 0) throw new Error('the journal could not be written');
      return services.query(name);
    };
    let stopping = false;
    const broken: Place = { ...place, name: { kind: 'this' }, machine: { ...place.machine, services: { ...services, query } } };
    const wizard = home.open({ openThisComputer: () => Promise.resolve(broken) });
    await wizard.choosePlace({ place: 'this' });
    await wizard.repair({});
    await wizard.answer({ setupTried: 'yes', dataCopy: 'copied', dataCopyPlace: 'D:\\copy', password: 'yes' });
    await wizard.proceed({});
    await wizard.backUp({});
    at(await wizard.proceed({}), 'stop');
    stopping = true;
    const { ways } = at(await wizard.stopService({ dependentsToo: false }), 'trouble');
    expect(ways).toContain('try-again');
    expect(at(await wizard.proceed({}), 'stop').phase).toBe('stopped');
  });

  it('a late glance at this computer changes no later page', async () => {
    const { place, letGo } = held(await openPlace({ kind: 'practice', scenario: 'q290226' }));
    let opened = (): void => undefined;
    const asked = new Promise<void>((resolve) => (opened = resolve));
    const wizard = home.open({
      openThisComputer: async () => {
        opened();
        await place.machine.describe();
        return place;
      },
    });
    await wizard.view({});
    await asked;
    at(await wizard.choosePlace({ place: 'kit' }), 'kit-make');
    letGo();
    await wizard.settle();
    await new Promise((done) => setTimeout(done, 50));
    at(await wizard.view({}), 'kit-make');
    await wizard.back({});
    at(await wizard.view({}), 'where');
  });
});

describe('in the account of a repair', () => {
  it('Q235418 needs no restart and nothing to add with Setup', async () => {
    const wizard = home.open();
    const review = at(await toReview(wizard, 'q235418'), 'review');
    const { next } = at(await wizard.remove({ typedName: review.confirmWith }), 'result');
    expect(texts(next).join(' ')).not.toMatch(/Restart|still lists|with Setup/);
    expect(texts(next)).not.toEqual([]);
  });

  it('after the undo of a repair that stopped nothing, no service is said to be stopped', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    await wizard.previewUndo({ run });
    const undone = at(await wizard.undo({ run }), 'result');
    expect(texts(undone.notDone)).toEqual([]);
  });

  it('after the undo of a repair that stopped the service, the page does not say that nothing more is needed', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226-running');
    const { run } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    await wizard.previewUndo({ run });
    const undone = at(await wizard.undo({ run }), 'result');
    expect(texts(undone.notDone).join(' ')).toContain('not started again');
    expect(texts(undone.next)).not.toContain('Nothing more is needed.');
  });

  it('the page and the ticket say the same', async () => {
    const wizard = home.open();
    await toReview(wizard, 'q290226-running');
    const { run, done, notDone, next } = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    const ticket = await wizard.ticketText({ run, language: 'en' });
    for (const line of texts([...done, ...notDone, ...next])) expect(ticket).toContain(`- ${line}`);
  });
});

describe('in the account of a server', () => {
  it('the ticket names the stopped services after the dependents were stopped and the repair was cancelled', async () => {
    const wizard = home.open();
    expect(at(await toStop(wizard, 'dependents'), 'stop').phase).toBe('dependents');
    at(await wizard.stopService({ dependentsToo: true }), 'stop');
    const where = await wizard.startOver({});
    const run = at(where, 'where').earlier[0]?.id ?? '';
    const ticket = await wizard.ticketText({ run, language: 'en' });
    expect(ticket).not.toContain('Nothing was changed');
    expect(ticket).toMatch(/MSExchangeKMS[^\n]* stopped/);
    expect(ticket).toMatch(/KeyWatch[^\n]* stopped/);
  });

  it('the page behind Back does not call a server unchanged whose service was stopped', async () => {
    const wizard = home.open();
    await toStop(wizard, 'q290226-running');
    at(await wizard.stopService({ dependentsToo: false }), 'stop');
    const back = await wizard.back({});
    at(back, 'backup');
    expect(JSON.stringify(back)).toContain('acts.server.stopped');
  });
});

describe('a working KM Server that is removed against the advice', () => {
  it('is named as such on the review, on the result and in the ticket', async () => {
    const wizard = home.open();
    const review = at(await toReview(wizard, 'healthy', { overrideName: 'SERVER01' }), 'review');
    expect(review.override).not.toBeNull();
    const result = at(await wizard.remove({ typedName: 'SERVER01' }), 'result');
    expect(result.override).not.toBeNull();
    const ticket = await wizard.ticketText({ run: result.run, language: 'en' });
    expect(ticket).toContain('against the advice');
  });

  it('keeps its warning on the page of questions once the name is typed', async () => {
    const wizard = home.open();
    await toVerdict(wizard, 'healthy');
    await wizard.repair({});
    const before = at(await wizard.answer({ overrideName: 'SERVER01' }), 'before');
    expect(before.gates.filter(({ state }) => state === 'overridden').map(({ id }) => id)).toContain('healthy');
  });
});
