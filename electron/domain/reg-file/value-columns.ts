import type { DataStore } from './data-store';
import type { RegFileValue, RegFileValues } from './document';

/**
 * The values of a whole file, one column for each of their parts. As objects they would take most of a large file's
 * memory, and the garbage collector would spend its time moving them; so a value becomes an object only on access.
 */
export class ValueColumns {
  length = 0;
  private readonly names: (string | null)[] = [];
  private types = new Uint32Array(FIRST_ROOM);
  /** Places in the store; `DELETED` for `"name"=-`. */
  private places = new Float64Array(FIRST_ROOM);
  private lengths = new Uint32Array(FIRST_ROOM);

  constructor(private readonly store: DataStore) {}

  /** `place` and `length` are those of its data in the store. */
  add(name: string | null, type: number, place: number, length: number): void {
    const index = this.length;
    if (index === this.types.length) this.grow();
    this.names.push(name);
    this.types[index] = type;
    this.places[index] = place;
    this.lengths[index] = length;
    this.length = index + 1;
  }

  addDeleted(name: string | null): void {
    this.add(name, 0, DELETED, 0);
  }

  at(index: number): RegFileValue {
    const place = this.places[index]!;
    return {
      name: this.names[index]!,
      type: this.types[index]!,
      data: this.store.view(place, this.lengths[index]!),
      deleted: place === DELETED,
    };
  }

  /** The values from index `from` to the present end. */
  since(from: number): RegFileValues {
    return from === this.length ? NONE : new Section(this, from, this.length - from);
  }

  private grow(): void {
    this.types = larger(this.types, Uint32Array);
    this.places = larger(this.places, Float64Array);
    this.lengths = larger(this.lengths, Uint32Array);
  }
}

class Section implements RegFileValues {
  constructor(
    private readonly columns: ValueColumns,
    private readonly from: number,
    readonly length: number,
  ) {}

  *[Symbol.iterator](): Generator<RegFileValue> {
    for (let i = 0; i < this.length; i++) yield this.columns.at(this.from + i);
  }
}

const FIRST_ROOM = 64;
const DELETED = -1;
const NONE: RegFileValues = [];

function larger<T extends Uint32Array | Float64Array>(column: T, Column: new (length: number) => T): T {
  const grown = new Column(column.length * 2);
  grown.set(column);
  return grown;
}
