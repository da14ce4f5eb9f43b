import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { RepairError } from '../../../electron/contract/errors';
import { VERB_NAMES } from '../../../electron/contract/wizard/verb-list';
import { VERBS } from '../../../electron/contract/wizard/verbs';
import { createRouter } from '../../../electron/wizard/router';
import { VIEW, fakeWizard } from './fake-wizard';

const silent = (): void => undefined;

describe('the router', () => {
  it('knows the same verbs by name and by schema', () => {
    expect([...VERB_NAMES]).toEqual(Object.keys(VERBS));
  });

  it('wipes a password as soon as it was passed on, accepted or not', async () => {
    const seen: number[][] = [];
    const { wizard } = fakeWizard({
      connect: (payload) => {
        const { password } = payload as { readonly password: number[] };
        seen.push([...password], password);
        return Promise.reject(new RepairError('E-WRONG-STEP', 'where'));
      },
    });
    const route = createRouter(wizard, silent);
    const sent = (more: object) => ({
      host: 'OLD',
      port: null,
      user: 'A',
      domain: '',
      ntlm1: false,
      password: [112, 119],
      ...more,
    });
    const taken = sent({});
    await route('connect', taken);
    const rejected = sent({ port: 70_000 });
    await route('connect', rejected);
    expect(seen).toEqual([
      [112, 119],
      [0, 0],
    ]);
    expect([taken.password, rejected.password]).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('passes a known verb with a valid payload to the wizard, and returns its answer', async () => {
    const { wizard, calls } = fakeWizard();
    await expect(createRouter(wizard, silent)('remove', { typedName: 'SERVER01' })).resolves.toEqual({ ok: true, value: VIEW });
    expect(calls).toEqual([{ verb: 'remove', payload: { typedName: 'SERVER01' } }]);
  });

  it.each([
    ['nosuch'],
    ['toString'],
    ['__proto__'],
    ['constructor'],
    ['onView'],
    ['settle'],
    [''],
    [null],
    [undefined],
    [7],
    [['view']],
    [{ toString: () => 'view' }],
  ])('rejects the verb %o and calls nothing', async (verb) => {
    const { wizard, calls } = fakeWizard();
    await expect(createRouter(wizard, silent)(verb, {})).resolves.toEqual({
      ok: false,
      error: { code: 'E-IPC-REJECTED', where: 'verb' },
    });
    expect(calls).toEqual([]);
  });

  it.each([
    ['remove', undefined, undefined],
    ['remove', null, undefined],
    ['remove', {}, 'typedName'],
    ['remove', { typedName: 'x'.repeat(201) }, 'typedName'],
    ['remove', { typedName: 'SERVER01', force: true }, 'payload'],
    ['view', { extra: 1 }, 'payload'],
    ['undo', { run: '../../Windows' }, 'run'],
    ['undo', { run: 'C:\\x' }, 'run'],
    ['choosePlace', { place: 'disk' }, 'place'],
    ['choosePlace', { place: 'practice', scenario: 'a b' }, 'scenario'],
    ['stopService', { dependentsToo: 'yes' }, 'dependentsToo'],
    ['addLog', { name: 'x.log', base64: 'A'.repeat(6_000_001) }, 'base64'],
  ])('rejects %s with %o', async (verb, payload, field) => {
    const { wizard, calls } = fakeWizard();
    const answer = await createRouter(wizard, silent)(verb, payload);
    expect(answer).toEqual({
      ok: false,
      error: { code: 'E-IPC-REJECTED', where: verb, ...(field === undefined ? {} : { detail: field }) },
    });
    expect(calls).toEqual([]);
  });

  it('never sends back what it received', async () => {
    const { wizard } = fakeWizard();
    const route = createRouter(wizard, silent);
    const secret = fc.string({ minLength: 6 }).map((text) => `secret-${text}`);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...VERB_NAMES), secret, fc.anything(), async (verb, text, anything) => {
        for (const payload of [{ [text]: text }, { run: [text] }, { typedName: { [text]: 1 } }, [text], text, anything]) {
          const answer = await route(verb, payload);
          expect(JSON.stringify(answer)).not.toContain('secret-');
        }
        expect(JSON.stringify(await route(text, {}))).not.toContain('secret-');
      }),
    );
  });

  it('passes an error of the product on as data', async () => {
    const { wizard } = fakeWizard({ backUp: () => Promise.reject(new RepairError('E-OUT-FULL', 'C:\\backup', { win32: 112 })) });
    const onInternal = vi.fn();
    await expect(createRouter(wizard, onInternal)('backUp', {})).resolves.toEqual({
      ok: false,
      error: { code: 'E-OUT-FULL', where: 'C:\\backup', win32: 112 },
    });
    expect(onInternal).not.toHaveBeenCalled();
  });

  it('shortens an unexpected error to one line without its stack, and gives the developer all of it', async () => {
    const thrown = new TypeError(`${'x'.repeat(300)}\n    at secret.ts:1:1`);
    const { wizard } = fakeWizard({
      backUp: () => {
        throw thrown;
      },
    });
    const onInternal = vi.fn();
    const answer = await createRouter(wizard, onInternal)('backUp', {});
    expect(answer).toEqual({ ok: false, error: { code: 'E-INTERNAL', where: 'TypeError', detail: `${'x'.repeat(200)}…` } });
    expect(onInternal).toHaveBeenCalledWith(thrown, 'backUp');
  });
});
