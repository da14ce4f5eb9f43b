import { RepairError } from '../../../contract/errors';
import { sentence } from '../../../contract/words/sentence';
import { DEPTH_LIMIT } from '../../../domain/regf/visit';
import { Limit } from '../session/limits';

/** What one question may bring, however much the server says there is. */
export class Budget {
  private keys = 0;
  private values = 0;

  constructor(private readonly where: string) {}

  /** Throws E-NET-LIMIT or E-REG-TOO-DEEP before what is counted is asked for. */
  spend(keys: number, values: number, depth: number): void {
    this.keys += keys;
    this.values += values;
    if (depth > DEPTH_LIMIT) throw new RepairError('E-REG-TOO-DEEP', this.where);
    if (this.keys > Limit.KEYS)
      throw new RepairError('E-NET-LIMIT', this.where, {
        detail: sentence('detail.too-many', { found: this.keys, most: Limit.KEYS }),
      });
    if (this.values > Limit.VALUES)
      throw new RepairError('E-NET-LIMIT', this.where, {
        detail: sentence('detail.too-many', { found: this.values, most: Limit.VALUES }),
      });
  }
}
