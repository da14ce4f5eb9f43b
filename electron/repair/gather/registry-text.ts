import { ABSENT, mapReading, present, type Reading } from '../../domain/reading';
import { expands, type KeyRef, RegistryType, type RegistryValue, textOf } from '../../domain/registry';
import type { Machine } from '../../machines/ports';

/** A text that names a path, and whether `%…%` in it stands for variables. */
export interface PathText {
  readonly text: string;
  readonly expands: boolean;
}

/** A REG_SZ or REG_EXPAND_SZ value that names a path; another type counts as absent, since it names nothing. */
export async function readPath(machine: Machine, key: KeyRef, name: string): Promise<Reading<PathText>> {
  const reading = await machine.registry.readValue(key, name);
  if (reading.state !== 'present') return reading;
  const text = textIn(reading.value);
  return text === null ? ABSENT : present({ text, expands: expands(reading.value) });
}

export function textIn(value: RegistryValue): string | null {
  return value.type === RegistryType.REG_SZ || value.type === RegistryType.REG_EXPAND_SZ ? textOf(value) : null;
}

/** The number in a REG_DWORD; null if the value has another type or length. */
export function numberIn({ type, data }: RegistryValue): number | null {
  if (type !== RegistryType.REG_DWORD || data.length !== 4) return null;
  return new DataView(data.buffer, data.byteOffset, 4).getUint32(0, true);
}

export async function readNumber(machine: Machine, key: KeyRef, name: string): Promise<Reading<number>> {
  const reading = mapReading(await machine.registry.readValue(key, name), numberIn);
  if (reading.state !== 'present') return reading;
  return reading.value === null ? ABSENT : present(reading.value);
}
