import { SERVICES_KEY } from '../../../domain/articles';
import { mapReading, type Reading } from '../../../domain/reading';
import { foldName, textOf } from '../../../domain/registry';
import { type ServiceConfig, START_TYPES } from '../../../domain/service';
import { findKey } from '../registry/keys';
import { storedParts } from '../registry/path';
import type { PracticeState, StoredKey } from '../state/model';

/** The stored parts of a service's key. */
export function serviceKeyParts(name: string): readonly string[] {
  return storedParts({ view: '32', path: `${SERVICES_KEY}\\${name}` }, 32);
}

/** A service's configuration. The SCM reads it from the registry for each question, so it disappears with the key. */
export function configOf(state: PracticeState, name: string): Reading<ServiceConfig> {
  return mapReading(findKey(state.registry, serviceKeyParts(name), name), ({ key }) => ({
    displayName: textIn(key, 'DisplayName') || name,
    startType: START_TYPES[numberIn(key, 'Start') ?? 3] ?? 'manual',
    serviceType: numberIn(key, 'Type') ?? 0,
    binaryPath: textIn(key, 'ImagePath'),
    account: textIn(key, 'ObjectName') || 'LocalSystem',
    dependsOn: linesIn(key, 'DependOnService'),
  }));
}

function textIn(key: StoredKey, name: string): string {
  const value = key.values.get(foldName(name));
  return value ? textOf(value) : '';
}

function numberIn(key: StoredKey, name: string): number | undefined {
  const data = key.values.get(foldName(name))?.data;
  return data?.length === 4 ? new DataView(data.buffer, data.byteOffset).getUint32(0, true) : undefined;
}

function linesIn(key: StoredKey, name: string): readonly string[] {
  const data = key.values.get(foldName(name))?.data ?? new Uint8Array();
  return new TextDecoder('utf-16le')
    .decode(data)
    .split('\0')
    .filter((line) => line !== '');
}
