import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT, run, runNode } from '../tools';
import { reachable } from './bundles';
import { APP, DIST, type Manifest, readLock } from './layout';

/** The packages for Windows, kept between builds and installed again only when the lock file changes. */
const PACKAGES = path.join(DIST, 'packages');

/**
 * Assembles the app in `dist/app`: a manifest, the bundles that the window needs, and the run-time packages with their
 * Windows binaries, on any build system. Expects `out/` to be up to date.
 */
export async function stageApp(manifest: Manifest): Promise<void> {
  rmSync(APP, { recursive: true, force: true });
  mkdirSync(APP, { recursive: true });
  await installPackages(manifest);
  cpSync(path.join(PACKAGES, 'node_modules'), path.join(APP, 'node_modules'), { recursive: true });
  const out = path.join(ROOT, 'out');
  for (const file of reachable(path.join(out, 'main', 'index.js'))) carry(file);
  carry(path.join(out, 'preload', 'index.cjs'));
  cpSync(path.join(out, 'renderer'), path.join(APP, 'out', 'renderer'), { recursive: true });
  const { name, productName, version, description, license, main, dependencies } = manifest;
  const own = { name, productName, version, description, license, private: true, type: 'module', main, dependencies };
  writeFileSync(path.join(APP, 'package.json'), JSON.stringify({ ...own, author: `${productName} contributors` }, null, 2));
}

/** Copies a file of the repository to the same place in the app. */
function carry(file: string): void {
  cpSync(file, path.join(APP, path.relative(ROOT, file)));
}

/** Installs the run-time packages with the versions and hashes of the project's lock file, without running scripts. */
async function installPackages({ dependencies }: Manifest): Promise<void> {
  const { lockfileVersion, packages } = readLock();
  const root = { name: 'app', version: '0.0.0', dependencies };
  const runtime = Object.fromEntries(Object.entries(packages).filter(([place, entry]) => place !== '' && entry.dev !== true));
  const lock = JSON.stringify({ ...root, lockfileVersion, requires: true, packages: { '': root, ...runtime } });
  const stamp = path.join(PACKAGES, 'installed.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  rmSync(PACKAGES, { recursive: true, force: true });
  mkdirSync(PACKAGES, { recursive: true });
  writeFileSync(path.join(PACKAGES, 'package.json'), JSON.stringify({ ...root, private: true }));
  writeFileSync(path.join(PACKAGES, 'package-lock.json'), lock);
  const args = [
    'ci',
    '--prefix',
    PACKAGES,
    '--os=win32',
    '--cpu=x64',
    '--ignore-scripts',
    '--omit=dev',
    '--no-audit',
    '--no-fund',
  ];
  // Under `npm run` this is npm's own script; npm.cmd cannot be started without a shell.
  const npm = process.env['npm_execpath'];
  const { status, output } = await (npm === undefined ? run('npm', args) : runNode(npm, args));
  if (status !== 0) throw new Error(`npm ci for Windows failed\n${output}`);
  writeFileSync(stamp, lock);
}
