import { textOfUnits } from './chars';

/**
 * Names as strings, one string for equal names: a registry repeats a few names (`Start`, `Type`, `ImagePath`) in many
 * keys, and making each anew would take most of the time of reading a large file.
 */
export class NameCache {
  private readonly names: string[] = new Array<string>(SLOTS).fill('');

  text(units: Uint16Array, from: number, to: number): string {
    const length = to - from;
    if (length > LONGEST) return textOfUnits(units, from, to);
    let hash = length;
    for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + units[at]!) | 0;
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const cached = this.names[slot]!;
    if (cached.length === length && sameText(cached, units, from)) return cached;
    const name = textOfUnits(units, from, to);
    this.names[slot] = name;
    return name;
  }
}

/** Fixed, so that hostile names can fill the cache but not make it grow. */
const SLOTS = 4096;
const LONGEST = 64;

function sameText(text: string, units: Uint16Array, from: number): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) !== units[from + i]) return false;
  return true;
}
