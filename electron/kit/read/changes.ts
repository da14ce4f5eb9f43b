import { CHANGES_FILE, KIT_ITEMS, type KitItem } from '../names';
import type { Files } from './result-folder';
import { latin1, linesOf } from './texts';

/** A change that a script has begun. Only a later look can show whether it was made. */
export interface Change {
  readonly act: 'FIX' | 'UNDO';
  readonly item: KitItem;
}

/** CHANGES.TXT of the results, or a look's copy. A truncated last line is a change, too, if it says which. */
export function changesIn(files: Files): readonly Change[] {
  return linesOf(latin1(files.get(CHANGES_FILE) ?? new Uint8Array())).flatMap((line): readonly Change[] => {
    const [, act, name] = /^(FIX|UNDO)=(\w+)$/.exec(line.trim()) ?? [];
    const item = KIT_ITEMS.find((each) => each === name);
    return item !== undefined && (act === 'FIX' || act === 'UNDO') ? [{ act, item }] : [];
  });
}

/** The last act begun on an item; undefined if there was none. */
export const lastAct = (changes: readonly Change[], item: KitItem): Change['act'] | undefined =>
  changes.findLast((change) => change.item === item)?.act;

/** Items that are keys: regedit omits from an export the keys it may not read, but no value of a key it reads. */
const KEYS = ['KMSSVC', 'KMSERVER', 'SETUPKEY'] as const satisfies readonly KitItem[];

/**
 * The items of a look whose absence is known from more than an export, if no export shows them: this kit began to
 * remove what the backup contains, so it could be read before; a person looked in Regedt32; Windows knows no such
 * service; or Setup's entry exists in its other form.
 */
export function knownAbsent(
  files: Files,
  facts: ReadonlyMap<string, string>,
  backup: { readonly files: Files; readonly facts: ReadonlyMap<string, string> } | null,
): ReadonlySet<KitItem> {
  const changes = changesIn(files);
  const saw = (of: ReadonlyMap<string, string>): boolean => of.get('REGEDT32') === 'YES';
  const isKnown = (item: KitItem): boolean => {
    if (saw(facts)) return true;
    if (backup?.files.has(`${item}.REG`)) return lastAct(changes, item) === 'FIX';
    if (item === 'KMSSVC' && facts.get('UNKNOWN') === 'YES') return true;
    if (item === 'SETUPKEY' && [files, backup?.files].some((each) => each?.has('SETUPVAL.REG'))) return true;
    return backup !== null && saw(backup.facts);
  };
  return new Set(KEYS.filter(isKnown));
}
