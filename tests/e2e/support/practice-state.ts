import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ScenarioId } from '../../../electron/machines/practice';

interface StoredKey {
  readonly name: string;
  readonly values?: readonly { readonly name: string }[];
  readonly keys?: readonly StoredKey[];
}

/** A practice server as in its state file. */
export interface PracticeServer {
  readonly registry: StoredKey;
  readonly services: readonly { readonly name: string; readonly stopRequestedAt?: number }[];
}

/** Reads the state file itself, below a preview's state folder. */
export function practiceServer(stateFolder: string, scenario: ScenarioId): PracticeServer {
  return JSON.parse(readFileSync(path.join(folderOf(stateFolder), `${scenario}.json`), 'utf8')) as PracticeServer;
}

/** Whether a run was begun on the practice server. */
export function hasRuns(stateFolder: string, scenario: ScenarioId): boolean {
  return existsSync(path.join(folderOf(stateFolder), `${scenario}.json.runs`));
}

function folderOf(stateFolder: string): string {
  const product = process.platform === 'win32' ? 'ExchangeKmsRepair' : 'exchange-kms-repair';
  return path.join(stateFolder, product, 'practice');
}

/** The registry without these places: `A\B` is a key with everything below it, `A → name` is a value. */
export function without(root: StoredKey, places: readonly string[]): StoredKey {
  return places.reduce((registry, place) => {
    const [key = '', value] = place.split(' → ');
    return removed(registry, key.split('\\'), value);
  }, root);
}

function removed(key: StoredKey, [first = '', ...rest]: readonly string[], value: string | undefined): StoredKey {
  const keys = key.keys?.flatMap((below) => {
    if (below.name !== first) return [below];
    if (rest.length > 0) return [removed(below, rest, value)];
    return value === undefined ? [] : [withoutValue(below, value)];
  });
  return tidy({ ...key, ...(keys ? { keys } : {}) });
}

function withoutValue(key: StoredKey, name: string): StoredKey {
  return tidy({ ...key, values: key.values?.filter((value) => value.name !== name) ?? [] });
}

/** A key as the state file writes it: without empty lists. */
function tidy({ values, keys, ...key }: StoredKey): StoredKey {
  return { ...key, ...(values?.length ? { values } : {}), ...(keys?.length ? { keys } : {}) };
}
