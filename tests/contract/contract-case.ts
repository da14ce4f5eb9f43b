import type { Machine } from '../../electron/machines/ports';

/** A machine to test, with the places and helpers that a case needs; the same for all cases or new for each. */
export interface ContractFixture {
  readonly machine: Machine;
  /** A key path below HKLM in SOFTWARE, e.g. `SOFTWARE\ExchangeKmsRepairTest`; may be created and deleted freely. */
  readonly registryRoot: string;
  /** An existing folder in the machine's path syntax; empty before the first case; each case uses its own names. */
  readonly fileRoot: string;
  /** Creates a file and its missing folders. */
  makeFile(path: string, bytes: Uint8Array): Promise<void>;
  /**
   * Installs and starts a test service and returns its name. It answers a stop by stopping (`normal`), by stopping
   * after at least three checkpoints (`slow`), by staying in stop-pending (`hangs`), or by refusing it (`refuses`).
   */
  service(mode: 'normal' | 'slow' | 'hangs' | 'refuses'): Promise<string>;
}

export interface ContractCase {
  readonly name: string;
  run(fixture: ContractFixture): Promise<void>;
}
