/** The product on a Windows Electron, unpacked: out/ and its dependencies for Windows in resources/app. */
export const WINDOW: string;
/** Puts the app together on the Electron in the folder `electron`; the product must be staged before. */
export function packApp(electron: string): void;
