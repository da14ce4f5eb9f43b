import { describe, expect, test } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import {
  type ArticleId,
  ARTICLES,
  isArticleId,
  KMSERVER_KEY,
  SERVICE_KEY,
  SETUP_COMPONENT,
  SETUP_KEY,
  viewsFor,
} from '../../../electron/domain/articles';
import { changing, keyOf, planRepair, showTarget } from '../../../electron/domain/plan';
import { textOf } from '../../../electron/domain/registry';
import { type Contents, expand, file, key, noKey, noValue } from '../../../electron/machines/practice/build';
import { exchange55, keyManagement55, nt4 } from '../../../electron/machines/practice/server-parts';
import { fingerprint, planFingerprint } from '../../../electron/repair/fingerprint';
import { observe } from '../../../electron/repair/observe';
import { clock, serverWith } from '../repair/gather/server';

const KM: Contents = [exchange55({ build: 2448 }), keyManagement55({ build: 2448 })];

async function planOn(article: ArticleId, contents: Contents, bits: 32 | 64 = 32) {
  const observation = await observe(await serverWith(contents, nt4({ bits })), clock);
  return { observation, plan: planRepair(article, observation) };
}

describe('the plan', () => {
  test('of Q290226 has the three items in the order of the article, each with what it removes', async () => {
    const { plan } = await planOn('Q290226', KM);
    expect(plan).toMatchObject({ article: 'Q290226', service: 'MSExchangeKMS', stopsService: true });
    expect(plan.actions.map((action) => [action.id, action.act, showTarget(action)])).toEqual([
      ['service-key.key.32', 'remove', `HKEY_LOCAL_MACHINE\\${SERVICE_KEY}`],
      ['kmserver-key.key.32', 'remove', `HKEY_LOCAL_MACHINE\\${KMSERVER_KEY}`],
      ['setup-component.value.32', 'remove', `HKEY_LOCAL_MACHINE\\${SETUP_KEY} → ${SETUP_COMPONENT}`],
    ]);
    expect(changing(plan.actions)).toHaveLength(3);
    expect(plan.actions.map((action) => keyOf(action).path)).toEqual([SERVICE_KEY, KMSERVER_KEY, SETUP_KEY]);
  });

  test('shows a missing item as a step that does nothing, once per item', async () => {
    const { plan } = await planOn('Q290226', [KM, noKey(SERVICE_KEY), noValue(SETUP_KEY, SETUP_COMPONENT)], 64);
    expect(plan.actions.map(({ id, act }) => [id, act])).toEqual([
      ['service-key.key.64', 'nothing'],
      ['kmserver-key.key.64', 'remove'],
      ['setup-component.key.64', 'nothing'],
    ]);
    const empty = await planOn('Q290226', [exchange55({ build: 2448 })]);
    expect(empty.plan.stopsService).toBe(false);
    expect(changing(empty.plan.actions)).toEqual([]);
  });

  test('covers both forms and both views, as far as they exist', async () => {
    const contents = [KM, key(`${SETUP_KEY}\\${SETUP_COMPONENT}`), key(KMSERVER_KEY, {}, { view: '32' })];
    const { plan } = await planOn('Q290226', contents, 64);
    expect(plan.actions.map(({ id }) => id)).toEqual([
      'service-key.key.64',
      'kmserver-key.key.64',
      'kmserver-key.key.32',
      'setup-component.key.64',
      'setup-component.value.64',
    ]);
  });

  test.each(['Q196171', 'Q182814'] as const)('of %s touches only the service key', async (article) => {
    const { plan } = await planOn(article, KM);
    expect(plan.actions.map(({ id }) => id)).toEqual(['service-key.key.32']);
  });

  test('of Q235418 shortens ImagePath and deletes nothing', async () => {
    const contents = [
      KM,
      key(SERVICE_KEY, { ImagePath: expand('C:\\Exchsrvr\\Bin\\Kmserver.exe SECRET') }),
      file('C:\\Exchsrvr\\Bin\\Kmserver.exe', { version: '5.5.2448.0' }),
    ];
    const { plan } = await planOn('Q235418', contents);
    const [action] = changing(plan.actions);
    expect(plan).toMatchObject({ stopsService: false, actions: [{ id: 'image-path.value.32', act: 'change' }] });
    expect(
      action?.after?.kind === 'value' && [action.after.value.name, action.after.value.type, textOf(action.after.value)],
    ).toEqual(['ImagePath', 2, 'C:\\Exchsrvr\\Bin\\Kmserver.exe']);
    // If nothing follows the path, there is nothing to do.
    expect(changing((await planOn('Q235418', KM)).plan.actions)).toEqual([]);
  });

  test('is not made if an item could not be read', async () => {
    for (const path of [SERVICE_KEY, KMSERVER_KEY, SETUP_KEY, `${KMSERVER_KEY}\\Parameters`]) {
      await expect(planOn('Q290226', [KM, key(path, {}, { denied: ['read'] })])).rejects.toMatchObject({
        code: 'E-UNREADABLE-ITEM',
        win32: 5,
      });
    }
    const closed = [KM, key(`${KMSERVER_KEY}\\Closed`, {}, { view: '32', denied: ['read'] })];
    await expect(planOn('Q290226', closed, 64)).rejects.toMatchObject({
      code: 'E-UNREADABLE-ITEM',
      where: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\Microsoft\\Exchange\\KMServer\\Closed',
    });
    // An item that the article does not name may be unreadable.
    await expect(planOn('Q196171', [KM, key(KMSERVER_KEY, {}, { denied: ['read'] })])).resolves.toBeDefined();
    await expect(planOn('Q290226', [KM, key(SERVICE_KEY, {}, { denied: ['read'] })])).rejects.toBeInstanceOf(RepairError);
  });
});

