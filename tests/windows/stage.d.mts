/** Folder for use inside Windows: node.exe, the product's own dependencies for Windows, the bundled tests. */
export const STAGE: string;
/** Path of the program that runs a command in the lab. */
export const LAB: string;
/** Why the Windows tests cannot run here and what to do about it, in one line; null if they can. */
export function whyNotReady(): string | null;
/** The numbers of the processors this process may use, as Linux counts them. */
export function processors(): readonly number[];
/** Name of a Wine prefix for this checkout alone, so that two checkouts can test side by side in one lab. */
export function prefixOf(name: string): string;
