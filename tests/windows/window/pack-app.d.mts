/** Folder of an unpacked Windows Electron with the product: out/ and its dependencies for Windows in resources/app. */
export const WINDOW: string;
/** Makes that folder from the Electron in the folder `electron` and the product, which must be staged before. */
export function packApp(electron: string): void;
