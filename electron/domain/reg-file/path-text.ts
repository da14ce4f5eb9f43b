import { BACKSLASH, textOfUnits } from './chars';
import type { NameCache } from './name-cache';

/**
 * Paths of keys as strings. In an export a key follows its parent or a sibling, so that up to its last name a path is mostly
 * the same as the one before it: that part is compared and not made again.
 */
export class PathText {
  private parent = '';

  constructor(private readonly names: NameCache) {}

  text(units: Uint16Array, from: number, to: number): string {
    let leaf = to;
    while (leaf > from && units[leaf - 1] !== BACKSLASH) leaf -= 1;
    if (!isText(this.parent, units, from, leaf)) this.parent = textOfUnits(units, from, leaf);
    return this.parent + this.names.text(units, leaf, to);
  }
}

function isText(text: string, units: Uint16Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let i = text.length - 1; i >= 0; i--) if (text.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
