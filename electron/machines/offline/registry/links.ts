import type { HiveKey } from '../../../domain/regf/hive';
import { sameName, textOf, valueIn } from '../../../domain/registry';
import type { HiveName } from '../hives/locate';

/** Links within links end here; more would be a circle. */
const MOST_HOPS = 16;

export type Way =
  /** The names that lead there without a link. */
  | { readonly kind: 'direct'; readonly parts: readonly string[] }
  /** A link on the way leads out of this hive, nowhere, or in a circle. */
  | { readonly kind: 'outside' };

/**
 * The way to `parts`, following links on it as Windows would, as long as they stay inside the hive. The last name is
 * not followed: if it is a link, the link itself is read or removed. A missing name ends the walk; the rest stays as
 * asked.
 */
export async function followLinks(hive: HiveName, parts: readonly string[], openRoot: () => Promise<HiveKey>): Promise<Way> {
  let asked = parts;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const step = firstLink(await openRoot(), asked);
    if (step === null) return { kind: 'direct', parts: asked };
    const target = insideHive(hive, step.target);
    if (target === null) return { kind: 'outside' };
    asked = [...target, ...asked.slice(step.depth)];
  }
  return { kind: 'outside' };
}

function firstLink(root: HiveKey, parts: readonly string[]): { readonly depth: number; readonly target: string } | null {
  let key: HiveKey | undefined = root;
  for (const [i, part] of parts.slice(0, -1).entries()) {
    key = key.subkeys().find(({ name }) => sameName(name, part));
    if (!key) return null;
    if (!key.link) continue;
    const value = valueIn({ name: key.name, values: key.values(), subkeys: [] }, 'SymbolicLinkValue');
    return { depth: i + 1, target: value ? textOf(value) : '' };
  }
  return null;
}

/** `\Registry\Machine\SOFTWARE\a\b` in SOFTWARE → a, b. */
function insideHive(hive: HiveName, target: string): readonly string[] | null {
  const [empty, registry = '', machine = '', top = '', ...parts] = target.split('\\');
  const isInside = empty === '' && sameName(registry, 'REGISTRY') && sameName(machine, 'MACHINE') && sameName(top, hive);
  return isInside && parts.length > 0 && parts.every((part) => part !== '') ? parts : null;
}
