/**
 * Room for the data of many small values. An ArrayBuffer of its own costs some 200 bytes, so a file of a million
 * values would take twice its size for bookkeeping alone; here they share slabs, and each is found again by its place.
 */
export class DataStore {
  /** What the last `take` made room in, to be written to from `at` on. */
  slab = new Uint8Array(0);
  at = 0;
  private readonly slabs: Uint8Array[] = [];
  /** The slab that is being filled, which is not always the last one, and how much of it is. */
  private filling = new Uint8Array(0);
  private number = 0;
  private used = 0;

  /** Makes room for `length` zeroed bytes, which is never given back. Returns its place. */
  take(length: number): number {
    if (length > LARGE) {
      this.slab = new Uint8Array(length);
      this.at = 0;
      return (this.slabs.push(this.slab) - 1) * PLACES;
    }
    if (this.used + length > this.filling.length) {
      this.filling = new Uint8Array(Math.max(length, Math.min(Math.max(this.filling.length * 2, SMALLEST_SLAB), PLACES)));
      this.number = this.slabs.push(this.filling) - 1;
      this.used = 0;
    }
    this.slab = this.filling;
    this.at = this.used;
    this.used += length;
    return this.number * PLACES + this.at;
  }

  /** The `length` bytes at a place, not a copy of them. */
  view(place: number, length: number): Uint8Array {
    if (length === 0) return EMPTY;
    const { buffer } = this.slabs[Math.floor(place / PLACES)]!;
    return new Uint8Array(buffer, place % PLACES, length);
  }
}

/** Each slab has as many places, and the largest is as long. */
const PLACES = 256 * 1024;
const SMALLEST_SLAB = 4 * 1024;
const LARGE = 16 * 1024;
const EMPTY = new Uint8Array(0);
