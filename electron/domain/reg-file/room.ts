import type { RegFileValue } from './document';

/** `[-…]` with its line break and the blank line before the next key. */
const KEY_FRAME = 7;
/** `"…"=hex(ffffffff):` with its line break, and one line that is continued. */
const VALUE_FRAME = 24;
/** `aa,` for a byte, and what continues a line after each 25 of them. */
const HEX_UNITS = 3.2;

/**
 * UTF-16 units in which a key's section has room, taken without looking into any data: with every character of its texts
 * escaped, but not with a text written in hex, which few are.
 */
export function roomForKey(pathLength: number, values: Iterable<Pick<RegFileValue, 'name' | 'type' | 'data'>>): number {
  let units = pathLength + KEY_FRAME;
  for (const { name, type, data } of values) {
    units += (name === null ? 0 : name.length * 2) + VALUE_FRAME + Math.ceil(data.length * (type === 1 ? 1 : HEX_UNITS));
  }
  return units;
}
