import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, runNode } from './tools';

const PACKAGE = path.join(ROOT, 'node_modules', 'electron');

/** Long enough for 110 MB over a slow line, short enough to give up on a dead one. */
const DOWNLOAD_LIMIT_MS = 5 * 60_000;

/**
 * The path of Electron's executable, or null. The npm package comes without it and fetches it at first use. The
 * download is tried once for each version and then only by hand (`npx install-electron`). ELECTRON_OVERRIDE_DIST_PATH
 * names a folder that contains the executable; ELECTRON_SKIP_BINARY_DOWNLOAD forbids the download. Both are Electron's
 * own variables.
 */
export async function findElectron(): Promise<string | null> {
  const present = presentElectron();
  if (present !== null || isSet('ELECTRON_OVERRIDE_DIST_PATH') || isSet('ELECTRON_SKIP_BINARY_DOWNLOAD')) return present;
  if (!existsSync(path.join(PACKAGE, 'install.js'))) return null;
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const tried = path.join(ROOT, 'out', `electron-${version}-not-downloaded`);
  if (existsSync(tried)) return null;
  console.log(`Fetching Electron ${version}`);
  const { output } = await runNode(path.join(PACKAGE, 'install.js'), [], { limitMs: DOWNLOAD_LIMIT_MS });
  const fetched = presentElectron();
  if (fetched === null) {
    mkdirSync(path.dirname(tried), { recursive: true });
    writeFileSync(tried, output);
  }
  return fetched;
}

function presentElectron(): string | null {
  const folder = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(PACKAGE, 'dist');
  const name = path.join(PACKAGE, 'path.txt');
  const program = path.join(folder, existsSync(name) ? readFileSync(name, 'utf8').trim() : defaultName());
  return existsSync(program) ? program : null;
}

function defaultName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}

/** Electron's own scripts read the variables like this: any non-empty text counts. */
function isSet(name: string): boolean {
  return Boolean(process.env[name]);
}
