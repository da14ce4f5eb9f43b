/** The server kit: the same repair where this program cannot run (Windows NT 4.0 and 2000). */
export type { KitItemProof, KitOutcome, KitReading } from './reading';
export { readKitResults } from './read/read-results';
export { saveKit } from './write/save-kit';
export type { KitFile } from './write/script';
export type { KitOptions } from './write/write-kit';
export { writeKit } from './write/write-kit';
