import { CR, LF } from './chars';
import type { RegFileValue } from './document';

/**
 * Values by the text of their line. A registry says the same again and again (`"Start"=dword:00000003`), and a value whose whole
 * line was read before is the same value: it is neither read nor stored a second time.
 */
export class LineCache {
  private readonly from = new Int32Array(SLOTS);
  private readonly lengths = new Int32Array(SLOTS);
  private readonly values = new Array<RegFileValue | null>(SLOTS).fill(null);
  /** The line last looked for: its slot, or -1 for one that is not kept; where it begins and where its break does. */
  private slot = -1;
  private lineFrom = 0;
  private lineTo = 0;

  constructor(private readonly units: Uint16Array) {}

  /** The value of the line that begins at `from`, if a line like it was kept. */
  find(from: number): RegFileValue | null {
    const { units } = this;
    const most = Math.min(from + LONGEST, units.length);
    let hash = 0;
    let to = from;
    for (; to < most; to++) {
      const unit = units[to]!;
      if (unit === CR || unit === LF) break;
      hash = (Math.imul(hash, 31) + unit) | 0;
    }
    this.slot = -1;
    if (to === most) return null;
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    this.slot = slot;
    this.lineFrom = from;
    this.lineTo = to;
    const value = this.values[slot] ?? null;
    return value !== null && this.isSame(slot, from, to - from) ? value : null;
  }

  /** Where the line after the one last looked for begins. */
  get next(): number {
    const { units, lineTo } = this;
    return lineTo + (units[lineTo] === CR && units[lineTo + 1] === LF ? 2 : 1);
  }

  /** Keeps the value read from the line last looked for, unless it went on over further lines: `at` is where reading stopped. */
  keep(value: RegFileValue, at: number): void {
    const { slot, lineTo } = this;
    if (slot < 0 || at !== this.next) return;
    this.from[slot] = this.lineFrom;
    this.lengths[slot] = lineTo - this.lineFrom;
    this.values[slot] = value;
  }

  private isSame(slot: number, from: number, length: number): boolean {
    if (this.lengths[slot] !== length) return false;
    const { units } = this;
    const other = this.from[slot]!;
    for (let i = 0; i < length; i++) if (units[other + i] !== units[from + i]) return false;
    return true;
  }
}

/** Fixed, so that a hostile file can fill the cache but not grow it. */
const SLOTS = 4096;
/** In UTF-16 units. Longer lines seldom come twice. */
const LONGEST = 48;
