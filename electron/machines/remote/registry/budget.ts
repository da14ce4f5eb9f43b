import { RepairError } from '../../../contract/errors';
import { DEPTH_LIMIT } from '../../../domain/regf/visit';
import { tooMany } from '../session/failures';
import { Limit } from '../session/limits';

/** Limits how many bytes of values a tree, or a whole look, may keep in memory. */
export class Memory {
  private bytes = 0;

  /** Throws E-NET-LIMIT. */
  take(bytes: number, where: string): void {
    this.bytes += bytes;
    if (this.bytes > Limit.MEMORY) throw tooMany(where, 'bytes', this.bytes, Limit.MEMORY);
  }
}

/** Limits what one question may bring, however much the server says there is. */
export class Budget {
  private keys = 0;
  private values = 0;

  constructor(
    private readonly where: string,
    private readonly memory: Memory = new Memory(),
  ) {}

  /** Call this before asking for what is counted. Throws E-NET-LIMIT or E-REG-TOO-DEEP. */
  spend(keys: number, values: number, depth: number): void {
    this.keys += keys;
    this.values += values;
    if (depth > DEPTH_LIMIT) throw new RepairError('E-REG-TOO-DEEP', this.where);
    if (this.keys > Limit.KEYS) throw tooMany(this.where, 'keys', this.keys, Limit.KEYS);
    if (this.values > Limit.VALUES) throw tooMany(this.where, 'values', this.values, Limit.VALUES);
  }

  /** Counts what was received. Throws E-NET-LIMIT. */
  keep(bytes: number): void {
    this.memory.take(bytes, this.where);
  }
}