describe('the fingerprint of a plan', () => {
  test('is the same for the same server, and another after any change of an item, in any form and view', async () => {
    const of = async (contents: Contents): Promise<string> => {
      const { plan, observation } = await planOn('Q290226', contents, 64);
      return planFingerprint(plan, observation);
    };
    const base = await of(KM);
    expect(await of(KM)).toBe(base);
    expect(await of([KM, key(SETUP_KEY, { Sibling: 'x' })])).toBe(base);
    const changes: Contents[] = [
      [key(KMSERVER_KEY, { x: 1 })],
      [key(KMSERVER_KEY, {}, { className: 'c' })],
      [key(KMSERVER_KEY, {}, { view: '32' })],
      [key(`${SETUP_KEY}\\${SETUP_COMPONENT}`)],
      [key(SETUP_KEY, { [SETUP_COMPONENT]: 'x' })],
      [noKey(SERVICE_KEY)],
    ];
    const all = await Promise.all(changes.map((change) => of([KM, change])));
    expect(new Set([base, ...all]).size).toBe(changes.length + 1);
  });

  test('keeps names and data apart', () => {
    const of = (values: readonly (readonly [string, number[]])[]): string =>
      fingerprint([
        {
          item: 'kmserver-key',
          view: '32',
          target: { kind: 'key', path: KMSERVER_KEY },
          reading: {
            state: 'present',
            value: {
              kind: 'key',
              tree: {
                name: 'KMServer',
                subkeys: [],
                values: values.map(([name, data]) => ({ name, type: 3, data: Uint8Array.from(data) })),
              },
            },
          },
        },
      ]);
    const prints = [
      [['a', [1]]],
      [['a', [1, 0]]],
      [['a1', []]],
      [['\ud800', [1]]],
      [['\udc00', [1]]],
      [['\ufffd', [1]]],
      [
        ['a', [1]],
        ['b', []],
      ],
      [['ab', [1]]],
    ].map((values) => of(values as [string, number[]][]));
    expect(new Set(prints).size).toBe(prints.length);
    expect(
      of([
        ['a', [1]],
        ['b', [2]],
      ]),
    ).toBe(
      of([
        ['b', [2]],
        ['a', [1]],
      ]),
    );
  });
});

test('articles are known only by their own names; SYSTEM has one view, SOFTWARE two', () => {
  expect(Object.keys(ARTICLES).every(isArticleId)).toBe(true);
  for (const name of ['toString', '__proto__', 'q290226', '']) expect(isArticleId(name)).toBe(false);
  expect(viewsFor('SYSTEM\\x', ['64', '32'])).toEqual(['64']);
  expect(viewsFor('SOFTWARE\\x', ['64', '32'])).toEqual(['64', '32']);
});
