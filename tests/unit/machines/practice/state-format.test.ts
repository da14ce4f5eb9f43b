import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstDifference } from '../../../../electron/domain/compare';
import type { KeyTree } from '../../../../electron/domain/registry';
import { assemble } from '../../../../electron/machines/practice/assemble';
import { SCENARIOS } from '../../../../electron/machines/practice';
import { decodeState, MalformedState } from '../../../../electron/machines/practice/state/decode';
import { encodeState } from '../../../../electron/machines/practice/state/encode';
import { DEPTH_LIMIT, type PracticeState } from '../../../../electron/machines/practice/state/model';
import { formOf, type ValueForm, valueOf } from '../../../../electron/machines/practice/state/value-form';
import { anyTree, anyValue } from './arbitraries';
import { serveScenario } from '../../../../electron/machines/practice/practice';
import { memoryStore } from '../../../../electron/machines/practice/state/store';
import { fakeClock, machineOn } from './support';

type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

function startOf(id: keyof typeof SCENARIOS): PracticeState {
  const { server, contents } = SCENARIOS[id];
  return assemble(id, { ...server, id: 'test' }, contents);
}

const VALID = encodeState(startOf('q290226'));

function decodeText(text: string): PracticeState {
  return decodeState(Buffer.from(text));
}

function whyNot(text: string): string {
  try {
    decodeText(text);
  } catch (error) {
    if (error instanceof MalformedState) return error.message;
    throw error;
  }
  return 'accepted';
}

type Loose = Record<string, unknown>;

/** A state file to be damaged: only the parts that the cases below touch. */
interface Draft extends Loose {
  services: Loose[];
  readonly server: Loose;
  readonly files: Loose[];
  readonly registry: Loose & { readonly keys: Loose[] };
}

/** The valid file with one thing changed. */
function changed(change: (file: Draft) => void): string {
  const file = JSON.parse(VALID) as Draft;
  change(file);
  return JSON.stringify(file);
}

function set(thing: Loose | undefined, change: Loose): void {
  Object.assign(thing ?? {}, change);
}

