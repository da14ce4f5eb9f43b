/**
 * Room for the data of many small values. An ArrayBuffer of its own costs some 200 bytes, so a file of a million
 * values would take twice its size for bookkeeping alone; here they share slabs, and each value gets a view.
 */
export class DataStore {
  private slab = new Uint8Array(0);
  private used = 0;

  /** `length` zeroed bytes, to be filled by the caller and never given back. */
  take(length: number): Uint8Array {
    if (length === 0) return EMPTY;
    if (length > LARGE) return new Uint8Array(length);
    if (this.used + length > this.slab.length) {
      this.slab = new Uint8Array(Math.max(length, Math.min(Math.max(this.slab.length * 2, SMALLEST_SLAB), LARGEST_SLAB)));
      this.used = 0;
    }
    const data = this.slab.subarray(this.used, this.used + length);
    this.used += length;
    return data;
  }
}

const SMALLEST_SLAB = 4 * 1024;
const LARGEST_SLAB = 256 * 1024;
const LARGE = 16 * 1024;
const EMPTY = new Uint8Array(0);
