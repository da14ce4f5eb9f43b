import { ABSENT, present, unreadable, type Absent, type Reading, type Unreadable } from '../../../../domain/reading';
import {
  fullPath,
  leafOf,
  RegistryType,
  sameName,
  type KeyRef,
  type KeyTree,
  type RegistryValue,
} from '../../../../domain/registry';
import type { WitnessLimit } from '../../../../domain/witness';
import type { WitnessPort } from '../../../ports';
import { listings, unexpandedTexts, type Listing } from './answers';
import { askPackage } from './package';
import { ScriptFailure, type ScriptHost } from './script-host';

/**
 * What this route cannot carry, because of its scripts (`regUtil.vbs`, `util.vbs`) and of what WMI gives them.
 * - A number of an odd size usually ends the scripts, so that the key is unreadable on this route (node-regedit issue 93).
 *   `number-sizes` is for a WMI that gives a number nevertheless.
 * - What WMI makes of a text of odd length is not documented.
 */
export const REGEDIT_WMI_LIMITS: readonly WitnessLimit[] = [
  'class-names',
  'links',
  'lone-defaults',
  'line-breaks',
  'unusual-types',
  'number-sizes',
  'large-numbers',
  'expandable-names',
  'odd-lengths',
  'text-endings',
  'list-endings',
];

/**
 * The registry's limit of depth (Microsoft: Registry element size limits); this route follows links, which can lead in
 * circles.
 */
const LEVELS = 512;

/**
 * The npm package `regedit`: WMI's registry provider, reached through Windows Script Host. Its scripts report a key
 * that they may not read as missing, so absence is proven by listing an existing ancestor; everything else is
 * unreadable.
 *
 * @param bits of Windows. Only the package's default mode is used, which shows Windows' own view; the other one is read
 *   where it is stored.
 */
export function regeditWmiWitness(host: ScriptHost, bits: 32 | 64): WitnessPort {
  return {
    id: 'regedit-wmi',
    limits: REGEDIT_WMI_LIMITS,
    readTree: (key) => readTree(host, bits, key, LEVELS),
  };
}

/** A key, its values and only the names of its subkeys. */
export function readKeyAlone(host: ScriptHost, bits: 32 | 64, key: KeyRef): Promise<Reading<KeyTree>> {
  return readTree(host, bits, key, 0);
}

async function readTree(host: ScriptHost, bits: 32 | 64, key: KeyRef, levels: number): Promise<Reading<KeyTree>> {
  const end = performance.now() + host.timeLimit;
  const reader = new Reader(() => ({ ...host, timeLimit: Math.max(1, Math.ceil(end - performance.now())) }));
  try {
    if (key.path.includes('\0')) return unreadable('E-REG-NAME-NOT-WIN32', fullPath(key));
    const place = placeOf(key, bits);
    const tree = await reader.tree(place, leafOf(key), levels);
    return tree ? present(tree) : await absence(reader, key, place);
  } catch (error) {
    if (error instanceof ScriptFailure) return unavailable(key);
    throw error;
  }
}

/** Absent if the nearest ancestor that the scripts show does not list the next key on the way. */
async function absence(reader: Reader, key: KeyRef, place: string): Promise<Absent | Unreadable> {
  for (let child = place; child.includes('\\'); child = parentPlace(child)) {
    const parent = await reader.listing(parentPlace(child));
    if (parent.exists) return parent.subkeys.some((name) => sameName(name, lastName(child))) ? unavailable(key) : ABSENT;
  }
  return unavailable(key);
}

/**
 * Where a key is stored, in the package's notation. Its `arch` functions show the other view, but report every key
 * there as existing.
 */
function placeOf({ view, path }: KeyRef, bits: 32 | 64): string {
  const stored = bits === 64 && view === '32' ? path.replace(THE_OTHER_VIEW, '$&\\WOW6432Node') : path;
  return stored === '' ? 'HKLM' : `HKLM\\${stored}`;
}

const THE_OTHER_VIEW = /^software(?!\\wow6432node(?:\\|$))(?=\\|$)/i;

function parentPlace(place: string): string {
  return place.slice(0, place.lastIndexOf('\\'));
}

function lastName(place: string): string {
  return place.slice(place.lastIndexOf('\\') + 1);
}

function unavailable(key: KeyRef): Unreadable {
  return unreadable('E-WITNESS-UNAVAILABLE', fullPath(key));
}

interface Growing extends KeyTree {
  readonly values: RegistryValue[];
  readonly subkeys: Growing[];
}

interface Open {
  readonly place: string;
  readonly tree: Growing;
}

/** Asks level by level: one start of the script host answers for all keys of a level. */
class Reader {
  constructor(private readonly host: () => ScriptHost) {}

  /** The tree down to `levels` levels below; null if the scripts report the key as missing. */
  async tree(place: string, name: string, levels: number): Promise<KeyTree | null> {
    const top: Growing = { name, values: [], subkeys: [] };
    const all: Open[] = [];
    let level: Open[] = [{ place, tree: top }];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > LEVELS) throw new ScriptFailure('deeper than any registry');
      const answers = await this.listings(level.map((open) => open.place));
      const next: Open[] = [];
      for (const open of level) {
        const listing = answers.get(open.place);
        if (!listing?.exists) {
          if (depth === 0) return null;
          // It was listed a moment ago: a key that may not be read, or that has just been removed.
          throw new ScriptFailure('a key within could not be read');
        }
        open.tree.values.push(...listing.values);
        for (const subkey of listing.subkeys) {
          const tree: Growing = { name: subkey, values: [], subkeys: [] };
          open.tree.subkeys.push(tree);
          next.push({ place: `${open.place}\\${subkey}`, tree });
        }
      }
      all.push(...level);
      level = depth < levels ? next : [];
    }
    await this.unexpand(all);
    return top;
  }

  async listing(place: string): Promise<Listing> {
    const listing = (await this.listings([place])).get(place);
    if (!listing) throw new ScriptFailure('not answered');
    return listing;
  }

  private async listings(places: readonly string[]): Promise<ReadonlyMap<string, Listing>> {
    return listings(places, await askPackage(this.host(), (regedit) => regedit.list([...places])));
  }

  /** WMI expands the variables of REG_EXPAND_SZ, so those values are requested again by the other question. */
  private async unexpand(keys: readonly Open[]): Promise<void> {
    const found = keys.flatMap(({ place, tree }) =>
      tree.values.flatMap((value, index) =>
        value.type === RegistryType.REG_EXPAND_SZ ? [{ path: `${place}\\${value.name}`, value, index, values: tree.values }] : [],
      ),
    );
    const asked = found.filter(({ value }) => !value.name.includes('\\')).map(({ path }) => path);
    const texts = asked.length === 0 ? null : unexpandedTexts(asked, await this.unexpanded(asked));
    for (const { path, value, index, values } of found) {
      values[index] = { ...value, data: texts?.get(path) ?? new Uint8Array(0) };
    }
  }

  private unexpanded(paths: readonly string[]): Promise<readonly unknown[]> {
    return askPackage(this.host(), (regedit) => regedit.listUnexpandedValues([...paths]));
  }
}
