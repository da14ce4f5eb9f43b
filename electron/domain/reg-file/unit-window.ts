/** The part of a UTF-16LE file that is in memory: units that have been read make room for new ones. */
export class UnitWindow {
  private bytes = new Uint8Array(0);
  private used = 0;

  /** All bytes in memory, as a view that is valid until the next `append`. */
  get all(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  /**
   * The same as units, in a view that is valid until the next `append` and leaves out a last odd byte. Electron and
   * Node run on little-endian processors only.
   */
  get units(): Uint16Array {
    return new Uint16Array(this.bytes.buffer, 0, this.used >> 1);
  }

  get hasOddByte(): boolean {
    return this.used % 2 === 1;
  }

  /** Drops the first `done` units and appends `piece`. Bytes move only on a drop or when the memory doubles. */
  append(piece: Uint8Array, done: number): void {
    const rest = this.bytes.subarray(done * 2, this.used);
    const used = rest.length + piece.length;
    const room = used <= this.bytes.length ? this.bytes : new Uint8Array(used * 2);
    if (done > 0 || room !== this.bytes) room.set(rest);
    room.set(piece, rest.length);
    this.bytes = room;
    this.used = used;
  }
}
