/** Bundles files, by name and relative to this folder, to `outDir/NAME.mjs` each; what was there is gone. */
export function bundle(entries: Readonly<Record<string, string>>, outDir?: string): Promise<void>;
