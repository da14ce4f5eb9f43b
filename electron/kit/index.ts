/** The server kit: the same repair on systems where this program cannot run (Windows NT 4.0 and 2000). */
export type { ContentSize, KitItemProof, KitOutcome, KitReading } from './reading';
export { readKitResults, readResults } from './read/read-results';
export { openResults, sortResults } from './read/result-folder';
export type { ResultFolder } from './read/result-folder';
export { saveKit, saveKitBelow } from './write/save-kit';
export type { KitFile } from './write/script';
export type { KitOptions } from './write/write-kit';
export { newKitId, writeKit } from './write/write-kit';
export { commandOf, questionsOf } from './write/questions';
