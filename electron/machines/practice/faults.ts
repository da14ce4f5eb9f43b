/**
 * Faults on demand, for tests only: called around every question and act with a stable name (`registry.deleteTree`,
 * `services.query`, …; for the state file `state.read`, `state.write`, `state.sync`, `state.rename`) and the key,
 * service, file or state file concerned. An error thrown here takes the place of a real one: a RepairError is the
 * machine's answer, an error with a `code` such as ENOSPC around `state.*` is the system's.
 */
export interface Faults {
  before?(act: string, where: string): void | Promise<void>;
  after?(act: string, where: string): void | Promise<void>;
}
