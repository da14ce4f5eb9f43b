import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { SETUP_KEY } from '../../../electron/domain/articles';
import { type Contents, file, key, noFile, noKey } from '../../../electron/machines/practice/build';
import type { Faults } from '../../../electron/machines/practice/faults';
import { EXCHSRVR, exchange55, keyManagement55, KM_PROGRAM } from '../../../electron/machines/practice/server-parts';
import type { Place } from '../../../electron/places/place';
import { runIndex } from '../../../electron/repair/run-index';
import type { Wizard } from '../../../electron/wizard/wizard';
import { bench } from '../repair/bench';
import { ANSWERS, at, type Home, openHome } from './support';

/** Pages for servers that no practice server represents. */

const LEFT: Contents = [exchange55({ build: 2650 }), keyManagement55({ build: 2650 }), noFile(KM_PROGRAM)];

let home: Home;
beforeEach(() => {
  home = openHome();
});
afterEach(() => home.close());

/** A wizard that takes a server with these contents for this computer. */
async function wizardOn(contents: Contents, faults: Faults = {}): Promise<Wizard> {
  const on = await bench({ contents });
  Object.assign(on.faults, faults);
  const { machine, facts, storage } = on.context;
  const place: Place = {
    name: { kind: 'this' },
    machine,
    practice: null,
    offline: null,
    network: null,
    facts,
    storage,
    runsRoot: home.folder,
    runs: runIndex(storage, home.folder),
    copiesRoot: null,
    lockName: `this:${home.folder}`,
  };
  const wizard = home.open({ openThisComputer: () => Promise.resolve(place) });
  await wizard.choosePlace({ place: 'this' });
  return wizard;
}

describe('the question about the key database', () => {
  it('names what could not be read and says why, and does not accept “none” as an answer', async () => {
    const denied: Faults = {
      before: (act, where) => {
        if (act === 'files.list' && where === 'C:\\Security\\Mgrent') throw new RepairError('E-FILE-DENIED', where, { win32: 5 });
      },
    };
    const wizard = await wizardOn([...LEFT, noFile(`${EXCHSRVR}\\Kmsdata`)], denied);
    const asked = at(await wizard.repair({}), 'before');
    expect(asked.dataFolders).toEqual([]);
    expect(asked.dataUnread).toEqual([{ id: 'diagnosis.unread.denied', parts: { at: 'C:\\Security\\Mgrent' } }]);
    const none = at(await wizard.answer({ ...ANSWERS, dataCopy: 'none' }), 'before');
    expect(none.canContinue).toBe(false);
    expect(none.gates.find(({ id }) => id === 'data-copy')).toMatchObject({
      state: 'blocked',
      reason: { id: 'diagnosis.gate.data.unreadNone' },
    });
    expect(at(await wizard.answer(ANSWERS), 'before').canContinue).toBe(true);
  });
});

describe('the question about Setup', () => {
  it.each([
    ['5.5', '5.5.2650.21', false],
    ['5.0, which has a separate Setup for Key Management', '5.0.1460.0', true],
  ])('fits Exchange %s', async (_which, version, own) => {
    const wizard = await wizardOn([...LEFT, file(`${EXCHSRVR}\\bin\\store.exe`, { version })]);
    expect(at(await wizard.repair({}), 'before').ownSetup).toBe(own);
  });
});

describe('the verdict', () => {
  it('names an article that applies in addition to its main one', async () => {
    const webConnector = [
      key(SETUP_KEY, { 'Web Connector': EXCHSRVR }),
      noKey('SYSTEM\\CurrentControlSet\\Services\\MSExchangeWEB'),
    ];
    const wizard = await wizardOn([...LEFT, ...webConnector]);
    const view = await wizard.reportError({ text: '0xc0020002' });
    const verdict = at(view, 'verdict');
    expect(verdict.article).toBe('Q290226');
    expect(verdict.others.filter(({ status }) => status === 'applies').map(({ article }) => article)).toEqual(['Q274197']);
  });
});
