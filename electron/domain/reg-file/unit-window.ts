/** The part of a UTF-16LE file that is at hand: what has been read makes room for what comes. */
export class UnitWindow {
  private bytes = new Uint8Array(0);
  private used = 0;

  /** All bytes at hand, as a view that is good until the next `append`. */
  get all(): Uint8Array {
    return this.bytes.subarray(0, this.used);
  }

  /** A view, good until the next `append`. A last odd byte is not in it. Electron and Node run on little-endian processors only. */
  get units(): Uint16Array {
    return new Uint16Array(this.bytes.buffer, 0, this.used >> 1);
  }

  get hasOddByte(): boolean {
    return this.used % 2 === 1;
  }

  /** Lets go of the first `done` units and takes `piece` at the end. Whole pieces are moved once for each doubling of the room. */
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