describe('reading a state file', () => {
  test('returns the state that was written', () => {
    expect(encodeState(decodeText(VALID))).toBe(encodeState(decodeText(encodeState(decodeText(VALID)))));
    expect(decodeText(VALID)).toEqual(startOf('q290226'));
  });

  test('keeps the bytes of any value', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        expect(valueOf(JSON.parse(JSON.stringify(formOf(value))) as ValueForm)).toEqual({
          ...value,
          data: new Uint8Array(value.data),
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('returns any tree that was written, and the witness finds the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyTree, async (tree: KeyTree) => {
        const { machine } = await machineOn({});
        const key = { view: '32' as const, path: `SOFTWARE\\${tree.name}` };
        await machine.registry.writeTree(key, tree);
        const [first, second] = [await machine.registry.readTree(key), await machine.witness.readTree(key)];
        if (first.state !== 'present' || second.state !== 'present') throw new Error('not present');
        expect(firstDifference(tree, first.value)).toBeNull();
        expect(firstDifference(first.value, second.value)).toBeNull();
      }),
      { numRuns: 200 },
    );
  });

  test.each<[string, string, (file: Draft) => void]>([
    ['a wrong schema', 'schema', (file) => (file.schema = 2)],
    ['an unknown field', 'extra', (file) => (file.extra = 1)],
    ['a missing field', 'services', (file) => Reflect.deleteProperty(file, 'services')],
    ['a key name with a backslash', 'registry.keys[0].name', (file) => set(file.registry.keys[0], { name: 'a\\b' })],
    ['a key without a name', 'registry.keys[0].name', (file) => set(file.registry.keys[0], { name: '' })],
    ['a root with a name', 'registry.name', (file) => (file.registry.name = 'x')],
    ['a root that is a link', 'registry', (file) => (file.registry.link = true)],
    ['a long key name', 'registry.keys[0].name', (file) => set(file.registry.keys[0], { name: 'k'.repeat(256) })],
    ['a key twice, in different case', 'registry.keys', (file) => file.registry.keys.push({ name: 'SoftWare' })],
    ['a value twice', 'values[1].name', (file) => (file.registry.values = [value(), { ...value(), name: 'V' }])],
    ['a value without data', 'values[0]', (file) => (file.registry.values = [{ name: 'v', type: 3 }])],
    ['a value with two kinds of data', 'values[0]', (file) => (file.registry.values = [{ ...value(), text: '' }])],
    ['a value of unknown type', 'values[0]', (file) => (file.registry.values = [{ ...value(), type: 'constructor' }])],
    ['a type that is not a 32-bit number', 'values[0].type', (file) => (file.registry.values = [{ ...value(), type: 2 ** 32 }])],
    ['half a byte', 'values[0]', (file) => (file.registry.values = [{ ...value(), hex: '123' }])],
    [
      'a number beyond 32 bits',
      'values[0].number',
      (file) => (file.registry.values = [{ name: 'v', type: 'REG_DWORD', number: 2 ** 32 }]),
    ],
    ['a service twice', 'services[', (file) => file.services.push({ ...file.services[0] })],
    [
      'a checkpoint every 0 ms',
      'services[0].stop.checkpointEvery',
      (file) => set(file.services[0], { stop: { takes: 0, checkpointEvery: 0, waitHint: 0 } }),
    ],
    ['a path that is not absolute', 'files[0].path', (file) => set(file.files[0], { path: 'x' })],
    ['a path that climbs', 'files[0].path', (file) => set(file.files[0], { path: 'C:\\a\\..\\b' })],
    [
      'a file without its folder',
      'files[',
      (file) => file.files.push({ kind: 'file', path: 'C:\\no\\x', modified: '2001-01-01T00:00:00.000Z', zeros: 1 }),
    ],
    [
      'a file without content',
      'files[',
      (file) => file.files.push({ kind: 'file', path: 'C:\\x', modified: '2001-01-01T00:00:00.000Z' }),
    ],
    [
      'a folder with content',
      'files[',
      (file) => file.files.push({ kind: 'folder', path: 'C:\\x', modified: '2001-01-01T00:00:00.000Z', zeros: 1 }),
    ],
    [
      'a negative size',
      'zeros',
      (file) =>
        set(
          file.files.find((entry) => 'zeros' in entry),
          { zeros: -1 },
        ),
    ],
    ['an invalid time', 'modified', (file) => set(file.files[0], { modified: 'yesterday' })],
    ['a wrong number of bits', 'server.bits', (file) => (file.server.bits = 16)],
  ])('names the place of %s: %s', (_, where, change) => {
    expect(whyNot(changed(change))).toContain(where);
  });

  test('refuses keys deeper than Windows allows without exhausting the stack', () => {
    const nested = (levels: number): string =>
      VALID.replace(
        /"registry": \{[^]*$/,
        `"registry": {"name":""${',"keys":[{"name":"k"'.repeat(levels)}${'}]'.repeat(levels)}}}`,
      );
    expect(whyNot(nested(DEPTH_LIMIT))).toBe('accepted');
    expect(whyNot(nested(DEPTH_LIMIT + 1))).toContain('deeper');
    expect(whyNot(nested(100_000))).toContain('deeper');
    expect(whyNot('['.repeat(1_000_000))).not.toBe('accepted');
  });

  test('refuses bytes that are not UTF-8', () => {
    expect(() => decodeState(Buffer.from([0x7b, 0xff, 0xfe]))).toThrow(MalformedState);
  });

  test('throws a MalformedState for random bytes and random JSON', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => decodeState(bytes)).toThrow(MalformedState);
      }),
    );
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), (text) => {
        expect(() => decodeText(text)).toThrow(MalformedState);
      }),
    );
  });

  test('with any node replaced throws a MalformedState, or gives a server that answers and can be written again', async () => {
    const file = JSON.parse(VALID) as Json;
    const paths = pathsOf(file);
    const junk = fc.oneof(
      fc.jsonValue() as fc.Arbitrary<Json>,
      fc.constantFrom<Json>(-1, 1e308, 2 ** 53, '', '\0', '\\', '__proto__', 'C:\\', [], {}, '\ud800', null),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), junk, fc.boolean(), async (path, replacement, remove) => {
        const text = JSON.stringify(replaced(file, path, remove ? undefined : replacement) ?? null);
        if (whyNot(text) === 'accepted') await answersAll(decodeText(text));
      }),
      { numRuns: 1_500 },
    );
  });
});

/** Asks a server in that state everything once; nothing may throw, and the result must be a valid state file. */
async function answersAll(state: PracticeState): Promise<void> {
  const store = memoryStore();
  await store.save(state);
  const machine = await serveScenario(SCENARIOS.q290226, store, { place: 'memory', clock: fakeClock(), faults: {} });
  const key = { view: '32' as const, path: 'SYSTEM\\CurrentControlSet\\Services' };
  expect(await machine.witness.readTree(key)).toEqual(await machine.registry.readTree(key));
  for (const { name } of state.services.values()) {
    await machine.services.query(name);
    await machine.services.runningDependents(name);
  }
  await machine.files.list('C:\\');
  await machine.files.readEnd('C:\\Exchange Server Setup.log', 100);
  await machine.restart();
  expect(whyNot((await store.bytes()).toString('utf8'))).toBe('accepted');
}

function value(): { name: string; type: string | number; hex: string } {
  return { name: 'v', type: 'REG_BINARY', hex: '00' };
}

function pathsOf(node: Json, at: readonly (string | number)[] = []): readonly (readonly (string | number)[])[] {
  if (node === null || typeof node !== 'object') return [at];
  const entries = Array.isArray(node) ? node.map((item, i) => [i, item] as const) : Object.entries(node);
  return [at, ...entries.flatMap(([name, item]) => pathsOf(item, [...at, name]))];
}

function replaced(node: Json, [first, ...rest]: readonly (string | number)[], by: Json | undefined): Json | undefined {
  if (first === undefined) return by;
  if (Array.isArray(node)) return node.flatMap((item, i) => (i === first ? (replaced(item, rest, by) ?? []) : [item]));
  const entries = Object.entries(node as { [name: string]: Json }).flatMap(([name, item]) => {
    const next = name === first ? replaced(item, rest, by) : item;
    return next === undefined ? [] : [[name, next] as const];
  });
  return Object.fromEntries(entries);
}
