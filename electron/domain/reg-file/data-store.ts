/**
 * Storage for the data of many small values. A separate ArrayBuffer costs some 200 bytes, so a file of a million values
 * would take twice its size for bookkeeping alone; here the values share slabs, and a place finds each of them again.
 */
export class DataStore {
  /** The slab in which the last `take` reserved bytes; they begin at `at`. */
  slab = new Uint8Array(0);
  at = 0;
  private readonly slabs: Uint8Array[] = [];
  /** The shared slab being filled (not always the last one), its number, and the bytes used in it. */
  private filling = new Uint8Array(0);
  private number = 0;
  private used = 0;

  /** Reserves `length` zeroed bytes, which are never released. Returns their place. */
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

  /** A view of the `length` bytes at a place, not a copy. */
  view(place: number, length: number): Uint8Array {
    if (length === 0) return EMPTY;
    const { buffer } = this.slabs[Math.floor(place / PLACES)]!;
    return new Uint8Array(buffer, place % PLACES, length);
  }
}

/** The number of places per slab, and the length of the largest shared slab. */
const PLACES = 256 * 1024;
const SMALLEST_SLAB = 4 * 1024;
const LARGE = 16 * 1024;
const EMPTY = new Uint8Array(0);
