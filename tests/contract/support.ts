import assert from 'node:assert/strict';
import { RepairError } from '../../electron/contract/errors';
import type { Reading } from '../../electron/domain/reading';
import {
  foldName,
  type KeyRef,
  type KeyTree,
  leafOf,
  type RegistryValue,
  type RegistryView,
  textData,
} from '../../electron/domain/registry';
import type { ContractFixture } from './contract-case';

/** A key in or below the scratch key, in the machine's own view unless another is named. */
export function at({ machine, registryRoot }: ContractFixture, path = '', view?: RegistryView): KeyRef {
  const own = machine.registry.views[0];
  assert.ok(own, 'a machine has at least one view');
  return { view: view ?? own, path: path === '' ? registryRoot : `${registryRoot}\\${path}` };
}

/** A tree to write: by default an empty key. */
export function tree(name: string, parts: Partial<Omit<KeyTree, 'name'>> = {}): KeyTree {
  return { name, values: [], subkeys: [], ...parts };
}

export function treeFor(key: KeyRef, parts: Partial<Omit<KeyTree, 'name'>> = {}): KeyTree {
  return tree(leafOf(key), parts);
}

export function sz(name: string, text: string): RegistryValue {
  return { name, type: 1, data: textData(text) };
}

export function hex(text: string): Uint8Array {
  return Uint8Array.from(text.replace(/\s/g, '').match(/../g) ?? [], (pair) => parseInt(pair, 16));
}

export function valueOf<T>(reading: Reading<T>): T {
  assert.equal(reading.state, 'present', describeReading(reading));
  return (reading as { readonly value: T }).value;
}

export function isAbsent(reading: Reading<unknown>): void {
  assert.deepEqual(reading, { state: 'absent' });
}

function describeReading(reading: Reading<unknown>): string {
  return reading.state === 'unreadable'
    ? `unreadable: ${reading.code} at ${reading.at.slice(0, 200)} (${reading.win32})`
    : reading.state;
}

/** Compares trees with their keys and values sorted, because the order does not count, and data as hex. */
export function sameTree(found: KeyTree, expected: KeyTree): void {
  assert.deepEqual(normal(found), normal(expected));
}

export function sameValue(found: RegistryValue, expected: RegistryValue): void {
  assert.deepEqual(plainValue(found), plainValue(expected));
}

/** Writes a tree and reads it back. */
export async function roundTrip(fixture: ContractFixture, written: KeyTree, key: KeyRef = at(fixture)): Promise<void> {
  const { registry } = fixture.machine;
  await registry.writeTree(key, written);
  sameTree(valueOf(await registry.readTree(key)), written);
}

export async function refuses(act: Promise<unknown>, expected: Partial<Pick<RepairError, 'code' | 'win32'>>): Promise<void> {
  await assert.rejects(act, (error: unknown) => {
    assert.ok(error instanceof RepairError, String(error));
    for (const [name, value] of Object.entries(expected)) assert.equal(error[name as 'code' | 'win32'], value);
    return true;
  });
}

interface Normal {
  readonly name: string;
  readonly className: string;
  readonly link: boolean;
  readonly values: readonly string[];
  readonly subkeys: readonly Normal[];
}

function normal({ name, className = '', link, values, subkeys }: KeyTree): Normal {
  return { name, className, link: link === true, values: sorted(values).map(plainValue), subkeys: sorted(subkeys).map(normal) };
}

function plainValue({ name, type, data }: RegistryValue): string {
  return `${JSON.stringify(name)} ${type} ${Buffer.from(data).toString('hex')}`;
}

function sorted<T extends { readonly name: string }>(items: readonly T[]): readonly T[] {
  return [...items].sort((a, b) => (foldName(a.name) < foldName(b.name) ? -1 : 1));
}
