/** Bundles files (name → path relative to this folder) to `outDir/NAME.mjs` each, after emptying `outDir`. */
export function bundle(entries: Readonly<Record<string, string>>, outDir?: string): Promise<void>;
